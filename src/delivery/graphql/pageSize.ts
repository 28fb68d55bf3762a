import { Kind } from 'graphql'
import type { FieldNode, GraphQLField, ValueNode } from 'graphql'

/** What Payload's own list operations return when no limit is given. */
const PAYLOAD_PAGE_SIZE = 10

/** How many documents a field may return, or why that can't be bounded. */
export type PageSize = { size: null } | { size: number } | { reason: string; size: 'refused'; value: unknown }

type Variables = Readonly<Record<string, unknown>>

const valueOf = (node: undefined | ValueNode, variables: Variables): unknown => {
  switch (node?.kind) {
    case Kind.BOOLEAN:
      return node.value
    case Kind.INT:
      return Number(node.value)
    case Kind.VARIABLE:
      return variables[node.name.value]
    default:
      return undefined
  }
}

const argument = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  name: string,
  variables: Variables,
) => {
  const given = node.arguments?.find((candidate) => candidate.name.value === name)
  const absent =
    given === undefined || (given.value.kind === Kind.VARIABLE && !(given.value.name.value in variables))
  return absent
    ? field.args.find((candidate) => candidate.name === name)?.defaultValue
    : valueOf(given.value, variables)
}

/**
 * Tells how many documents a field may return at most.
 *
 * | limit                                | size                                      |
 * |--------------------------------------|-------------------------------------------|
 * | the field has no such argument       | null: it is no page                       |
 * | 1 to `maxLimit`                      | that                                      |
 * | absent or null, default in schema    | the default                               |
 * | absent or null, paginated list       | 10, unless `pagination: false`: refused   |
 * | absent or null, join field           | refused: Payload then returns everything  |
 * | 0, negative, above `maxLimit`        | refused                                   |
 */
export const pageSize = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
  maxLimit: number,
): PageSize => {
  const declared = field.args.find(({ name }) => name === 'limit')
  if (declared === undefined) {
    return { size: null }
  }
  const limit = argument(field, node, 'limit', variables) ?? declared.defaultValue
  const bounds = `limit of "${node.name.value}" must be 1 to ${maxLimit}`
  if (limit === undefined || limit === null) {
    const isPaginated = field.args.some(({ name }) => name === 'pagination')
    return isPaginated && argument(field, node, 'pagination', variables) !== false
      ? { size: PAYLOAD_PAGE_SIZE }
      : { reason: `${bounds}; none was given, which asks for everything.`, size: 'refused', value: null }
  }
  return typeof limit === 'number' && limit >= 1 && limit <= maxLimit
    ? { size: limit }
    : { reason: `${bounds}; ${String(limit)} was given.`, size: 'refused', value: limit }
}
