import type { AnyColumn } from 'drizzle-orm'

import { getTableName, sql } from 'drizzle-orm'

import type { Dialect, DialectContext, KeyedRow } from './dialect.ts'

import { LOG_COUNTER } from './dialect.ts'
import { connectionOf, createRelationalOperations, type Drizzle, tableOf, toSQLRow } from './drizzle.ts'

interface PostgresDrizzle extends Drizzle {
  execute(query: unknown): Promise<{ rows: Record<string, unknown>[] }>
}

interface Pool {
  end(): Promise<void>
  on(event: 'error', listener: () => void): void
  query(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

interface PostgresAdapter {
  pg: { Pool: new (options: object) => Pool }
  poolOptions: object
  schemaName?: string
}

const UNIQUE_VIOLATION = '23505'

const isUniqueViolation = (error: unknown): boolean => {
  const { cause, code } = error as { cause?: { code?: string }; code?: string }
  return code === UNIQUE_VIOLATION || cause?.code === UNIQUE_VIOLATION
}

/**
 * PostgreSQL. The log's position is a row that each append locks until its transaction ends: no gap after a rollback, and
 * nobody sees n + 1 before n. Counters of numbers use a connection of their own, so that requests which hold every
 * connection of the pool can't wait for one another.
 */
export const createPostgresDialect = ({ options: { slugs }, payload }: DialectContext): Dialect => {
  const relational = createRelationalOperations(payload)
  const adapter = payload.db as unknown as PostgresAdapter
  let ownPool: Pool | undefined

  const pool = (): Pool => {
    if (ownPool === undefined) {
      ownPool = new adapter.pg.Pool({ ...adapter.poolOptions, max: 1 })
      // An idle connection that breaks is replaced at the next query, which reports its own error.
      ownPool.on('error', () => undefined)
    }
    return ownPool
  }
  const counterTable = (): string => {
    const name = `"${getTableName(tableOf(payload, slugs.counters))}"`
    return adapter.schemaName === undefined ? name : `"${adapter.schemaName}".${name}`
  }
  const upsertCounter = async (counter: string, initial: number, update: string): Promise<number> => {
    const text = `insert into ${counterTable()} as c ("key", "value") values ($1, $2) on conflict ("key") do update set "value" = ${update} returning "value"`
    const { rows } = await pool().query(text, [counter, initial])
    return Number(rows[0]!.value)
  }

  const append = async (row: KeyedRow, db: PostgresDrizzle): Promise<null | number> => {
    const log = tableOf(payload, slugs.changeLog)
    const counters = tableOf(payload, slugs.counters)
    const entries = Object.entries(toSQLRow(row))
    const column = (name: string): AnyColumn => log[name]!
    const names = sql.join(
      entries.map(([name]) => sql.identifier(column(name).name)),
      sql`, `,
    )
    // Parameters of a SELECT list have no type of their own: each is cast to that of its column.
    const values = sql.join(
      entries.map(([name, value]) => sql`${value}::${sql.raw(column(name).getSQLType())}`),
      sql`, `,
    )
    const { rows } = await db.execute(sql`
      with head as (
        update ${counters} set "value" = "value" + 1
        where "key" = ${LOG_COUNTER} and not exists (select 1 from ${log} where ${column('key')} = ${row.key})
        returning "value"
      )
      insert into ${log} ("id", ${names}) select head."value", ${values} from head returning "id"`)
    return rows[0] === undefined ? null : Number(rows[0].id)
  }

  return {
    appendLog: async (row, req) => {
      const db = await connectionOf<PostgresDrizzle>(payload, req)
      let seq: null | number = null
      try {
        seq = await append(row, db)
      } catch (error) {
        // Somebody else appended the same act at the same time; the statement left no gap.
        if (!isUniqueViolation(error)) {
          throw error
        }
      }
      seq ??= await relational.logEntryWithKey(slugs.changeLog, row.key, req)
      if (seq === null) {
        throw new Error(`The change log did not take the entry "${row.key}".`)
      }
      return seq
    },
    atomically: (work) => work(),
    close: async () => {
      await ownPool?.end()
      ownPool = undefined
    },
    hasOneProcess: false,
    insertIfAbsent: relational.insertIfAbsent,
    logJoinsTransaction: true,
    // The server's autovacuum keeps the statistics.
    maintain: () => Promise.resolve(),
    next: (counter) => upsertCounter(counter, 1, 'c."value" + 1'),
    prepare: () => relational.insertIfAbsent(slugs.counters, { key: LOG_COUNTER, value: 0 }),
    raise: async (counter, value) => {
      await upsertCounter(counter, value, 'greatest(c."value", excluded."value")')
    },
    replaceRows: relational.replaceRows,
    writesAtomically: true,
  }
}
