import type { GraphQLFieldConfig, GraphQLFieldConfigArgumentMap } from 'graphql'

import type { Note, NotePerson, Notes } from '../../domain/notes/notes.ts'
import type { Request as RequestState } from '../../domain/request.ts'
import type { DocId } from '../../shared/ids.ts'
import type { GraphQLModule } from './badInput.ts'
import type { GeneratedQueries } from './reuseScalar.ts'

import { parseNote } from '../desk/noteAnswers.ts'
import { createDateTime, createScalarFinder } from './reuseScalar.ts'
import { field, listOf, required } from './types/typeKit.ts'

export interface NoteFieldsDeps {
  /**
   * Finds the article for a user of the desk, and where its notes are kept.
   *
   * @throws NewsroomError NEWSROOM_NOT_ALLOWED, NEWSROOM_NOT_FOUND
   */
  deskOf(context: unknown, article: unknown): Promise<{ article: DocId; notes: Notes; req: RequestState }>
}

type Fields = Record<string, GraphQLFieldConfig<unknown, unknown>>

interface NoteArguments {
  id: string
  mentions?: null | string[]
  parent?: null | string
  text: string
}

/** Makes the query and the mutation of notes. Both need the one type, which a schema may hold only once. */
export const createNoteFields = (
  { deskOf }: NoteFieldsDeps,
  GraphQL: GraphQLModule,
  generated: GeneratedQueries,
): { mutations: Fields; queries: Fields } => {
  const { GraphQLNonNull, GraphQLObjectType, GraphQLString } = GraphQL
  const dateTime = createScalarFinder(GraphQL, generated)('DateTime') ?? createDateTime(GraphQL)
  const person = new GraphQLObjectType<NotePerson>({
    name: 'ArticleNotePerson',
    description: 'A user of the desk.',
    fields: {
      id: field(required(GraphQL, GraphQLString), 'The id of the user.', ({ id }) => String(id)),
      name: field(required(GraphQL, GraphQLString), 'The name that they have now.'),
    },
  })
  const note = new GraphQLObjectType<Note>({
    name: 'ArticleNote',
    description: 'A word to colleagues about an article. Readers never get it.',
    fields: {
      id: field(required(GraphQL, GraphQLString), 'The id of the note.', ({ id }) => String(id)),
      at: field(required(GraphQL, dateTime), 'When it was written.'),
      author: field(required(GraphQL, person), 'Who wrote it.'),
      mentions: field(listOf(GraphQL, person), 'Whom it speaks to.'),
      parent: field(GraphQLString, 'The id of the note that it answers.', ({ parent }) =>
        parent === null ? null : String(parent),
      ),
      text: field(required(GraphQL, GraphQLString), 'Its words.'),
    },
  })
  const id: GraphQLFieldConfigArgumentMap = {
    id: { type: new GraphQLNonNull(GraphQLString), description: 'The id of the article.' },
  }
  return {
    mutations: {
      addArticleNote: field<unknown, NoteArguments>(
        required(GraphQL, note),
        'Stores a note on an article, and tells those whom it mentions by e-mail. For users of the desk.',
        async (_, args, context) => {
          const { article, notes, req } = await deskOf(context, args.id)
          return notes.add({ ...parseNote(args), article }, req)
        },
        {
          ...id,
          mentions: {
            type: new GraphQL.GraphQLList(new GraphQLNonNull(GraphQLString)),
            description: 'Ids of users, beside those whom the text names by "@".',
          },
          parent: { type: GraphQLString, description: 'The id of the note that this one answers.' },
          text: { type: new GraphQLNonNull(GraphQLString), description: 'At most 5,000 characters.' },
        },
      ) as GraphQLFieldConfig<unknown, unknown>,
    },
    queries: {
      articleNotes: field<unknown, { id: string }>(
        listOf(GraphQL, note),
        'The notes on an article, the earliest first. For users of the desk.',
        async (_, args, context) => {
          const { article, notes, req } = await deskOf(context, args.id)
          return notes.of(article, req)
        },
        id,
      ) as GraphQLFieldConfig<unknown, unknown>,
    },
  }
}
