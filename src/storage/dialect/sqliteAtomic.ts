import type { BasePayload } from 'payload'

import { AsyncLocalStorage } from 'node:async_hooks'

import { isOpenTransaction } from '../transactions.ts'
import { ADAPTER_WRITES, type AdapterWrite } from '../adapterWrites.ts'

type Method = (...args: never[]) => Promise<unknown>

type Client = Record<'batch' | 'execute' | 'executeMultiple' | 'migrate' | 'transaction', Method>

const METHODS = ['batch', 'execute', 'executeMultiple', 'migrate', 'transaction'] as const

/** Runs work whose statements are stored all together or not at all. */
export type Atomically = <Value>(work: () => Promise<Value>) => Promise<Value>

const nothing = (): void => undefined

/** Lets timers and requests have their turn: the driver is synchronous, so that its promises alone would never let them. */
const turnOfLoop = (): Promise<void> => new Promise(setImmediate)

const KEY = Symbol.for('payload-newsroom.atomically')

/**
 * Gives SQLite writes of several statements that a kill can't tear apart.
 *
 * Payload has one connection and no transactions there, and writes a document as a row and rows of child tables, one
 * statement after the other. Statements of others must not slip between BEGIN and COMMIT: they would be rolled back with
 * them, or answered before they are stored. So they wait their turn, for a few milliseconds: the driver is synchronous, and
 * only the storage's own work stands between two statements.
 */
const guardClient = (client: Client): Atomically => {
  const execute = client.execute.bind(client) as unknown as (sql: string) => Promise<unknown>
  /** The work that a statement belongs to. */
  const belongsTo = new AsyncLocalStorage<object>()
  /** The work that stands between BEGIN and COMMIT. */
  let open: null | object = null
  /** Ends when everything that has taken its turn so far has ended; null when nothing waits. */
  let queue: null | Promise<void> = null

  const inTurn = <Value>(work: () => Promise<Value>, after: () => unknown): Promise<Value> => {
    const result = (queue ?? Promise.resolve()).then(work)
    const ended = result.then(after, after)
    const mine = ended.then(() => {
      if (queue === mine) {
        queue = null
      }
    })
    queue = mine
    return result
  }

  const isInside = (): boolean => open !== null && belongsTo.getStore() === open

  for (const name of METHODS) {
    const method = client[name].bind(client)
    client[name] = (...args) =>
      queue === null || isInside() ? method(...args) : inTurn(() => method(...args), nothing)
  }

  const transact = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    await execute('BEGIN IMMEDIATE')
    const self = {}
    open = self
    try {
      const value = await belongsTo.run(self, work)
      await execute('COMMIT')
      return value
    } catch (error) {
      await execute('ROLLBACK').catch(() => undefined)
      throw error
    } finally {
      open = null
    }
  }

  return (work) => (isInside() ? work() : inTurn(() => transact(work), turnOfLoop))
}

/** The way to write atomically on the connection of this Payload instance; there is one, whoever asks. */
export const atomicallyOf = (payload: BasePayload): Atomically => {
  const { client } = payload.db as unknown as { client: { [KEY]?: Atomically } & Client }
  return (client[KEY] ??= guardClient(client))
}

type Write = (args: { req?: object }) => Promise<unknown>

/** Makes each write of a document whole: a row and its child tables are stored together or not at all. */
export const makeWritesWhole = (payload: BasePayload): void => {
  const atomically = atomicallyOf(payload)
  const db = payload.db as unknown as { [KEY]?: true } & Record<AdapterWrite, Write>
  if (db[KEY]) {
    return
  }
  db[KEY] = true
  for (const name of ADAPTER_WRITES) {
    const write = db[name].bind(db)
    db[name] = async (args) =>
      args.req && (await isOpenTransaction(args.req)) ? write(args) : atomically(() => write(args))
  }
}
