/** What each save writes by itself: a change of these alone is no change of words. */
export const BOOKKEEPING_FIELDS: ReadonlySet<string> = new Set([
  '_status',
  'act',
  'actedAt',
  'approval',
  'autosaved',
  'contentHash',
  'contentSchema',
  'createdAt',
  'createdBy',
  'deskState',
  'event',
  'flashedBy',
  'id',
  'lastEditedBy',
  'movedAt',
  'publicState',
  'reviewPending',
  'revisedAt',
  'revision',
  'searchText',
  'updatedAt',
  'uses',
  'writers',
])

/** What the newsroom itself keeps in an article, or composes from other fields: nobody writes these in a form. */
export const SYSTEM_FIELDS: ReadonlySet<string> = new Set([
  ...BOOKKEEPING_FIELDS,
  'byline',
  'creditLine',
  'deletedAt',
  'legacy',
  'number',
  'publishedAt',
])

/** What the desk keeps of the work on an article: no reader gets it, no edition holds it, no approval depends on it. */
export const HOUSEKEEPING_FIELDS: ReadonlySet<string> = new Set(['assignee', 'deskTags', 'dueAt'])
