import type { GraphQLFieldConfigMap, GraphQLScalarType } from 'graphql'
import type { GraphQLModule } from './badInput.ts'

/** What Payload has generated so far: the fields of its Query type. */
export interface GeneratedQueries {
  Query: { fields: Record<string, unknown> }
}

/** Finds a scalar that the generated queries use already: a schema may hold each type name once. */
export type ScalarFinder = (name: string) => GraphQLScalarType | undefined

/** Creates the search for scalars over the types that can be reached from Payload's generated queries. */
export const createScalarFinder = (GraphQL: GraphQLModule, { Query }: GeneratedQueries): ScalarFinder => {
  const fields = Query.fields as GraphQLFieldConfigMap<unknown, unknown>
  const generated = new GraphQL.GraphQLSchema({
    query: new GraphQL.GraphQLObjectType({ name: 'Query', fields: { ...fields } }),
  })
  return (name) => {
    const type = generated.getType(name)
    return GraphQL.isScalarType(type) ? type : undefined
  }
}

const toInstant = ({ GraphQLError }: GraphQLModule, value: unknown): Date => {
  const instant = new Date(typeof value === 'string' ? value : Number.NaN)
  if (Number.isNaN(instant.getTime())) {
    throw new GraphQLError('DateTime is written as ISO-8601, such as 2017-01-25T13:18:00.000Z.')
  }
  return instant
}

/** Makes the scalar of instants for a schema that has none: ISO-8601 in UTC. */
export const createDateTime = (GraphQL: GraphQLModule): GraphQLScalarType =>
  new GraphQL.GraphQLScalarType({
    name: 'DateTime',
    description: 'An instant as ISO-8601 in UTC, such as 2017-01-25T13:18:00.000Z.',
    parseLiteral: (node) => (node.kind === GraphQL.Kind.STRING ? toInstant(GraphQL, node.value) : undefined),
    parseValue: (value) => toInstant(GraphQL, value),
    serialize: (value) => {
      if (value instanceof Date && !Number.isNaN(value.getTime())) {
        return value.toISOString()
      }
      throw new GraphQL.GraphQLError('DateTime cannot represent a value that is not an instant.')
    },
  })

/** Makes the scalar of arbitrary JSON for a schema that has none. */
export const createJSON = (GraphQL: GraphQLModule): GraphQLScalarType =>
  new GraphQL.GraphQLScalarType({ name: 'JSON', description: 'Any JSON value.', serialize: (value) => value })
