import type { Payload, SanitizedConfig } from 'payload'

import { getPayload } from 'payload'

import type { NewsroomEnv } from '../config/env.ts'

import { guardMigrations, undoBrokenMigration } from './guardMigrations.ts'
import { readSchemaState } from './schemaState.ts'
import { takeSQLiteLock } from './sqliteLock.ts'

/** A newsroom whose database is open and ready. */
export interface OpenNewsroom {
  close(): Promise<void>
  config: SanitizedConfig
  payload: Payload
}

const knownMigrations = async ({ database }: NewsroomEnv): Promise<string[]> => {
  if (database.kind === 'mongodb') {
    return []
  }
  const { migrations } =
    database.kind === 'postgres'
      ? await import('./migrations/postgres/index.ts')
      : await import('./migrations/sqlite/index.ts')
  return migrations.map(({ name }) => name)
}

/**
 * Opens the database for this process: takes the lock of an SQLite file, looks whether the database can be used, migrates it,
 * and completes what a killed process left half done.
 *
 * @throws StartError with the remedy; nothing was changed then
 */
export const openNewsroom = async (env: NewsroomEnv): Promise<OpenNewsroom> => {
  const lock = env.database.kind === 'sqlite' ? await takeSQLiteLock(env.database.file) : null
  try {
    undoBrokenMigration(env)
    const guard = guardMigrations(env, await readSchemaState(env), await knownMigrations(env))
    const { default: configPromise } = await import('../payload.config.ts')
    const config = await configPromise
    const payload = await getPayload({ config })
    guard.done()
    return {
      close: async () => {
        await payload.destroy()
        await lock?.release()
      },
      config,
      payload,
    }
  } catch (error) {
    await lock?.release()
    throw error
  }
}
