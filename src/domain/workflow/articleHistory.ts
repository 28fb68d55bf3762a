import type { Request } from '../request.ts'
import type { RecordedEvent } from './event.ts'

/** How many events a page of a history holds unless another number is asked for, and at most. */
export const DEFAULT_HISTORY_LIMIT = 50
export const MAX_HISTORY_LIMIT = 100

export interface HistoryQuery {
  /** Only events before this position of the record. */
  before?: number
  limit: number
}

/** One page of what was done with an article. */
export interface HistoryPage {
  /** The newest first. */
  events: RecordedEvent[]
  /** What `before` must be for the next page; null on the last one. */
  next: null | number
}

/** Tells what was done with an article, to those who may read it. */
export interface ArticleHistory {
  /**
   * @param article the id as an address gives it
   * @returns null for an article that isn't there or that the request's user may not read
   */
  of(article: unknown, query: HistoryQuery, req: Request): Promise<HistoryPage | null>
}
