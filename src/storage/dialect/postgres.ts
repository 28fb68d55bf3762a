import type { AnyColumn, SQL } from 'drizzle-orm'

import { getTableName, sql } from 'drizzle-orm'

import type { Request } from '../../domain/runtime.ts'
import type { AppendLog, Dialect, DialectContext, KeyedRow, Row } from './dialect.ts'

import { isOpenTransaction } from '../transactions.ts'
import { APPEND_COUNTERS } from './dialect.ts'
import {
  connectionOf,
  createRelationalOperations,
  type Drizzle,
  type PayloadTable,
  tableOf,
  toSQLRow,
} from './drizzle.ts'

interface PostgresDrizzle extends Drizzle {
  execute(query: unknown): Promise<{ rows: Record<string, unknown>[] }>
  transaction<Value>(work: (transaction: PostgresDrizzle) => Promise<Value>): Promise<Value>
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

  /** Writes the columns of a row and their values. */
  const columnsOf = (table: PayloadTable, row: Row): { names: SQL; values: SQL } => {
    const entries = Object.entries(toSQLRow(row))
    const column = (name: string): AnyColumn => table[name]!
    return {
      names: sql.join(
        entries.map(([name]) => sql.identifier(column(name).name)),
        sql`, `,
      ),
      // Parameters of a SELECT list have no type of their own: each is cast to that of its column.
      values: sql.join(
        entries.map(([name, value]) => sql`${value}::${sql.raw(column(name).getSQLType())}`),
        sql`, `,
      ),
    }
  }

  const appendPlain = async (
    { counter, slug }: AppendLog,
    row: KeyedRow,
    db: PostgresDrizzle,
  ): Promise<null | number> => {
    const log = tableOf(payload, slug)
    const counters = tableOf(payload, slugs.counters)
    const { names, values } = columnsOf(log, row)
    const { rows } = await db.execute(sql`
      with head as (
        update ${counters} set "value" = "value" + 1
        where "key" = ${counter} and not exists (select 1 from ${log} where ${log.key!} = ${row.key})
        returning "value"
      )
      insert into ${log} ("id", ${names}) select head."value", ${values} from head returning "id"`)
    return rows[0] === undefined ? null : Number(rows[0].id)
  }

  /**
   * Locks the head first, in a statement of its own: the next one then sees what the holder before has committed. The
   * position is the one after the last entry, also when the counter was lost.
   */
  const appendSealed = async (
    { counter, seal, slug }: Required<AppendLog>,
    row: KeyedRow,
    db: PostgresDrizzle,
  ): Promise<number> => {
    const log = tableOf(payload, slug)
    const counters = tableOf(payload, slugs.counters)
    const locked = await db.execute(sql`select "value" from ${counters} where "key" = ${counter} for update`)
    if (locked.rows[0] === undefined) {
      throw new Error(`The counter "${counter}" is missing. Restart the newsroom: it makes it again.`)
    }
    const head = await db.execute(sql`
      select (select "id" from ${log} where "key" = ${row.key}) as known, last."id", last."mac"
      from (select 1) as one left join (select "id", "mac" from ${log} order by "id" desc limit 1) as last on true`)
    const { id, known, mac } = head.rows[0]!
    if (known !== null) {
      return Number(known)
    }
    const seq = Math.max(Number(locked.rows[0].value), Number(id ?? 0)) + 1
    const { names, values } = columnsOf(log, {
      ...row,
      ...seal({ previous: mac === null ? null : String(mac), seq }),
    })
    await db.execute(sql`
      with head as (update ${counters} set "value" = ${seq}::numeric where "key" = ${counter} returning "value")
      insert into ${log} ("id", ${names}) select head."value", ${values} from head`)
    return seq
  }

  return {
    addRows: relational.addRows,
    // A save holds the lock of its row until it is committed, with all that it writes.
    alone: async (number, work) => {
      const transactionID = await payload.db.beginTransaction({})
      const req = { transactionID } as Request
      try {
        const articles = tableOf(payload, slugs.articles)
        const db = await connectionOf<PostgresDrizzle>(payload, req)
        await db.execute(
          sql`select ${articles.id} from ${articles} where ${articles.number!} = ${number} for update`,
        )
        const value = await work(req)
        await payload.db.commitTransaction(transactionID!)
        return value
      } catch (error) {
        await payload.db.rollbackTransaction(transactionID!)
        throw error
      }
    },
    append: async (log, row, req) => {
      const db = await connectionOf<PostgresDrizzle>(payload, req)
      if (log.seal !== undefined) {
        const append = (connection: PostgresDrizzle): Promise<number> =>
          appendSealed(log as Required<AppendLog>, row, connection)
        return req !== undefined && (await isOpenTransaction(req)) ? append(db) : db.transaction(append)
      }
      let seq: null | number = null
      try {
        seq = await appendPlain(log, row, db)
      } catch (error) {
        // Somebody else appended the same act at the same time; the statement left no gap.
        if (!isUniqueViolation(error)) {
          throw error
        }
      }
      seq ??= await relational.logEntryWithKey(log.slug, row.key, req)
      if (seq === null) {
        throw new Error(`The log "${log.slug}" did not take the entry "${row.key}".`)
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
    prepare: async () => {
      for (const counter of APPEND_COUNTERS) {
        await relational.insertIfAbsent(slugs.counters, { key: counter, value: 0 })
      }
    },
    raise: async (counter, value) => {
      await upsertCounter(counter, value, 'greatest(c."value", excluded."value")')
    },
    replaceRows: relational.replaceRows,
    writesAtomically: true,
  }
}
