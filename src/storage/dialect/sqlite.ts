import { sql } from 'drizzle-orm'

import type { Request } from '../../domain/runtime.ts'
import type { AppendLog, Dialect, DialectContext, KeyedRow } from './dialect.ts'

import {
  connectionOf,
  createRelationalOperations,
  type Drizzle,
  drizzleOf,
  tableOf,
  toSQLRow,
} from './drizzle.ts'
import { isOpenTransaction } from '../transactions.ts'
import { atomicallyOf, makeWritesWhole } from './sqliteAtomic.ts'

interface SQLiteDrizzle extends Drizzle {
  all(query: unknown): Promise<Record<string, unknown>[]>
  run(query: unknown): Promise<unknown>
}

/** SQLite: one process, and its statements follow one another, so that max + 1 in one statement is a position without gaps. */
export const createSQLiteDialect = ({ options: { slugs }, payload }: DialectContext): Dialect => {
  const relational = createRelationalOperations(payload)
  const atomically = atomicallyOf(payload)

  const appendPlain = async ({ slug }: AppendLog, row: KeyedRow, req?: Request): Promise<null | number> => {
    const table = tableOf(payload, slug)
    const db = await connectionOf<SQLiteDrizzle>(payload, req)
    const position = sql`(select coalesce(max(${table.id}), 0) + 1 from ${table})`
    const [appended] = await db
      .insert(table)
      .values({ ...toSQLRow(row), id: position })
      .onConflictDoNothing({ target: table.key })
      .returning({ id: table.id })
    return appended === undefined ? relational.logEntryWithKey(slug, row.key, req) : Number(appended.id)
  }

  /** Nobody can append between the statements: they are one piece of work, or stand in the request's transaction. */
  const appendSealed = async (
    { seal, slug }: Required<AppendLog>,
    row: KeyedRow,
    req?: Request,
  ): Promise<number> => {
    const table = tableOf(payload, slug)
    const db = await connectionOf<SQLiteDrizzle>(payload, req)
    const [head] = await db.all(sql`
      select (select "id" from ${table} where "key" = ${row.key}) as known, last."id" as id, last."mac" as mac
      from (select 1) left join (select "id", "mac" from ${table} order by "id" desc limit 1) as last on true`)
    const { id, known, mac } = head!
    if (known !== null) {
      return Number(known)
    }
    const seq = Number(id ?? 0) + 1
    const sealed = seal({ previous: mac === null ? null : String(mac), seq })
    await db.insert(table).values({ ...toSQLRow({ ...row, ...sealed }), id: seq })
    return seq
  }

  return {
    addRows: relational.addRows,
    alone: (_number, work) => atomically(() => work()),
    append: async (log, row, req) => {
      if (log.seal !== undefined) {
        const append = (): Promise<number> => appendSealed(log as Required<AppendLog>, row, req)
        return req !== undefined && (await isOpenTransaction(req)) ? append() : atomically(append)
      }
      const seq = await appendPlain(log, row, req)
      if (seq === null) {
        throw new Error(`The log "${log.slug}" did not take the entry "${row.key}".`)
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
