import type { Result } from '../shared/result.ts'

import { err, ok } from '../shared/result.ts'

/** The database that the newsroom runs on. */
export type DatabaseTarget =
  { file: string; kind: 'sqlite' } | { kind: 'mongodb'; url: string } | { kind: 'postgres'; url: string }

const NETWORK_URL = /^(mongodb(?:\+srv)?|postgres(?:ql)?):\/\/([^/?]*)(?:\/([^?]*))?/i
const SCHEME = /^([a-z][a-z0-9+.-]*):/i

const REMEDY =
  'Leave it out for the embedded database, or give sqlite:path/to/file.db, mongodb://host/database or postgres://user:password@host/database.'

const problem = (text: string) => err({ type: 'bad_database_url' as const, problem: text })

const parseFile = (path: string): Result<DatabaseTarget, { problem: string; type: 'bad_database_url' }> => {
  const file = path.replace(/^\/\/(?=\/)/, '')
  if (file === '' || file.startsWith('//')) {
    return problem(`DATABASE_URL names no file. Give one, such as sqlite:.data/newsroom.db.`)
  }
  if (file.startsWith(':memory:')) {
    return problem(
      'DATABASE_URL asks for a database in memory, which would lose every article at the end. Give a file.',
    )
  }
  return ok({ kind: 'sqlite', file })
}

/**
 * Tells from DATABASE_URL which database is meant.
 *
 * | value | database |
 * | --- | --- |
 * | `sqlite:FILE`, `file:FILE` | SQLite, relative paths from the working directory |
 * | `mongodb://…/NAME`, `mongodb+srv://…/NAME` | MongoDB |
 * | `postgres://…/NAME`, `postgresql://…/NAME` | PostgreSQL |
 *
 * What is wrong names the scheme only: the rest of the value may hold a password.
 */
export const parseDatabaseURL = (
  value: string,
): Result<DatabaseTarget, { problem: string; type: 'bad_database_url' }> => {
  const scheme = SCHEME.exec(value)?.[1]?.toLowerCase()
  if (scheme === undefined) {
    return problem(`DATABASE_URL has no scheme such as "postgres:". ${REMEDY}`)
  }
  if (scheme === 'sqlite' || scheme === 'file') {
    return parseFile(value.slice(scheme.length + 1))
  }
  if (!/^(?:mongodb(?:\+srv)?|postgres(?:ql)?)$/.test(scheme)) {
    return problem(`DATABASE_URL has the scheme "${scheme}:", which the newsroom doesn't know. ${REMEDY}`)
  }
  const [, , authority = '', name = ''] = NETWORK_URL.exec(value) ?? []
  const kind = scheme.startsWith('mongodb') ? 'mongodb' : 'postgres'
  if (kind === 'mongodb' && authority === '') {
    return problem(`DATABASE_URL ("${scheme}:") names no host. ${REMEDY}`)
  }
  return name === ''
    ? problem(`DATABASE_URL ("${scheme}:") names no database. Add its name after the host: /newsroom.`)
    : ok({ kind, url: value })
}
