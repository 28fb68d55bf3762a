import { lexicographicSortSchema, printSchema } from 'graphql'
import type { GraphQLSchema } from 'graphql'

/** Prints a schema in one order whatever the order of collections and fields, for the committed schema.graphql. */
export const printNewsroomSchema = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`
