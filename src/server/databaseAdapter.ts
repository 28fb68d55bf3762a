import type { DatabaseAdapterObj } from 'payload'

import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import type { NewsroomEnv } from '../config/env.ts'

/** A server that lacks transactions and full lookups; the switch is MONGODB_LIMITED. */
const LIMITED_MONGODB = {
  disableIndexHints: true,
  transactionOptions: false,
  useJoinAggregations: false,
  usePipelineInSortLookup: false,
} as const

/** Makes the adapter of the database that the environment names. Relational schemas come from migrations, never from a push. */
export const createDatabaseAdapter = async ({
  database,
  mongodbLimited,
}: NewsroomEnv): Promise<DatabaseAdapterObj> => {
  if (database.kind === 'mongodb') {
    const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
    return mongooseAdapter({ url: database.url, ...(mongodbLimited && LIMITED_MONGODB) })
  }
  if (database.kind === 'postgres') {
    const [{ postgresAdapter }, { migrations }] = await Promise.all([
      import('@payloadcms/db-postgres'),
      import('./migrations/postgres/index.ts'),
    ])
    return postgresAdapter({
      migrationDir: resolve('src/server/migrations/postgres'),
      pool: { connectionString: database.url },
      prodMigrations: migrations,
      push: false,
    })
  }
  const [{ sqliteAdapter }, { migrations }] = await Promise.all([
    import('@payloadcms/db-sqlite'),
    import('./migrations/sqlite/index.ts'),
  ])
  mkdirSync(dirname(resolve(database.file)), { recursive: true })
  return sqliteAdapter({
    busyTimeout: 5000,
    client: { url: `file:${resolve(database.file)}` },
    migrationDir: resolve('src/server/migrations/sqlite'),
    prodMigrations: migrations,
    push: false,
    // FULL: what was acknowledged survives the loss of power.
    wal: { synchronous: 'FULL' },
  })
}
