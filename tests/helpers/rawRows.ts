import type { Payload } from 'payload'

type Value = null | number | string

interface Adapter {
  collections?: Record<
    string,
    {
      collection: {
        deleteMany(filter: object): Promise<unknown>
        insertMany(docs: object[]): Promise<unknown>
        updateMany(filter: object, update: object): Promise<unknown>
      }
    }
  >
  drizzle?: { execute?(query: unknown): Promise<unknown>; run?(query: unknown): Promise<unknown> }
  tableNameMap?: Map<string, string>
  tables?: Record<string, Record<string, { name: string }>>
}

const quote = (value: Value): string =>
  value === null ? 'null' : typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`

/** Writes a collection as somebody does who has the password of its database, and passes by Payload. */
export const rawRows = (payload: Payload, slug: string) => {
  const db = payload.db as unknown as Adapter
  const mongo = db.collections?.[slug]?.collection
  const tableName = db.tableNameMap?.get(slug.replaceAll('-', '_')) ?? ''
  const column = (field: string): string => `"${db.tables?.[tableName]?.[field]?.name ?? ''}"`
  const sql = async (text: string): Promise<void> => {
    const { sql: tag } = await import('drizzle-orm')
    const query = tag.raw(text)
    await (db.drizzle?.execute === undefined ? db.drizzle!.run!(query) : db.drizzle.execute(query))
  }
  return {
    /** Inserts a row: values by field. */
    insert: async ({ id, ...fields }: { [field: string]: Value; id: number }): Promise<void> => {
      const columns = Object.entries({ id, ...fields })
      await (mongo === undefined
        ? sql(
            `insert into "${tableName}" (${columns.map(([field]) => column(field)).join(', ')}) values (${columns.map(([, value]) => quote(value)).join(', ')})`,
          )
        : mongo.insertMany([{ _id: id, ...fields }]))
    },
    /** Removes the rows whose ids are in a range. */
    remove: async (from: number, to: number): Promise<void> => {
      await (mongo === undefined
        ? sql(`delete from "${tableName}" where "id" >= ${from} and "id" <= ${to}`)
        : mongo.deleteMany({ _id: { $gte: from, $lte: to } }))
    },
    /** Changes a column of one row. */
    set: async (id: number, field: string, value: Value): Promise<void> => {
      await (mongo === undefined
        ? sql(`update "${tableName}" set ${column(field)} = ${quote(value)} where "id" = ${id}`)
        : mongo.updateMany({ _id: id }, { $set: { [field]: value } }))
    },
  }
}
