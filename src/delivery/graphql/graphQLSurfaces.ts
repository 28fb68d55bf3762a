import type { Surface } from '../surface.ts'

/** The newsroom's own queries and what each shows; one that isn't here doesn't compile. */
const queries = {
  articleByNumber: 'One released article by its permanent number.',
  articleByPath: 'One released article by its path or an address that moved to it.',
  author: 'An author with the released articles that bear the name.',
  latestArticles: 'Released articles by section, source, author, tag and language, newest first.',
  section: 'A section with the released articles on its shelf.',
  source: 'A source with the released articles that come from it.',
} as const

export type NewsroomQueryName = keyof typeof queries

/** The queries as surfaces: listed so that tests can walk them, answered by Payload's GraphQL handler. */
export const graphQLSurfaces: readonly Surface[] = Object.entries(queries).map(([name, describe]) => ({
  audience: 'public',
  describe,
  id: `graphql.${name}`,
  kind: 'graphql',
  methods: ['GET', 'POST'],
  path: '/api/graphql',
}))
