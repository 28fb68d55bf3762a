import { getVariableValues, GraphQLError, Kind } from 'graphql'
import type { DocumentNode, ExecutionArgs, OperationDefinitionNode, ValidationRule } from 'graphql'
import { countInputs } from './countInputs.ts'
import { countSelections } from './countSelections.ts'
import { measureQuery } from './measureQuery.ts'
import type { Measure, Refusal } from './measureQuery.ts'

export interface CostOptions {
  /**
   * Tells whether the caller is free of the bounds: the publish right. It gets the GraphQL context, in Payload
   * `{ req }` with `req.user` authenticated before validation.
   */
  isExempt: (context: unknown) => boolean
  /**
   * Who may look into the schema. Default 'everyone': it is published anyway. Payload's own
   * `disableIntrospectionInProduction` (default true) closes it for all in production, whatever stands here.
   */
  introspection?: 'everyone' | 'exempt'
  /** How many aliases and repetitions of a field a query may hold. Default 50. */
  maxAliases?: number
  /** How many fields the answer may hold, pages multiplied. Default 5,000. */
  maxCost?: number
  /** How deep fields may nest. Default 12. */
  maxDepth?: number
  /** The largest `limit`. Default 100. */
  maxLimit?: number
}

type Bounds = Required<CostOptions>

/** How many fragments a document may define. */
const MAX_FRAGMENTS = 200

const defaults = {
  introspection: 'everyone',
  maxAliases: 50,
  maxCost: 5000,
  maxDepth: 12,
  maxLimit: 100,
} as const

const limitError = (message: string, field: string, value: unknown): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'NEWSROOM_LIMIT', field, value } })

const refusalError = (refusal: Refusal): GraphQLError => {
  switch (refusal.type) {
    case 'cycle':
      return new GraphQLError(`Cannot spread fragment "${refusal.name}" within itself.`, {
        extensions: { code: 'NEWSROOM_BAD_INPUT', field: 'query', value: refusal.name },
      })
    case 'expansion':
      return limitError('The fragments of the query expand to too many fields.', 'maxCost', null)
    case 'limit':
      return new GraphQLError(refusal.reason, {
        extensions: { code: 'NEWSROOM_BAD_INPUT', field: 'limit', value: refusal.value },
      })
    case 'nesting':
      return limitError('The query nests too deeply.', 'maxDepth', null)
  }
}

const excess = (
  { aliases, cost, depth, introspections }: Measure,
  bounds: Bounds,
): GraphQLError | undefined => {
  if (introspections > 0 && bounds.introspection === 'exempt') {
    return limitError('The schema may not be read by introspection here.', 'introspection', null)
  }
  const over = (
    [
      ['maxDepth', 'depth', depth],
      ['maxAliases', 'number of aliases', aliases],
      ['maxCost', 'cost', cost],
    ] as const
  ).find(([option, , value]) => value > bounds[option])
  if (over === undefined) {
    return undefined
  }
  const [option, what, value] = over
  return limitError(
    `The ${what} of the query is ${value}; up to ${bounds[option]} is allowed. Ask for fewer fields or smaller pages.`,
    option,
    value,
  )
}

const variablesOf = ({ schema, variableValues }: ExecutionArgs, operation: OperationDefinitionNode) => {
  try {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
    return coerced ?? {}
  } catch {
    // Definitions that name unknown types: the standard rules report them, and nothing is executed.
    return {}
  }
}

/** How many values variables may hold, and how many parts a document may be parsed into. */
const MAX_INPUTS = { document: 30_000, variables: 2_000 }

const overfull = ({ document, variableValues }: ExecutionArgs): GraphQLError | undefined => {
  if (countInputs([variableValues], MAX_INPUTS.variables) > MAX_INPUTS.variables) {
    return limitError(
      `The variables hold more than ${MAX_INPUTS.variables} values. Ask for less at once; the operator "in" takes a list.`,
      'variables',
      null,
    )
  }
  return countInputs([document], MAX_INPUTS.document) > MAX_INPUTS.document
    ? limitError('The query is too long. Ask for less at once, and send values as variables.', 'query', null)
    : undefined
}

/**
 * Refuses documents that are too large to be validated in reasonable time: the standard rule about overlapping fields
 * compares every fragment with every other one, and every field with all of its name.
 */
const oversize = (document: DocumentNode, { maxCost }: Bounds): GraphQLError | undefined => {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length
  if (fragments > MAX_FRAGMENTS) {
    return limitError(
      `The query holds ${fragments} fragments; up to ${MAX_FRAGMENTS} are allowed.`,
      'fragments',
      fragments,
    )
  }
  return countSelections(document, maxCost) > maxCost
    ? limitError(
        `The query holds more than ${maxCost} fields, the largest cost that is allowed.`,
        'maxCost',
        null,
      )
    : undefined
}

/** Judges one document: the error that refuses it, or undefined. */
const judge = (args: ExecutionArgs, bounds: Bounds): GraphQLError | undefined => {
  const isExempt = bounds.isExempt(args.contextValue)
  const tooLarge = isExempt ? undefined : (overfull(args) ?? oversize(args.document, bounds))
  if (tooLarge !== undefined) {
    return tooLarge
  }
  // Operations that are not asked for are validated too, so they are measured; only their limits don't matter.
  for (const operation of args.document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) {
      continue
    }
    const isAskedFor = !args.operationName || operation.name?.value === args.operationName
    const measured = measureQuery(operation, {
      document: args.document,
      maxLimit: isAskedFor && !isExempt ? bounds.maxLimit : undefined,
      schema: args.schema,
      variables: variablesOf(args, operation),
    })
    const error = measured.ok
      ? isExempt
        ? undefined
        : excess(measured.value, bounds)
      : refusalError(measured.refusal)
    if (error !== undefined) {
      return error
    }
  }
  return undefined
}

/** The smallest valid document: what is validated in place of one that was refused. */
const refusedDocument: DocumentNode = Object.freeze({
  definitions: [
    {
      kind: Kind.OPERATION_DEFINITION,
      operation: 'query',
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
      },
    },
  ],
  kind: Kind.DOCUMENT,
}) as DocumentNode

/**
 * Creates Payload's `graphQL.validationRules`: depth, cost and aliases are bounded for everybody but the exempt, and no
 * document can spread fragments in a circle or nest without end.
 *
 * A refused document is judged before validation begins and then replaced in `args`, because some rules that run beside
 * this one (among them Payload's complexity rule, which expands fragments, and the standard one about overlapping fields)
 * need far more than linear time for just those documents. Should a server pass a copy of `args`, the refusal stands all
 * the same.
 *
 * @throws TypeError when a bound is not a whole number of at least 1
 */
export const createCostRules = (options: CostOptions): ((args: ExecutionArgs) => ValidationRule[]) => {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  const bounds: Bounds = { ...defaults, isExempt: options.isExempt, ...Object.fromEntries(given) }
  for (const name of ['maxAliases', 'maxCost', 'maxDepth', 'maxLimit'] as const) {
    if (!Number.isInteger(bounds[name]) || bounds[name] < 1) {
      throw new TypeError(`${name} must be a whole number of at least 1; ${String(bounds[name])} was given.`)
    }
  }
  return (args) => {
    const error = judge(args, bounds)
    if (error === undefined) {
      return []
    }
    args.document = refusedDocument
    args.operationName = undefined
    return [
      (context) => ({
        Document() {
          context.reportError(error)
        },
      }),
    ]
  }
}
