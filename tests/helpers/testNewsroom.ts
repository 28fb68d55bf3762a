import type { Payload, SanitizedConfig } from 'payload'

import { rm } from 'node:fs/promises'
import { getPayload } from 'payload'

import type { Role } from '../../src/index.ts'
import type { DocId } from '../../src/shared/ids.ts'
import type { TestConfigOptions } from './testConfig.ts'
import type { TestDatabase } from './testDatabase.ts'

import { paragraphs } from './samplePublicArticle.ts'
import { testConfig, uploadFolder } from './testConfig.ts'
import { createTestDatabase } from './testDatabase.ts'

type Doc = Record<string, unknown> & { id: DocId }

/** A newsroom on a database of its own, with what a story needs. */
export interface TestNewsroom {
  author: Doc
  /** Ends the connection and leaves the database as it is. */
  close(): Promise<void>
  config: SanitizedConfig
  database: TestDatabase
  destroy(): Promise<void>
  payload: Payload
  section: Doc
  source: Doc
  /** The data of an article that can be released. */
  story(changes?: Record<string, unknown>): Record<string, unknown>
  users: Record<Role, Doc & { collection: 'users' }>
}

let count = 0

const createUsers = async (payload: Payload): Promise<TestNewsroom['users']> => {
  const users = {} as TestNewsroom['users']
  for (const role of ['reporter', 'editor', 'publisher', 'admin'] as const) {
    const user = await payload.create({
      collection: 'users',
      data: {
        email: `${role}@newsroom.example`,
        name: `The ${role}`,
        password: 'correct horse battery',
        role,
      } as never,
    })
    users[role] = { ...(user as unknown as Doc), collection: 'users' }
  }
  return users
}

/** Starts a newsroom for one spec. */
export const createTestNewsroom = async (
  options: Omit<TestConfigOptions, 'db'> = {},
): Promise<TestNewsroom> => {
  const database = createTestDatabase()
  const uploads = options.uploads ?? uploadFolder()
  const config = await testConfig({ ...options, db: database.adapter, uploads })
  count += 1
  // HTTP handlers look for the instance without a key: the first newsroom of a spec is that one.
  const payload = await getPayload({ config, ...(count > 1 && { key: `test-${count}` }) })
  const create = async (collection: string, data: Record<string, unknown>): Promise<Doc> =>
    (await payload.create({ collection: collection as never, data: data as never })) as unknown as Doc
  const section = await create('sections', { slug: 'regions', title: 'World news' })
  const source = await create('sources', {
    homePage: 'https://azernews.example',
    kind: 'agency',
    name: 'Azernews',
  })
  const author = await create('authors', { name: 'Nigar Eyvazova' })
  const close = async (): Promise<void> => {
    // Payload leaves the pool of PostgreSQL open; removing the database ends its connections, which then complain.
    const { pool } = payload.db as unknown as { pool?: { on(event: 'error', listener: () => void): void } }
    pool?.on('error', () => undefined)
    await payload.destroy()
  }
  return {
    author,
    close,
    config,
    database,
    destroy: async () => {
      await close()
      await database.remove()
      await rm(uploads, { force: true, recursive: true })
    },
    payload,
    section,
    source,
    story: (changes = {}) => ({
      authors: [{ author: author.id, role: 'reporter' }],
      body: paragraphs('Russia is stepping up its cooperation.', 'It said so.'),
      headline: 'Moscow seeks to boost cooperation',
      language: 'en',
      section: section.id,
      source: source.id,
      ...changes,
    }),
    users: await createUsers(payload),
  }
}
