import type {
  GraphQLFieldConfig,
  GraphQLFieldConfigArgumentMap,
  GraphQLNullableType,
  GraphQLOutputType,
  GraphQLScalarType,
} from 'graphql'
import type { PublicArticle, ReferencedArticle } from '../../../domain/article/publicArticle.ts'
import type { ListQuery, Translation } from '../../../domain/edition/newsstandReader.ts'
import type { GraphQLModule } from '../badInput.ts'

type Filter = Omit<ListQuery, 'before' | 'limit'>

/** Adds the lazy `articles(before, limit)` field of a section, author or source. */
export type ArticlesField = <Parent>(
  description: string,
  filterOf: (parent: Parent) => Filter,
) => GraphQLFieldConfig<Parent, unknown>

/** What every type of the newsroom is made with. */
export interface TypeKit {
  absolute: (path: string, context: unknown) => string
  articles: ArticlesField
  dateTime: GraphQLScalarType
  GraphQL: GraphQLModule
  json: GraphQLScalarType
  /** The languages in which an article can be read. */
  /** The stories that bring an article up to date. */
  updates: (article: PublicArticle, context: unknown) => Promise<ReferencedArticle[]>
  translations: (article: PublicArticle, context: unknown) => Promise<Translation[]>
}

/** Declares a field in one line: its type, what it means, and where its value comes from. */
export const field = <Parent, Args = Record<string, never>>(
  type: GraphQLOutputType,
  description: string,
  resolve?: (parent: Parent, args: Args, context: unknown) => unknown,
  args?: GraphQLFieldConfigArgumentMap,
): GraphQLFieldConfig<Parent, unknown, Args> => ({
  type,
  description,
  ...(args === undefined ? {} : { args }),
  ...(resolve === undefined ? {} : { resolve }),
})

/** Makes "[Type!]!" from "Type". */
export const listOf = (
  GraphQL: GraphQLModule,
  type: GraphQLNullableType & GraphQLOutputType,
): GraphQLOutputType => new GraphQL.GraphQLNonNull(new GraphQL.GraphQLList(new GraphQL.GraphQLNonNull(type)))

/** Makes "Type!" from "Type". */
export const required = (
  GraphQL: GraphQLModule,
  type: GraphQLNullableType & GraphQLOutputType,
): GraphQLOutputType => new GraphQL.GraphQLNonNull(type)
