import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'

import type { NewsroomEnv } from '../config/env.ts'
import type { SchemaState } from './schemaState.ts'

import { StartError } from './startError.ts'

/** Stands over the migrations of one start. */
export interface MigrationGuard {
  /** Must be called when all migrations are through. */
  done(): void
}

const SIDE_FILES = ['-wal', '-shm']

const copyDatabase = (from: string, to: string): void => {
  for (const suffix of ['', ...SIDE_FILES]) {
    rmSync(`${to}${suffix}`, { force: true })
    if (existsSync(`${from}${suffix}`)) {
      copyFileSync(`${from}${suffix}`, `${to}${suffix}`)
    }
  }
}

const restoreDatabase = (backup: string, file: string): void => {
  for (const suffix of ['', ...SIDE_FILES]) {
    rmSync(`${file}${suffix}`, { force: true })
    if (existsSync(`${backup}${suffix}`)) {
      renameSync(`${backup}${suffix}`, `${file}${suffix}`)
    }
  }
}

/**
 * Refuses a database that a newer version has migrated, and sees to it that a migration which fails half way changes nothing:
 * PostgreSQL runs each in a transaction; an SQLite file is put back as it was. Payload ends the process when a migration
 * fails, so that the way back is an exit handler.
 *
 * @param known the names of the migrations that this version brings
 * @throws StartError when the database is of a newer version
 */
export const guardMigrations = (
  { database }: NewsroomEnv,
  { applied, empty }: SchemaState,
  known: readonly string[],
): MigrationGuard => {
  const newer = applied.filter((name) => !known.includes(name))
  if (newer.length > 0) {
    throw new StartError(
      `This database was migrated by a newer version of the newsroom (${newer.join(', ')}). Start that version, or restore a backup from before.`,
    )
  }
  const pending = known.filter((name) => !applied.includes(name))
  if (database.kind === 'mongodb' || pending.length === 0) {
    return { done: () => undefined }
  }
  const backup = database.kind === 'sqlite' ? `${database.file}.before-migration` : null
  if (backup !== null && database.kind === 'sqlite') {
    copyDatabase(database.file, backup)
  }
  const onExit = (): void => {
    if (backup !== null && database.kind === 'sqlite') {
      restoreDatabase(backup, database.file)
    }
    process.stderr.write(
      `\nA migration (${pending.join(', ')}) failed half way; the database is ${empty ? 'empty' : 'as it was'} again. The error is above. Report it, or start the version that ran before.\n`,
    )
  }
  process.once('exit', onExit)
  return {
    done: () => {
      process.off('exit', onExit)
      if (backup !== null) {
        for (const suffix of ['', ...SIDE_FILES]) {
          rmSync(`${backup}${suffix}`, { force: true })
        }
      }
    },
  }
}
