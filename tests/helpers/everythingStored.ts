import type { Payload } from 'payload'

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Adapter {
  collections?: Record<string, { collection: { find(filter: object): { toArray(): Promise<object[]> } } }>
  connection?: {
    db: {
      collection(name: string): { find(filter: object): { toArray(): Promise<object[]> } }
      listCollections(): { toArray(): Promise<{ name: string }[]> }
    }
  }
  drizzle?: {
    all?(query: unknown): Promise<Record<string, unknown>[]>
    execute?(query: unknown): Promise<{ rows: Record<string, unknown>[] }>
    run?(query: unknown): Promise<unknown>
  }
}

/** Reads all that a database holds as one text: every column of every row of every table, and on SQLite the file itself. */
export const everythingStored = async (payload: Payload, url: string): Promise<string> => {
  const db = payload.db as unknown as Adapter
  if (db.connection !== undefined) {
    const { db: native } = db.connection
    const names = (await native.listCollections().toArray()).map(({ name }) => name)
    const rows = await Promise.all(names.map((name) => native.collection(name).find({}).toArray()))
    return JSON.stringify(rows)
  }
  const { sql } = await import('drizzle-orm')
  const read = async (text: string): Promise<Record<string, unknown>[]> =>
    db.drizzle!.execute === undefined
      ? db.drizzle!.all!(sql.raw(text))
      : (await db.drizzle!.execute(sql.raw(text))).rows
  const isFile = url.startsWith('file:')
  const tables = await read(
    isFile
      ? `select name as t from sqlite_master where type = 'table'`
      : `select table_name as t from information_schema.tables where table_schema = 'public'`,
  )
  const rows: unknown[] = []
  for (const { t } of tables) {
    rows.push(await read(`select * from "${String(t)}"`))
  }
  if (!isFile) {
    return JSON.stringify(rows)
  }
  // What was deleted stays in free pages until they are given back.
  await db.drizzle!.run!(sql.raw('vacuum'))
  await db.drizzle!.run!(sql.raw('pragma wal_checkpoint(truncate)'))
  return `${JSON.stringify(rows)}${readFileSync(fileURLToPath(url), 'latin1')}`
}
