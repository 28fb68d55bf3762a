import type { ArticleRow } from '../domain/article/articleRow.ts'
import type { SavedContent } from '../domain/article/decideSave.ts'

import { EDITION_SCHEMA } from '../domain/edition/content.ts'
import { hashContent } from './contentHash.ts'

/**
 * What the words of an article are beside those that are stored: each stored hash is compared by the rule that made it. A row
 * from before hashes were kept is compared with the edition that it released.
 */
export const savedContent = (data: object, row: ArticleRow | null): SavedContent => {
  const doc = data as Record<string, unknown>
  const hash = hashContent(doc)!
  const under = (schema: number): null | string =>
    schema === EDITION_SCHEMA ? hash : hashContent(doc, schema)
  const before = row?.contentHash ?? row?.lastEdition ?? null
  return {
    hash,
    isApproved: row?.approval != null && under(row.approval.schema) === row.approval.edition,
    isChanged: row === null || before === null || under(row.contentSchema) !== before,
    schema: EDITION_SCHEMA,
  }
}
