import type { AnyColumn, SQL, Table } from 'drizzle-orm'
import type { BasePayload } from 'payload'

import { and, eq, notInArray, sql } from 'drizzle-orm'

import type { Request } from '../../domain/runtime.ts'
import type { KeyedRow, Row } from './dialect.ts'

/** A table of Payload's relational schema: its columns by field name. */
export type PayloadTable = { [field: string]: AnyColumn } & Table

type Inserted = {
  returning(columns: object): Promise<Record<string, unknown>[]>
} & Promise<unknown>

interface InsertBuilder {
  onConflictDoNothing(config?: object): Inserted
  onConflictDoUpdate(config: { set: Record<string, SQL | unknown>; target: AnyColumn }): Inserted
}

/** The part of drizzle's query builder that is alike on SQLite and PostgreSQL. */
export interface Drizzle {
  delete(table: Table): { where(condition: SQL | undefined): Promise<unknown> }
  insert(table: Table): { values(rows: object | object[]): InsertBuilder & PromiseLike<unknown> }
  select(columns: object): {
    from(table: Table): {
      where(condition: SQL | undefined): { limit(n: number): Promise<Record<string, unknown>[]> }
    }
  }
}

interface DrizzleAdapter {
  drizzle: Drizzle
  sessions?: Record<string, { db: Drizzle } | undefined>
  tableNameMap: Map<string, string>
  tables: Record<string, PayloadTable>
}

/** Payload's database adapter seen as a relational one. */
export const drizzleOf = (payload: BasePayload): DrizzleAdapter => payload.db as unknown as DrizzleAdapter

/** Finds the table behind a collection. */
export const tableOf = (payload: BasePayload, slug: string): PayloadTable => {
  const adapter = drizzleOf(payload)
  const table = adapter.tables[adapter.tableNameMap.get(slug.replaceAll('-', '_')) ?? '']
  if (table === undefined) {
    throw new Error(`The database has no table for the collection "${slug}".`)
  }
  return table
}

/** The connection of the request's transaction, or the pool where it has none. */
export const connectionOf = async <Connection = Drizzle>(
  payload: BasePayload,
  req?: Request,
): Promise<Connection> => {
  const adapter = drizzleOf(payload)
  const id = await (req as { transactionID?: unknown } | undefined)?.transactionID
  return (adapter.sessions?.[String(id)]?.db ?? adapter.drizzle) as Connection
}

/** Writes a row as the relational tables take it: instants as ISO 8601 text. */
export const toSQLRow = (row: Row): Record<string, boolean | null | number | string> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
  )

const excluded = (column: AnyColumn): SQL => sql.raw(`excluded."${column.name}"`)

/** The operations that need no difference between the relational databases. */
export const createRelationalOperations = (payload: BasePayload) => {
  const addRows = async (slug: string, rows: KeyedRow[], req?: Request): Promise<void> => {
    const [first] = rows
    if (first === undefined) {
      return
    }
    const table = tableOf(payload, slug)
    const db = await connectionOf(payload, req)
    const set = Object.fromEntries(
      Object.keys(first)
        .filter((name) => name !== 'key')
        .map((name) => [name, excluded(table[name]!)]),
    )
    await db.insert(table).values(rows.map(toSQLRow)).onConflictDoUpdate({ set, target: table.key! })
  }
  return {
    insertIfAbsent: async (slug: string, row: KeyedRow, req?: Request): Promise<boolean> => {
      const table = tableOf(payload, slug)
      const db = await connectionOf(payload, req)
      const inserted = await db
        .insert(table)
        .values(toSQLRow(row))
        .onConflictDoNothing()
        .returning({ key: table.key })
      return inserted.length > 0
    },
    logEntryWithKey: async (slug: string, key: string, req?: Request): Promise<null | number> => {
      const table = tableOf(payload, slug)
      const db = await connectionOf(payload, req)
      const [found] = await db.select({ id: table.id }).from(table).where(eq(table.key!, key)).limit(1)
      return found === undefined ? null : Number(found.id)
    },
    addRows,
    replaceRows: async (slug: string, number: number, rows: KeyedRow[], req?: Request): Promise<void> => {
      await addRows(slug, rows, req)
      const table = tableOf(payload, slug)
      const db = await connectionOf(payload, req)
      const stale =
        rows.length === 0
          ? undefined
          : notInArray(
              table.key!,
              rows.map(({ key }) => key),
            )
      await db.delete(table).where(and(eq(table.number!, number), stale))
    },
  }
}
