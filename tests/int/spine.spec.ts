import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/index.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createTestNewsroom()
})

afterAll(async () => {
  await newsroom.destroy()
})

type Doc = Record<string, unknown> & { id: number | string; number: number; revision: number }

const create = async (changes: Record<string, unknown> = {}, more: object = {}): Promise<Doc> =>
  (await newsroom.payload.create({ collection: 'articles', data: newsroom.story(changes) as never, ...more } as never)) as Doc

const rows = async (collection: string, where: object = {}): Promise<Record<string, unknown>[]> =>
  (await newsroom.payload.db.find({ collection: collection as never, limit: 0, pagination: false, sort: 'id', where: where as never })).docs as never

test('a draft is seen by nobody and leaves no trace in the log', async () => {
  const draft = await create()
  expect(draft.number).toBeGreaterThan(0)
  expect(await rows('newsroom-change-log', { number: { equals: draft.number } })).toEqual([])
  expect(await runtimeOf(newsroom.payload).reader.byNumber(draft.number)).toEqual({ state: 'unknown' })
})

test('a release makes an edition, a log entry and a row of the newsstand, and readers see it', async () => {
  const article = await create({ _status: 'published' })
  const [entry] = await rows('newsroom-change-log', { number: { equals: article.number } })
  expect(entry).toMatchObject({ kind: 'released', n: 1, releaseKind: 'first', revision: 1 })
  const found = await runtimeOf(newsroom.payload).reader.byNumber(article.number)
  expect(found).toMatchObject({
    article: { headline: 'Moscow seeks to boost cooperation', path: `/news/regions/${article.number}.html` },
    state: 'live',
  })
})
