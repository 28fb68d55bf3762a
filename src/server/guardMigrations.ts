import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'

import type { NewsroomEnv } from '../config/env.ts'
import type { SchemaState } from './schemaState.ts'

import { StartError } from './startError.ts'

/** Stands over the migrations of one start. */
export interface MigrationGuard {
  /** Must be called when all migrations are through. */
  done(): void
}

const SIDE_FILES = ['-wal', '-shm']

const backupOf = (file: string): string => `${file}.before-migration`

const removeDatabase = (file: string): void => {
  for (const suffix of ['', ...SIDE_FILES]) {
    rmSync(`${file}${suffix}`, { force: true })
  }
}

/** Copies a database, its own file last: where that stands, the copy is whole. An absent one is copied as an empty one. */
const copyDatabase = (from: string, to: string): void => {
  removeDatabase(to)
  for (const suffix of SIDE_FILES) {
    if (existsSync(`${from}${suffix}`)) {
      copyFileSync(`${from}${suffix}`, `${to}${suffix}`)
    }
  }
  const part = `${to}.part`
  if (existsSync(from)) {
    copyFileSync(from, part)
  } else {
    writeFileSync(part, '')
  }
  renameSync(part, to)
}

/** Whether a migration of an SQLite file did not end. */
export const isMigrationBroken = ({ database }: Pick<NewsroomEnv, 'database'>): boolean =>
  database.kind === 'sqlite' && existsSync(backupOf(database.file))

/** Puts an SQLite file back as it was before a migration that did not end, also one whose process was killed. */
export const undoBrokenMigration = ({ database }: Pick<NewsroomEnv, 'database'>): void => {
  if (database.kind === 'sqlite' && isMigrationBroken({ database })) {
    copyDatabase(backupOf(database.file), database.file)
    removeDatabase(backupOf(database.file))
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
  { database }: Pick<NewsroomEnv, 'database'>,
  { applied }: SchemaState,
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
  if (database.kind === 'sqlite') {
    copyDatabase(database.file, backupOf(database.file))
  }
  const onExit = (): void => {
    undoBrokenMigration({ database })
    process.stderr.write(
      `\nA migration (${pending.join(', ')}) failed half way; the database is as it was again. The error is above. Report it, or start the version that ran before.\n`,
    )
  }
  process.once('exit', onExit)
  return {
    done: () => {
      process.off('exit', onExit)
      if (database.kind === 'sqlite') {
        removeDatabase(backupOf(database.file))
      }
    },
  }
}
