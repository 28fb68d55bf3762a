import type { ExecutionArgs } from 'graphql'

import { buildSchema, parse, specifiedRules, validate } from 'graphql'

import type { CostOptions } from '../../src/delivery/graphql/costRule.ts'

import { createCostRules } from '../../src/delivery/graphql/costRule.ts'

/** The shapes of Payload's generated schema (Articles, joins, versions) beside the newsroom's own. */
export const schema = buildSchema(`
  type Query {
    latestArticles(limit: Int = 20, before: String): Page
    articleByNumber(number: Int!): NewsArticle
    Articles(limit: Int, page: Int, pagination: Boolean, where: Where): Articles
    plain(limit: Int): [NewsArticle]
  }
  type Mutation { createArticle(title: String): Article }
  input Where { title: String }
  type Page { articles: [NewsArticle!]! next: String }
  type NewsArticle { number: Int tags: [String!]! section: Section authors: [Author!]! }
  type Section { title: String articles(limit: Int = 20): Page parent: Section }
  type Author { name: String }
  type Articles { docs: [Article!] totalDocs: Int }
  type Article { id: Int title: String related(limit: Int): Related author: Author }
  type Related { docs: [Article!] hasNextPage: Boolean }
`)

/** What a server hands to the rules for a query. */
export const argsOf = (query: string, extra: Partial<ExecutionArgs> = {}): ExecutionArgs => ({
  document: parse(query, { noLocation: true }),
  schema,
  ...extra,
})

/** Validates as the HTTP handler does: rules first, then whatever document they left. */
export const errorsOf = (
  query: string,
  {
    exempt = false,
    operationName,
    variableValues,
    ...options
  }: Partial<CostOptions> &
    Pick<ExecutionArgs, 'operationName' | 'variableValues'> & { exempt?: boolean } = {},
) => {
  const args = argsOf(query, { contextValue: { exempt }, operationName, variableValues })
  const rules = createCostRules({
    isExempt: (context) => (context as { exempt: boolean }).exempt,
    ...options,
  })(args)
  return validate(args.schema, args.document, [...specifiedRules, ...rules])
}
