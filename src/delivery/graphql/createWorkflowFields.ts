import type { GraphQLFieldConfig, GraphQLFieldConfigMap } from 'graphql'

import type { GraphQLModule } from './badInput.ts'
import type { GateProblem } from '../../domain/workflow/gates.ts'
import type {
  OpenAction,
  OpenTransitions,
  TransitionOutcome,
  WorkflowDesk,
} from '../../domain/workflow/workflowDesk.ts'
import type { DocId } from '../../shared/ids.ts'

import { parseTransition } from '../desk/parseTransition.ts'
import { createDateTime, createScalarFinder, type GeneratedQueries } from './reuseScalar.ts'
import { field, listOf, required } from './types/typeKit.ts'

export interface WorkflowFieldsDeps {
  /** Finds the article that a caller of the desk names. @throws NewsroomError for anybody else, and for an unknown one */
  articleOf(id: unknown, context: unknown): Promise<DocId>
  requestOf(context: unknown): object
  workflowOf(context: unknown): WorkflowDesk
}

/** What Payload has generated, with the types that it keeps: the same object for everything that one schema is made of. */
type Generated = GeneratedQueries & { types: object }

interface WorkflowFields {
  mutations: Record<'transitionArticle', GraphQLFieldConfig<unknown, unknown>>
  queries: Record<'articleTransitions', GraphQLFieldConfig<unknown, unknown>>
}

