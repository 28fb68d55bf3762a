/** The only place where the slugs of collections are spelled. */
export const defaultSlugs = {
  articles: 'articles',
  authors: 'authors',
  changeLog: 'newsroom-change-log',
  counters: 'newsroom-counters',
  editions: 'newsroom-editions',
  lists: 'lists',
  media: 'media',
  newsstand: 'newsroom-newsstand',
  notes: 'newsroom-notes',
  presence: 'newsroom-presence',
  redirects: 'redirects',
  sections: 'sections',
  shelves: 'newsroom-shelves',
  sources: 'sources',
  users: 'users',
  workflowEvents: 'newsroom-workflow-events',
} as const

/** The slug of each collection of the newsroom, by what it is. */
export type Slugs = Record<keyof typeof defaultSlugs, string>
