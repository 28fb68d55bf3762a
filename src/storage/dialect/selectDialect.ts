import type { Dialect, DialectContext } from './dialect.ts'

import { createMongoDialect } from './mongodb.ts'
import { createPostgresDialect } from './postgres.ts'
import { createSQLiteDialect } from './sqlite.ts'

const dialects: Record<string, (context: DialectContext) => Dialect> = {
  mongoose: createMongoDialect,
  postgres: createPostgresDialect,
  sqlite: createSQLiteDialect,
}

/**
 * Chooses the dialect of Payload's database adapter.
 *
 * @throws Error that names the adapter when the newsroom does not know it
 */
export const selectDialect = (context: DialectContext): Dialect => {
  const { name } = context.payload.db
  const create = dialects[name]
  if (create === undefined) {
    throw new Error(
      `The newsroom does not know the database adapter "${name}". Use @payloadcms/db-sqlite, db-postgres or db-mongodb.`,
    )
  }
  return create(context)
}