const makeFields =
  ({ articleOf, requestOf, workflowOf }: WorkflowFieldsDeps) =>
  (GraphQL: GraphQLModule, generated: GeneratedQueries): WorkflowFields => {
    const {
      GraphQLBoolean,
      GraphQLInputObjectType,
      GraphQLInt,
      GraphQLNonNull,
      GraphQLObjectType,
      GraphQLString,
    } = GraphQL
    const dateTime = createScalarFinder(GraphQL, generated)('DateTime') ?? createDateTime(GraphQL)
    const text = (description: string) => field(required(GraphQL, GraphQLString), description)
    const state = {
      desk: text(
        'Where the working copy stands: draft, in_review, approved, done, spiked, or a state of this newsroom.',
      ),
      public: text('What readers see: unreleased, live, withheld, unpublished or killed.'),
    }
    const stateType = new GraphQLObjectType({
      name: 'ArticleState',
      description: 'Both axes of the workflow.',
      fields: state,
    })
    const problem = new GraphQLObjectType<GateProblem>({
      name: 'GateProblem',
      description: 'Something that a gate found in an article.',
      fields: {
        code: text('Stable name of the problem.'),
        field: text('The field that it is about.'),
        level: text('"error" keeps the article from being approved or released; "warning" does not.'),
        message: text('What is wrong and what to do.'),
        remedy: text('What to do, alone.'),
      },
    })
    const problems = (description: string) => field(listOf(GraphQL, problem), description)
    const action = new GraphQLObjectType<OpenAction>({
      name: 'OpenAction',
      description: 'An action that the caller may take now.',
      fields: {
        action: text('Its name.'),
        demands: field(listOf(GraphQL, GraphQLString), 'What must be said with it: note, reason.'),
        errors: problems('What keeps it from happening now; empty when it would go through.'),
        toDesk: text('The desk state afterwards.'),
        toPublic: text('The public state afterwards.'),
        warnings: problems('What is worth a look.'),
      },
    })
    const approval = new GraphQLObjectType<NonNullable<OpenTransitions['approval']>>({
      name: 'ArticleApproval',
      description: 'Words that were approved.',
      fields: {
        at: field(required(GraphQL, dateTime), 'When.'),
        byName: field(GraphQLString, 'By whom.'),
        edition: text('The hash of their edition.'),
      },
    })
    const said = new GraphQLObjectType<NonNullable<OpenTransitions['said']>>({
      name: 'ArticleStepNote',
      description: 'What was said with a step of the workflow.',
      fields: {
        action: text('The step.'),
        at: field(required(GraphQL, dateTime), 'When.'),
        byName: field(GraphQLString, 'By whom.'),
        note: text('The words.'),
      },
    })
    const loss = new GraphQLObjectType<NonNullable<OpenTransitions['approvalLost']>>({
      name: 'ArticleApprovalLoss',
      description: 'A change of words that took an approval away.',
      fields: { at: field(required(GraphQL, dateTime), 'When.'), byName: field(GraphQLString, 'By whom.') },
    })
    const identity: GraphQLFieldConfigMap<{ id: DocId }, unknown> = {
      id: field(required(GraphQL, GraphQLString), 'The article.', ({ id }: { id: DocId }) => String(id)),
      number: field(required(GraphQL, GraphQLInt), 'Its permanent number.'),
      revision: field(required(GraphQL, GraphQLInt), 'Its revision: the next action names it.'),
      state: field(required(GraphQL, stateType), 'Where it stands.'),
    }
    const open = new GraphQLObjectType<OpenTransitions>({
      name: 'ArticleTransitions',
      description: 'What stands open to the caller.',
      fields: {
        ...(identity as object),
        actions: field(listOf(GraphQL, action), 'The actions, in the order of the workflow.'),
        approval: field(approval, 'The approval; null when there is none.'),
        approvalLost: field(
          loss,
          'Whose change took the approval away; null when nobody did, or something has been done about it since.',
        ),
        reviewPending: field(
          required(GraphQL, GraphQLBoolean),
          'Whether it went out without review and nobody else has looked at it since.',
        ),
        said: field(
          said,
          'What was said with the step that brought it where it stands at the desk; null when nothing was.',
        ),
      },
    })
    const outcome = new GraphQLObjectType<TransitionOutcome>({
      name: 'TransitionOutcome',
      description: 'What became of an article.',
      fields: {
        ...(identity as object),
        action: text('What was done.'),
        warnings: problems('What the gates warn of.'),
      },
    })
    const correction = new GraphQLInputObjectType({
      name: 'ArticleCorrectionInput',
      description: 'What readers are told was wrong.',
      fields: {
        right: { type: new GraphQLNonNull(GraphQLString), description: 'What is right.' },
        severity: { type: GraphQLString, description: 'clarification, correction (default) or retraction.' },
        wrong: { type: new GraphQLNonNull(GraphQLString), description: 'What was wrong.' },
      },
    })
    const idArgument = {
      id: { type: new GraphQLNonNull(GraphQLString), description: 'The id of the article.' },
    }
    return {
      mutations: {
        transitionArticle: {
          type: new GraphQLNonNull(outcome),
          args: {
            ...idArgument,
            action: { type: new GraphQLNonNull(GraphQLString), description: 'One of the open actions.' },
            correction: { type: correction, description: 'With the kind "correction".' },
            kind: { type: GraphQLString, description: 'Of a release: update, correction or minor.' },
            note: { type: GraphQLString, description: 'For colleagues; kept in the record.' },
            notice: { type: GraphQLString, description: 'With "kill": what readers find in its place.' },
            reason: { type: GraphQLString, description: 'Why; kept in the record.' },
            redirectTo: { type: GraphQLString, description: 'With "unpublish": where readers are sent.' },
            revision: {
              type: new GraphQLNonNull(GraphQLInt),
              description: 'The revision that the caller saw.',
            },
          },
          description: 'Takes an action of the workflow.',
          resolve: async (_, { id, ...request }, context) => {
            const article = await articleOf(id, context)
            return workflowOf(context).transition(article, parseTransition(request), requestOf(context))
          },
        },
      },
      queries: {
        articleTransitions: {
          type: new GraphQLNonNull(open),
          args: idArgument,
          description: 'The actions that are open to the caller on an article. For users of the desk.',
          resolve: async (_, { id }, context) =>
            workflowOf(context).open(await articleOf(id, context), requestOf(context)),
        },
      },
    }
  }

/** Makes the query of the actions that are open to a user of the desk, and the mutation that takes one. */
export const createWorkflowFields = (
  deps: WorkflowFieldsDeps,
): ((GraphQL: GraphQLModule, generated: Generated) => WorkflowFields) => {
  const make = makeFields(deps)
  // Payload asks for queries and for mutations: both must be built from the same types, once for each schema.
  const made = new WeakMap<object, WorkflowFields>()
  return (GraphQL, generated) => {
    const known = made.get(generated.types) ?? make(GraphQL, generated)
    made.set(generated.types, known)
    return known
  }
}
