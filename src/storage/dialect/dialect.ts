import type { BasePayload } from 'payload'

import type { Request } from '../../domain/runtime.ts'
import type { SanitizedOptions } from '../../config/options.ts'

/** A row of one of the newsroom's own tables, by field name. */
export type Row = Record<string, boolean | Date | null | number | string>

export interface KeyedRow extends Row {
  key: string
}

/** A collection whose ids are positions: 1, 2, 3, ... without gaps. */
export interface AppendLog {
  /** The counter that holds the last position, where the database needs one. */
  counter: string
  /**
   * Makes the columns that depend on where an entry stands: the entries are a chain, linked by the column `mac`. It may run
   * again for the same entry when another process was quicker.
   *
   * @param place `previous` is the `mac` of the last entry, null before the first one
   */
  seal?: (place: { previous: null | string; seq: number }) => Row
  slug: string
}

/**
 * What the databases do differently. Every operation takes part in the transaction of `req` where it has one, but for the
 * counters: a number that was taken stays taken.
 */
export interface Dialect {
  /**
   * Runs work on one article that stands in no transaction, while no save of that article is between its writes, where the
   * database can hold the saves up; elsewhere the work simply runs.
   *
   * @param work gets the request of the transaction that it must take part in, if there is one
   */
  alone<Value>(number: number, work: (req?: Request) => Promise<Value>): Promise<Value>
  /** Writes rows by their keys, and leaves all others as they are. */
  addRows(slug: string, rows: KeyedRow[], req?: Request): Promise<void>
  /**
   * Appends to a log at the next position. A row whose `key` is in the log already is not appended again.
   *
   * @returns the position of the row with this key
   */
  append(log: AppendLog, row: KeyedRow, req?: Request): Promise<number>
  /**
   * Runs work that stands in no transaction so that its writes are stored all together or not at all, where the database
   * needs that and can do it; elsewhere the work simply runs.
   */
  atomically<Value>(work: () => Promise<Value>): Promise<Value>
  /** Ends what the dialect itself opened. */
  close(): Promise<void>
  /** Whether no other process can be at work on the same data. */
  readonly hasOneProcess: boolean
  /** Inserts a row unless one with its `key` exists; tells whether it did. */
  insertIfAbsent(slug: string, row: KeyedRow, req?: Request): Promise<boolean>
  /** Whether an entry that was appended is rolled back with the transaction of its request. */
  readonly logJoinsTransaction: boolean
  /** Keeps what the database knows of its tables fresh; called at the start and then hourly. */
  maintain(): Promise<void>
  /** Adds 1 to a counter and gives its new value; atomic over all processes. */
  next(counter: string): Promise<number>
  /** Creates what must exist before the first use. Can be repeated. */
  prepare(): Promise<void>
  /** Makes a counter at least `value`; atomic over all processes. */
  raise(counter: string, value: number): Promise<void>
  /** Makes the rows of one article in a table exactly `rows`. */
  replaceRows(slug: string, number: number, rows: KeyedRow[], req?: Request): Promise<void>
  /** Whether a save that fails or is killed leaves nothing: its writes stand in a transaction, or in `atomically`. */
  readonly writesAtomically: boolean
}

export interface DialectContext {
  options: SanitizedOptions
  payload: BasePayload
}

/** The name of the counter that holds the position of the change log's last entry. */
export const LOG_COUNTER = 'change-log'

/** The name of the counter that holds the position of the record's last event. */
export const RECORD_COUNTER = 'workflow-events'

/** The counters of logs. */
export const APPEND_COUNTERS = [LOG_COUNTER, RECORD_COUNTER] as const

/** The name of the counter that holds the last number of an article. */
export const NUMBER_COUNTER = 'article-number'
