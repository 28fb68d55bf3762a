import type { Payload } from 'payload'

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

const wrap = (holder: object, names: readonly string[], before: (args: unknown[]) => void): void => {
  const methods = holder as Record<string, Method>
  for (const name of names) {
    const method = methods[name]
    if (method !== undefined) {
      methods[name] = function (this: unknown, ...args: unknown[]) {
        before(args)
        return method.apply(this, args)
      }
    }
  }
}

interface Drivers {
  client?: object
  connection?: { getClient(): { db(): { collection(name: string): object } } }
  pg?: { Client: { prototype: object } }
}

/**
 * Kills this process with SIGKILL right before the write with this ordinal, counted at the driver of the database: what
 * begins or ends a transaction counts as well.
 *
 * @param killAt 1 for the first write; 0 for never
 * @returns the number of writes so far
 */
export const killAtWrite = (payload: Payload, killAt: number): (() => number) => {
  let writes = 0
  const count = (): void => {
    writes += 1
    if (writes === killAt) {
      process.kill(process.pid, 'SIGKILL')
    }
  }
  const countSQL = (args: unknown[]): void => {
    if (SQL_WRITE.test(statementOf(args[0]))) {
      count()
    }
  }
  const { client, connection, pg } = payload.db as unknown as Drivers
  if (connection !== undefined) {
    const collection = connection.getClient().db().collection('any')
    wrap(Object.getPrototypeOf(collection) as object, MONGO_WRITES, count)
  } else if (pg !== undefined) {
    wrap(pg.Client.prototype, ['query'], countSQL)
  } else if (client !== undefined) {
    wrap(client, ['execute'], countSQL)
    wrap(client, ['batch', 'executeMultiple'], count)
  }
  return () => writes
}
