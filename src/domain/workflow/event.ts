import type { DocId } from '../../shared/ids.ts'
import type { ArticleState } from './states.ts'

/**
 * One step of an article through the workflow, as its row carries it in the same write. `n` counts the events of one article
 * from 1 without gaps; (article, n) is the identity by which the record refuses a second copy.
 */
export interface WorkflowEvent {
  /** A row of the workflow's table, or `edit`, `erase`, `import`, `repair`. */
  action: string
  /** The user who did it, or null for the system itself. */
  actor: DocId | null
  /** The name that the user had then. */
  actorName: null | string
  article: DocId
  at: Date
  /** The hash of the content that the event is about: 64 hex digits, or null. */
  contentHash: null | string
  from: ArticleState
  n: number
  note: null | string
  /** The number of the article. */
  number: number
  reason: null | string
  /** The revision of the row that this event made. */
  revision: number
  to: ArticleState
}

/** An event in the record. `seq` is its position: 1, 2, 3, ... without gaps over the whole newsroom. */
export interface RecordedEvent extends WorkflowEvent {
  /** Which key made `mac`: the first 8 hex digits of its SHA-256. */
  keyId: string
  /** HMAC-SHA-256 in hex over the canonical JSON of the event, its position and `previous`. */
  mac: string
  /** The `mac` of the event before; 64 zeros before the first one. */
  previous: string
  seq: number
}

/** The identity of an event in the record: "12:3" for the third of article 12 (by number). */
export const eventKey = ({ n, number }: Pick<WorkflowEvent, 'n' | 'number'>): string => `${number}:${n}`
