import type { Payload } from 'payload'

import type { DocId } from '../../src/shared/ids.ts'

interface Adapter {
  collections?: Record<string, { updateOne(filter: object, update: object): Promise<unknown> }>
  drizzle?: { execute?(query: unknown): Promise<unknown>; run?(query: unknown): Promise<unknown> }
  tableNameMap?: Map<string, string>
  tables?: Record<string, Record<string, { name: string }>>
}

const written = (value: number | object | string): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value)

/** Writes fields of an article as somebody does who has the password of the database, and passes by Payload; an object is JSON. */
export const tamper = async (
  payload: Payload,
  id: DocId,
  fields: Record<string, null | number | object | string>,
): Promise<void> => {
  const db = payload.db as unknown as Adapter
  if (db.collections !== undefined) {
    await db.collections.articles!.updateOne(
      { _id: String(id) },
      {
        $set: Object.fromEntries(
          Object.entries(fields).map(([name, value]) => [name.replace('_', '.').replace(/^\./, '_'), value]),
        ),
      },
    )
    return
  }
  const { sql } = await import('drizzle-orm')
  const name = db.tableNameMap?.get('articles') ?? 'articles'
  const columns = Object.entries(fields).map(
    ([field, value]) =>
      `"${db.tables![name]![field]!.name}" = ${value === null ? 'null' : `'${written(value).replaceAll("'", "''")}'`}`,
  )
  const query = sql.raw(`update "${name}" set ${columns.join(', ')} where "id" = ${id}`)
  await (db.drizzle!.execute === undefined ? db.drizzle!.run!(query) : db.drizzle!.execute(query))
}
