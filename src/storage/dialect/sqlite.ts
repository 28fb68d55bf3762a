import { sql } from 'drizzle-orm'

import type { Dialect, DialectContext, KeyedRow } from './dialect.ts'

import {
  connectionOf,
  createRelationalOperations,
  type Drizzle,
  drizzleOf,
  tableOf,
  toSQLRow,
} from './drizzle.ts'
import { atomicallyOf, makeWritesWhole } from './sqliteAtomic.ts'

interface SQLiteDrizzle extends Drizzle {
  run(query: unknown): Promise<unknown>
}

/** SQLite: one process, and its statements follow one another, so that max + 1 in one statement is a position without gaps. */
export const createSQLiteDialect = ({ options: { slugs }, payload }: DialectContext): Dialect => {
  const relational = createRelationalOperations(payload)
  const atomically = atomicallyOf(payload)
  return {
    appendLog: async (row: KeyedRow, req) => {
      const table = tableOf(payload, slugs.changeLog)
      const db = await connectionOf<SQLiteDrizzle>(payload, req)
      const position = sql`(select coalesce(max(${table.id}), 0) + 1 from ${table})`
      await db
        .insert(table)
        .values({ ...toSQLRow(row), id: position })
        .onConflictDoNothing({ target: table.key })
      const seq = await relational.logEntryWithKey(slugs.changeLog, row.key, req)
      if (seq === null) {
        throw new Error(`The change log did not take the entry "${row.key}".`)
      }
      return seq
    },
    atomically,
    close: () => Promise.resolve(),
    hasOneProcess: true,
    insertIfAbsent: relational.insertIfAbsent,
    logJoinsTransaction: true,
    // Without statistics the planner picks indexes that make it read whole tables.
    maintain: async () => {
      await (drizzleOf(payload).drizzle as SQLiteDrizzle).run(sql`PRAGMA optimize = 0x10002`)
    },
    next: async (counter) => {
      const table = tableOf(payload, slugs.counters)
      const [row] = await drizzleOf(payload)
        .drizzle.insert(table)
        .values({ key: counter, value: 1 })
        .onConflictDoUpdate({ set: { value: sql`${table.value} + 1` }, target: table.key! })
        .returning({ value: table.value })
      return Number(row!.value)
    },
    prepare: () => {
      makeWritesWhole(payload)
      return Promise.resolve()
    },
    raise: async (counter, value) => {
      const table = tableOf(payload, slugs.counters)
      await drizzleOf(payload)
        .drizzle.insert(table)
        .values({ key: counter, value })
        .onConflictDoUpdate({ set: { value: sql`max(${table.value}, ${value})` }, target: table.key! })
    },
    replaceRows: (slug, number, rows, req) => {
      const replace = (): Promise<void> => relational.replaceRows(slug, number, rows, req)
      return req === undefined ? atomically(replace) : replace()
    },
    writesAtomically: true,
  }
}
