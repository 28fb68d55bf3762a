import type { DocId } from '../../shared/ids.ts'
import type { ArticleState } from '../workflow/states.ts'

/** Words that were approved: whoever releases the article releases exactly these. */
export interface Approval {
  at: Date
  by: DocId | null
  byName: null | string
  /** The hash of the edition that the approval made. */
  edition: string
  /** The version of the shape and of the rule that made the hash. */
  schema: number
}

/** What the stored row of an article says of itself before a save. */
export interface ArticleRow {
  /** The number of acts so far. */
  acts: number
  approval: Approval | null
  /** The hash of the working copy; null for one that was last saved before it was kept. */
  contentHash: null | string
  /** The version of the rule that made the hash. */
  contentSchema: number
  /** The number of events so far. */
  events: number
  /** All who sent it out without review since somebody else has looked at it; undefined when nothing is to be looked at. */
  flashedBy: readonly string[] | undefined
  id: DocId
  /** The edition of the last act that spoke of one. */
  lastEdition: null | string
  number: number
  /** The first publication, or null before it. */
  publishedAt: Date | null
  revision: number
  state: ArticleState
  trashed: boolean
  /** The users who have changed the words since the last release. */
  writers: readonly string[]
}
