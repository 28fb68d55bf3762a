import { createClient } from '@libsql/client'
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import { StartError } from './startError.ts'

/** Held by the one process that uses an SQLite file. */
export interface SQLiteLock {
  release(): Promise<void>
}

const KEY = Symbol.for('payload-newsroom.sqlite-locks')

/** The locks of this process: its modules may exist twice, its locks must not. */
const heldLocks = (): Map<string, SQLiteLock> => {
  const holder = globalThis as unknown as Record<symbol, Map<string, SQLiteLock> | undefined>
  return (holder[KEY] ??= new Map())
}

/**
 * Takes the exclusive lock that goes with an SQLite file: an open transaction on a small file beside it. The system gives it
 * back when the process ends, however it ends.
 *
 * Two processes that write one SQLite file lose writes in silence (docs/adr: one process per SQLite file).
 *
 * @throws StartError when another process has it
 */
export const takeSQLiteLock = async (file: string): Promise<SQLiteLock> => {
  const path = `${resolve(file)}.lock`
  const held = heldLocks()
  if (held.has(path)) {
    throw new StartError(`This process uses ${file} already.`)
  }
  mkdirSync(dirname(path), { recursive: true })
  const client = createClient({ url: `file:${path}` })
  try {
    await client.execute('PRAGMA busy_timeout = 0')
    await client.execute('BEGIN EXCLUSIVE')
  } catch (error) {
    client.close()
    if (/SQLITE_BUSY|database is locked/i.test(String(error))) {
      throw new StartError(
        `Another process is using ${file}: SQLite serves one process. Stop the newsroom that runs on it (Ctrl-C in its terminal), or use PostgreSQL or MongoDB by DATABASE_URL to run several.`,
      )
    }
    throw error
  }
  const lock: SQLiteLock = {
    release: () => {
      held.delete(path)
      client.close()
      return Promise.resolve()
    },
  }
  held.set(path, lock)
  return lock
}
