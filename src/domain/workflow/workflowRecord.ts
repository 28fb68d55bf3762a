import type { Request } from '../request.ts'
import type { RecordedEvent, WorkflowEvent } from './event.ts'

/** Which part of the events of an article is asked for. */
export interface RecordPage {
  /** Only events before this position. */
  before?: number
  /** How many at most; all of them unless it is given. */
  limit?: number
}

/**
 * The record of what was done to articles: append-only, in order, without gaps, each event sealed over the one before.
 * Several processes may append at once; the chain holds.
 */
export interface WorkflowRecord {
  /**
   * Appends an event; one with its key (see `eventKey`) that is in the record already is not appended again. In a
   * transaction of the request that the record joins, the record stays locked for others until it ends.
   *
   * @returns its position
   */
  append(event: WorkflowEvent, req?: Request): Promise<number>
  /** The position of the last event, 0 for an empty record. */
  head(): Promise<number>
  /** The events of the article with this number, the newest first. */
  of(number: number, page?: RecordPage, req?: Request): Promise<RecordedEvent[]>
  /** Those of these events that the record has, by `eventKey`. */
  eventsWith(keys: readonly string[], req?: Request): Promise<Map<string, RecordedEvent>>
  /** The position of each of these events that the record has, by `eventKey`. */
  whichOf(keys: readonly string[], req?: Request): Promise<Map<string, number>>
}
