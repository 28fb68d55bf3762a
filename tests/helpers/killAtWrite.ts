import type { Payload } from 'payload'

import { createRequire } from 'node:module'

type Method = (...args: unknown[]) => unknown

const SQL_WRITE = /^\s*(?:begin|commit|delete|insert|rollback|update|with)\b/i
const MONGO_WRITES = [
  'bulkWrite',
  'deleteMany',
  'deleteOne',
  'findOneAndDelete',
  'findOneAndReplace',
  'findOneAndUpdate',
  'insertMany',
  'insertOne',
  'replaceOne',
  'updateMany',
  'updateOne',
]

const statementOf = (statement: unknown): string => {
  if (typeof statement === 'string') {
    return statement
  }
  const { sql, text } = (statement ?? {}) as { sql?: string; text?: string }
  return sql ?? text ?? ''
}

const wrap = (
  holder: object,
  names: readonly string[],
  before: (holder: object, args: unknown[]) => void,
): void => {
  const methods = holder as Record<string, Method>
  for (const name of names) {
    const method = methods[name]
    if (method !== undefined) {
      methods[name] = function (this: object, ...args: unknown[]) {
        before(this, args)
        return method.apply(this, args)
      }
    }
  }
}

interface Drivers {
  connection?: { getClient(): { db(): { collection(name: string): object } } }
  pg?: { Client: { prototype: object } }
}

/** How many statements inside a transaction make a point. */
const INSIDE = 8

/** The class of the SQLite library under the driver: every statement is prepared there right before it runs. */
const sqlitePrototype = (): object => {
  const driver = createRequire(import.meta.url).resolve('@libsql/client')
  const library = createRequire(driver)('libsql') as { prototype: object }
  return library.prototype
}

/**
 * Kills this process with SIGKILL at a point between two writes, counted at the driver of the database. A point is right
 * before each write that is stored at once, before each commit, and, since a transaction is undone wherever it is cut off,
 * before some of the writes inside.
 *
 * @param killAt 1 for the first point; 0 for never
 * @returns the number of points so far
 */
export const killAtWrite = (payload: Payload, killAt: number): (() => number) => {
  let points = 0
  const point = (): void => {
    points += 1
    if (points === killAt) {
      process.kill(process.pid, 'SIGKILL')
    }
  }
  const inside = new WeakMap<object, number>()
  const countSQL = (connection: object, args: unknown[]): void => {
    const [word = ''] = SQL_WRITE.exec(statementOf(args[0])) ?? []
    const statement = word.trim().toLowerCase()
    const statements = inside.get(connection)
    if (statement === 'begin') {
      inside.set(connection, 0)
    } else if (statement === 'commit' || statement === 'rollback') {
      inside.delete(connection)
      point()
    } else if (statement !== '' && statements === undefined) {
      point()
    } else if (statement !== '') {
      inside.set(connection, statements! + 1)
      if (statements! % INSIDE === INSIDE - 1) {
        point()
      }
    }
  }
  const { connection, pg } = payload.db as unknown as Drivers
  if (connection !== undefined) {
    const collection = connection.getClient().db().collection('any')
    wrap(Object.getPrototypeOf(collection) as object, MONGO_WRITES, point)
  } else if (pg !== undefined) {
    wrap(pg.Client.prototype, ['query'], countSQL)
  } else {
    wrap(sqlitePrototype(), ['prepare'], countSQL)
  }
  return () => points
}
