import type { GraphQLFieldConfig } from 'graphql'

import type { Request as RequestState } from '../../domain/request.ts'
import type { ArticleHistory, HistoryPage } from '../../domain/workflow/articleHistory.ts'
import type { RecordedEvent } from '../../domain/workflow/event.ts'
import type { ArticleState } from '../../domain/workflow/states.ts'
import type { GraphQLModule } from './badInput.ts'
import type { GeneratedQueries } from './reuseScalar.ts'

import { DEFAULT_HISTORY_LIMIT, MAX_HISTORY_LIMIT } from '../../domain/workflow/articleHistory.ts'
import { NewsroomError } from '../../shared/newsroomError.ts'
import { parseHistoryQuery, readHistory } from '../desk/historyAnswer.ts'
import { createDateTime, createScalarFinder } from './reuseScalar.ts'
import { field, listOf, required } from './types/typeKit.ts'

interface HistoryQueryDeps {
  /** What stands behind a request's GraphQL context. */
  of(context: unknown): { history: ArticleHistory; isDesk: boolean; req: RequestState }
}

interface HistoryArguments {
  before?: null | number
  id: string
  limit?: null | number
}

/** Creates the query of the desk that tells what was done with an article. */
export const createHistoryQuery =
  ({ of }: HistoryQueryDeps) =>
  (
    GraphQL: GraphQLModule,
    generated: GeneratedQueries,
  ): { articleHistory: GraphQLFieldConfig<unknown, unknown, HistoryArguments> } => {
    const { GraphQLID, GraphQLInt, GraphQLObjectType, GraphQLString } = GraphQL
    const dateTime = createScalarFinder(GraphQL, generated)('DateTime') ?? createDateTime(GraphQL)
    const text = required(GraphQL, GraphQLString)
    const count = required(GraphQL, GraphQLInt)
    const state = new GraphQLObjectType<ArticleState, unknown>({
      name: 'ArticleHistoryState',
      description: 'Where an article stood on both axes.',
      fields: {
        desk: field(text, 'Where the working copy stood: "draft", "in_review", ...'),
        public: field(
          text,
          'What the world saw: "unreleased", "live", "withheld", "unpublished" or "killed".',
        ),
      },
    })
    const event = new GraphQLObjectType<RecordedEvent, unknown>({
      name: 'ArticleHistoryEvent',
      description: 'One step of an article through the workflow.',
      fields: {
        action: field(text, 'What was done: "submit", "approve", "release", ...'),
        actor: field(GraphQLID, 'The id of the user who did it; null for the system itself.'),
        actorName: field(GraphQLString, 'The name that the user had then.'),
        at: field(required(GraphQL, dateTime), 'When it was done.'),
        contentHash: field(GraphQLString, 'The hash of the content that it was about.'),
        from: field(required(GraphQL, state), 'Where the article stood before.'),
        note: field(GraphQLString, 'What the user told colleagues.'),
        reason: field(GraphQLString, 'Why, as the user said.'),
        revision: field(count, 'The revision that it made.'),
        seq: field(count, 'The position in the record of the whole newsroom.'),
        to: field(required(GraphQL, state), 'Where the article stood afterwards.'),
      },
    })
    const page = new GraphQLObjectType<HistoryPage, unknown>({
      name: 'ArticleHistoryPage',
      description: 'One page of what was done with an article.',
      fields: {
        events: field(listOf(GraphQL, event), 'The newest first.'),
        next: field(GraphQLInt, 'Give it as `before` to get the next page; null on the last one.'),
      },
    })
    return {
      articleHistory: field<unknown, HistoryArguments>(
        required(GraphQL, page),
        'What was done with an article, for users of the desk.',
        (_, { before = null, id, limit = null }, context) => {
          const { history, isDesk, req } = of(context)
          if (!isDesk) {
            throw new NewsroomError('NEWSROOM_NOT_ALLOWED', 403, 'This is for users of the desk.', {
              remedy: 'Log in.',
            })
          }
          return readHistory(id, parseHistoryQuery({ before, limit }), { history, req })
        },
        {
          id: { type: new GraphQL.GraphQLNonNull(GraphQLID), description: 'The id of the article.' },
          before: {
            type: GraphQLInt,
            description: 'The `next` of the page before; none for the first page.',
          },
          limit: {
            type: GraphQLInt,
            defaultValue: DEFAULT_HISTORY_LIMIT,
            description: `How many events the page holds at most: 1 to ${MAX_HISTORY_LIMIT}.`,
          },
        },
      ),
    }
  }
