import type { Payload } from 'payload'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, getPayload } from 'payload'

import type { TestDatabase } from '../helpers/testDatabase.ts'

import { paragraphs } from '../helpers/samplePublicArticle.ts'
import { testConfig } from '../helpers/testConfig.ts'
import { createTestDatabase } from '../helpers/testDatabase.ts'
import { plainCollections } from './plainNewsroom.ts'
import { quantile } from './quantile.ts'
import { table } from './table.ts'

/** The share of plain Payload's rate that a release with workflow, record and edition shall reach. */
const GOAL = 0.95
const CONNECTIONS = 10
const [STORIES, ROUNDS] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 5)]

interface Side {
  payload: Payload
  /** Writes a draft and releases it. */
  release: (n: number) => Promise<void>
}

const databases: TestDatabase[] = []

const database = (): TestDatabase => {
  const made = createTestDatabase()
  databases.push(made)
  return made
}

const TEXT = Array.from(
  { length: 12 },
  (_, n) => `Paragraph ${n}: ${'it was said and heard again. '.repeat(12)}`,
)

const story = (n: number, ids: { author: unknown; section: unknown; source: unknown }): object => ({
  authors: [{ author: ids.author, role: 'reporter' }],
  body: paragraphs(...TEXT),
  headline: `Story ${n} of the measurement`,
  kicker: 'Measured',
  language: 'en',
  section: ids.section,
  source: ids.source,
  tags: ['one', 'two'],
})

/** Both sides write on behalf of a publisher, whose rights are asked for where there are any. */
const releaseWith =
  (payload: Payload, ids: Parameters<typeof story>[1], user: object) =>
  async (n: number): Promise<void> => {
    const { id } = (await payload.create({
      collection: 'articles' as never,
      data: story(n, ids) as never,
      depth: 0,
      draft: true,
      overrideAccess: false,
      user,
    } as never)) as { id: number | string }
    await payload.update({
      id,
      collection: 'articles',
      data: { _status: 'published' } as never,
      depth: 0,
      overrideAccess: false,
      user,
    } as never)
  }

const make = async (payload: Payload, collection: string, data: object): Promise<unknown> =>
  ((await payload.create({ collection: collection as never, data: data as never })) as { id: unknown }).id

const openSide = async (payload: Payload): Promise<Side> => {
  const ids = {
    author: await make(payload, 'authors', { name: 'The Author' }),
    section: await make(payload, 'sections', { slug: 'regions', title: 'World news' }),
    source: await make(payload, 'sources', { kind: 'agency', name: 'Azernews' }),
  }
  const id = await make(payload, 'users', {
    email: 'publisher@newsroom.example',
    name: 'The publisher',
    password: 'correct horse battery',
    role: 'publisher',
  })
  const user = (await payload.findByID({ id: id as never, collection: 'users' })) as unknown as object
  return { payload, release: releaseWith(payload, ids, { ...user, collection: 'users' }) }
}

const openPlain = async (): Promise<Side> => {
  const config = await buildConfig({
    collections: await plainCollections(),
    db: database().adapter,
    editor: lexicalEditor(),
    logger: { options: { level: 'fatal' } } as never,
    secret: 'a secret that only measurements use, 0123456789',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  return openSide(await getPayload({ config, key: 'plain' }))
}

const openNewsroom = async (): Promise<Side> =>
  openSide(await getPayload({ config: await testConfig({ db: database().adapter }), key: 'newsroom' }))

/** Releases stories over so many connections at once; gives how many a second. */
const measure = async ({ release }: Side, from: number): Promise<number> => {
  let next = from
  const start = performance.now()
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (next < from + STORIES) {
        next += 1
        await release(next)
      }
    }),
  )
  return STORIES / ((performance.now() - start) / 1000)
}

/** Both sides take turns, so that what else the machine does falls on both. */
const [plain, newsroom] = [await openPlain(), await openNewsroom()]
try {
  await measure(plain, -STORIES)
  await measure(newsroom, -STORIES)
  const rates = { newsroom: [] as number[], plain: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.plain.push(await measure(plain, round * STORIES))
    rates.newsroom.push(await measure(newsroom, round * STORIES))
  }
  const ratios = rates.newsroom.map((rate, index) => rate / rates.plain[index]!)
  const row = (name: string, values: readonly number[]): string[] => [
    name,
    ...[0, 0.5, 1].map((p) => quantile(values, p).toFixed(1)),
  ]
  process.stdout.write(
    `${databases[0]!.kind}: a draft and its release, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${STORIES} stories.\n`,
  )
  process.stdout.write(
    table(
      ['stories/s', 'least', 'median', 'most'],
      [row('plain Payload', rates.plain), row('newsroom', rates.newsroom)],
    ),
  )
  const ratio = quantile(ratios, 0.5)
  process.stdout.write(
    `The newsroom reaches ${(ratio * 100).toFixed(0)} % of plain Payload; the goal is ${GOAL * 100} %.\n`,
  )
  if (ratio < GOAL) {
    process.exitCode = 1
  }
} finally {
  await plain.payload.destroy()
  await newsroom.payload.destroy()
  for (const one of databases) {
    await one.remove()
  }
}
process.exit()
