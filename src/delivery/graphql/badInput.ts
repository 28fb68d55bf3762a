import type { GraphQLError } from 'graphql'

/** The GraphQL module that Payload hands to its extensions; the only copy that a schema may be built with. */
export type GraphQLModule = typeof import('graphql')

export interface BadInput {
  /** The argument that is wrong. */
  field: string
  message: string
  value: unknown
}

/** Makes the error of an argument that can't be understood. */
export type BadInputFactory = (input: BadInput) => GraphQLError

/**
 * Creates the factory of bad-input errors on the injected GraphQL module.
 *
 * Payload reads `status` and `data` of the error that a resolver throws; other GraphQL servers send `extensions`. Both
 * carry the same code, so that a caller finds it wherever the schema is mounted.
 */
export const createBadInput =
  (GraphQL: GraphQLModule): BadInputFactory =>
  ({ field, message, value }) => {
    const details = { code: 'NEWSROOM_BAD_INPUT', field, value }
    return Object.assign(new GraphQL.GraphQLError(message, { extensions: details }), {
      data: details,
      isOperational: true,
      status: 400,
    })
  }
