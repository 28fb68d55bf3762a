import type { DatabaseAdapterObj } from 'payload'

import { index as postgresIndex } from 'drizzle-orm/pg-core'
import { index as sqliteIndex } from 'drizzle-orm/sqlite-core'

import type { PayloadTable } from './drizzle.ts'

interface SchemaHookArgs {
  extendTable(args: { extraConfig(columns: PayloadTable): object; table: PayloadTable }): void
  schema: { tables: Record<string, PayloadTable> }
}

interface RelationalAdapter {
  afterSchemaInit?: ((args: SchemaHookArgs) => unknown)[]
  name: string
  tableNameMap: Map<string, string>
  versionsSuffix?: string
}

type MakeIndex = (name: string) => { on(...columns: unknown[]): unknown }

/** What the list asks for, and the order that it shows. */
const ORDER = ['latest', 'version_deletedAt', 'version_updatedAt']
/** What the search of the list looks into. PostgreSQL refuses long values in an index. */
const SEARCHED = ['version_searchText']

const INDEXES: Record<string, { columns: string[]; make: MakeIndex }> = {
  postgres: { columns: ORDER, make: postgresIndex as unknown as MakeIndex },
  sqlite: { columns: [...ORDER, ...SEARCHED], make: sqliteIndex as unknown as MakeIndex },
}

const addIndex = (adapter: RelationalAdapter, slug: string): void => {
  const wanted = INDEXES[adapter.name]
  if (wanted === undefined) {
    return
  }
  adapter.afterSchemaInit = [
    ...(adapter.afterSchemaInit ?? []),
    ({ extendTable, schema }) => {
      const key = `_${slug.replaceAll('-', '_')}${adapter.versionsSuffix ?? '_v'}`
      const name = adapter.tableNameMap.get(key) ?? key
      const table = schema.tables[name]
      if (table !== undefined && ORDER.every((column) => column in table)) {
        // A host may have taken fields away.
        const columns = wanted.columns.filter((column) => column in table)
        extendTable({
          extraConfig: (all) => ({
            newsroomDeskIndex: wanted
              .make(`${name.replace(/^_+/, '')}_desk_idx`)
              .on(...columns.map((column) => all[column])),
          }),
          table,
        })
      }
      return schema
    },
  ]
}

/**
 * Gives a relational database the index that the list of articles at the desk is counted, searched and ordered by.
 *
 * Payload counts all latest versions for each list, and knows no index of `latest` together with something else: without
 * one, SQLite reads every version, bodies and all. It is part of the schema, so that migrations know it.
 */
export const withDeskIndex = (db: DatabaseAdapterObj, slug: string): DatabaseAdapterObj => ({
  ...db,
  init: (args) => {
    const adapter = db.init(args)
    addIndex(adapter as unknown as RelationalAdapter, slug)
    return adapter
  },
})
