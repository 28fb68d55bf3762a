import type { Payload, SanitizedConfig } from 'payload'

import { getPayload } from 'payload'

import type { NewsroomEnv } from '../config/env.ts'

import { forReading } from '../shared/forReading.ts'
import { guardMigrations, isMigrationBroken, undoBrokenMigration } from './guardMigrations.ts'
import { readSchemaState } from './schemaState.ts'
import { takeSQLiteLock } from './sqliteLock.ts'
import { StartError } from './startError.ts'

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

/** What must be in order before a newsroom can be looked at. */
const checkReadable = (env: NewsroomEnv, applied: readonly string[], known: readonly string[]): void => {
  if (isMigrationBroken(env) || known.some((name) => !applied.includes(name))) {
    throw new StartError(
      'This database was made by an older version of the newsroom, or is none yet. Start the newsroom once, which brings it up to date; this tool changes nothing.',
    )
  }
}

/**
 * Opens the database for this process: takes the lock of an SQLite file, looks whether the database can be used, migrates it,
 * and completes what a killed process left half done.
 *
 * @param options `reading`: the newsroom is looked at; nothing is migrated, completed or written
 * @throws StartError with the remedy; nothing was changed then
 */
export const openNewsroom = async (
  env: NewsroomEnv,
  { reading = false }: { reading?: boolean } = {},
): Promise<OpenNewsroom> => {
  const lock = env.database.kind === 'sqlite' ? await takeSQLiteLock(env.database.file) : null
  try {
    if (!reading) {
      undoBrokenMigration(env)
    }
    const [schema, known] = [await readSchemaState(env), await knownMigrations(env)]
    if (reading) {
      checkReadable(env, schema.applied, known)
    }
    const guard = guardMigrations(env, schema, known)
    const { default: configPromise } = await import('../payload.config.ts')
    const config = reading ? forReading(await configPromise) : await configPromise
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
