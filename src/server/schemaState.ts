import { existsSync, statSync } from 'node:fs'

import type { NewsroomEnv } from '../config/env.ts'

import { StartError } from './startError.ts'

/** Which migrations a relational database has seen, in the words of Payload's table of them. */
export interface SchemaState {
  applied: string[]
}

const QUERY = 'select name, batch from payload_migrations'

const isMissingTable = (error: unknown): boolean =>
  /no such table|relation .* does not exist/i.test(String((error as Error).message))

const fromRows = (rows: { batch: unknown; name: unknown }[]): SchemaState => {
  if (rows.some(({ batch }) => Number(batch) === -1)) {
    throw new StartError(
      'The schema of this database was pushed by a development server, so migrations do not fit it. Use a database that the newsroom made itself.',
    )
  }
  return { applied: rows.map(({ name }) => String(name)) }
}

const readSQLite = async (file: string): Promise<SchemaState> => {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new StartError(
      `${file} is a folder. Name a file in DATABASE_URL, such as sqlite:${file}/newsroom.db.`,
    )
  }
  if (!existsSync(file)) {
    return { applied: [] }
  }
  const { createClient } = await import('@libsql/client')
  const client = createClient({ url: `file:${file}` })
  try {
    const { rows } = await client.execute(QUERY)
    return fromRows(rows as never)
  } catch (error) {
    if (isMissingTable(error)) {
      return { applied: [] }
    }
    if (/SQLITE_NOTADB|not a database/i.test(String(error))) {
      throw new StartError(
        `${file} is not an SQLite database. Name another file in DATABASE_URL, or move this one away.`,
      )
    }
    throw error
  } finally {
    client.close()
  }
}

/** What a failed connection means to the person who has to mend it. The address is shown without the password. */
export const connectionProblem = (url: string, error: unknown): StartError => {
  const shown = url.replace(/\/\/[^@/]*@/, '//***@')
  const { code, message } = error as { code?: string; message?: string }
  const remedies: Record<string, string> = {
    '28P01': 'The password is wrong. Correct it in DATABASE_URL.',
    '28000': 'The user may not connect. Correct DATABASE_URL or the rules of the server.',
    '3D000': 'The database does not exist. Create it, or correct the name in DATABASE_URL.',
    ECONNREFUSED: 'No server answers there. Start it, or correct DATABASE_URL.',
    ENOTFOUND: 'No machine has that name. Correct DATABASE_URL.',
    ETIMEDOUT: 'The server does not answer. Check the network, or correct DATABASE_URL.',
  }
  const remedy = remedies[code ?? ''] ?? 'Check the server and DATABASE_URL.'
  return new StartError(
    `The database at ${shown} can't be reached (${code ?? message ?? 'unknown error'}). ${remedy}`,
  )
}

const readPostgres = async (url: string): Promise<SchemaState> => {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    throw connectionProblem(url, error)
  }
  try {
    const { rows } = await client.query<{ batch: unknown; name: unknown }>(QUERY)
    return fromRows(rows)
  } catch (error) {
    if (isMissingTable(error)) {
      return { applied: [] }
    }
    throw error
  } finally {
    await client.end()
  }
}

const checkMongo = async (url: string): Promise<SchemaState> => {
  const { MongoClient } = await import('mongodb')
  try {
    const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 })
    await client.connect()
    await client.db().command({ ping: 1 })
    await client.close()
  } catch (error) {
    throw connectionProblem(url, error)
  }
  return { applied: [] }
}

/**
 * Looks at the database before anything is changed.
 *
 * @throws StartError when it can't be reached or is not one that the newsroom can use
 */
export const readSchemaState = ({ database }: NewsroomEnv): Promise<SchemaState> => {
  switch (database.kind) {
    case 'mongodb':
      return checkMongo(database.url)
    case 'postgres':
      return readPostgres(database.url)
    case 'sqlite':
      return readSQLite(database.file)
  }
}
