import type { Surface } from '../surface.ts'

/** The newsroom's own queries and what each shows; one that isn't here doesn't compile. */
const queries = {
  articleByNumber: 'One released article by its permanent number.',
  articleByPath: 'One released article by its path or an address that moved to it.',
  author: 'An author with the released articles that bear the name.',
  breaking: 'The banner of the front page in a language.',
  corrections: 'Released articles that were corrected, the latest correction first.',
  latestArticles:
    'Released articles by section, source, author, tag, language, time and urgency, newest first.',
  newsList: 'A list that editors keep: the front page, the top of a section, or one of their own.',
  previewArticle: 'The latest draft of an article, to whoever has a link to it.',
  section: 'A section with the released articles on its shelf.',
  sections: 'The sections that the navigation in a language shows.',
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
