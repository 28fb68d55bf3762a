import type { DatabaseAdapterObj } from 'payload'

import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A database of its own for one spec, on the server that DATABASE_URL names or in a file. */
export interface TestDatabase {
  adapter: DatabaseAdapterObj
  kind: 'mongodb' | 'postgres' | 'sqlite'
  /** Removes what the spec left behind; call it after Payload has been destroyed. */
  remove(): Promise<void>
  url: string
}

const uniqueName = (): string => `newsroom_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`

const withDatabase = (url: string, name: string): string => {
  const parsed = new URL(url)
  parsed.pathname = `/${name}`
  return parsed.href
}

/** The adapter for a test database at this address; `push` makes the schema from the config. */
export const testAdapter = (
  url: string,
  { push }: { push: boolean } = { push: true },
): DatabaseAdapterObj => {
  if (url.startsWith('mongodb')) {
    return mongooseAdapter({
      disableIndexHints: true,
      transactionOptions: false,
      url,
      useJoinAggregations: false,
      usePipelineInSortLookup: false,
    })
  }
  if (url.startsWith('postgres')) {
    return postgresAdapter({ pool: { connectionString: url }, push })
  }
  return sqliteAdapter({ busyTimeout: 5000, client: { url }, push, wal: { synchronous: 'FULL' } })
}

/** Makes an empty database for one spec. */
export const createTestDatabase = (): TestDatabase => {
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const server = process.env.DATABASE_URL ?? ''
  const name = uniqueName()
  if (server.startsWith('mongodb')) {
    const url = withDatabase(server, name)
    return { adapter: testAdapter(url), kind: 'mongodb', remove: () => Promise.resolve(), url }
  }
  if (server.startsWith('postgres')) {
    const url = withDatabase(server, name)
    const remove = async (): Promise<void> => {
      const { default: pg } = await import('pg')
      const client = new pg.Client({ connectionString: server })
      await client.connect()
      await client.query(`drop database if exists "${name}" with (force)`)
      await client.end()
    }
    return { adapter: testAdapter(url), kind: 'postgres', remove, url }
  }
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-test-'))
  const url = `file:${join(folder, 'newsroom.db')}`
  const remove = (): Promise<void> => {
    rmSync(folder, { force: true, recursive: true })
    return Promise.resolve()
  }
  return { adapter: testAdapter(url), kind: 'sqlite', remove, url }
}
