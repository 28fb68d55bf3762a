import type { MemoryNewsstand } from '../../../tests/helpers/memoryReader.ts'

import { createMemoryReader } from '../../../tests/helpers/memoryReader.ts'
import { regions, samplePublicArticle } from '../../../tests/helpers/samplePublicArticle.ts'
import { feedFormats } from '../../formats/registry.ts'
import * as templates from '../../site/index.ts'
import { createPublicSite } from '../createPublicSite.ts'

const start = new Date('2026-11-24T12:00:00Z')
let now = start

const story = (number: number) =>
  samplePublicArticle({
    number,
    path: `/news/regions/${number}.html`,
    publishedAt: new Date(Date.UTC(2026, 10, 24, 0, number)),
  })

const stand: MemoryNewsstand = { now: () => now, sections: [regions] }

const { handle } = createPublicSite({
  clock: { now: () => now },
  formats: Object.values(feedFormats),
  onError: (error) => {
    throw error
  },
  reader: createMemoryReader(stand),
  ready: () => Promise.resolve(true),
  templates,
})

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  handle(new Request(`https://today.example/api/newsroom/lists/${path}`, { headers }))

interface ListBody {
  articles: { [key: string]: unknown; number: number }[]
  breaking: unknown
  next: null | string
  pinned: number
}

const read = async (path: string): Promise<ListBody> => (await (await get(path)).json()) as ListBody

beforeEach(() => {
  now = start
  stand.articles = [story(1), story(2), story(3)]
  stand.lists = [
    {
      items: [{ number: 1, pinnedUntil: new Date(start.getTime() + 60_000) }],
      language: 'en',
      limit: 2,
      slug: 'front',
      title: 'Front page',
    },
  ]
})

test('gives a list as JSON, page by page, without text or database ids', async () => {
  const answer = await get('front')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
  const list = (await answer.json()) as ListBody
  expect(list).toMatchObject({
    breaking: null,
    language: 'en',
    pinned: 1,
    slug: 'front',
    title: 'Front page',
  })
  expect(list.articles.map(({ number }) => number)).toEqual([1, 3])
  expect(list.articles[0]).toMatchObject({
    headline: expect.stringContaining('Moscow'),
    section: { slug: 'regions', title: 'World news', url: 'https://today.example/news/regions/' },
  })
  expect(JSON.stringify(list)).not.toMatch(/"id"|"body"/)
  const older = await read(`front?before=${list.next}`)
  expect(older.articles.map(({ number }) => number)).toEqual([2])
  expect(older.next).toBeNull()
  expect((await read('front?limit=1')).articles).toHaveLength(1)
})

test('a copy is good while nothing has changed, and not when an editor or the clock has changed the list', async () => {
  const first = await get('front')
  const etag = first.headers.get('ETag')!
  expect((await get('front', { 'If-None-Match': etag })).status).toBe(304)
  stand.lists![0]!.items = [{ number: 2, pinnedUntil: null }]
  const changed = await get('front', { 'If-None-Match': etag })
  expect(changed.status).toBe(200)
  expect(((await changed.json()) as ListBody).articles[0]!.number).toBe(2)
})

test('no shared copy outlives a pin', async () => {
  now = new Date(start.getTime() + 59_000)
  expect((await get('front')).headers.get('Cache-Control')).toBe('public, max-age=0, s-maxage=1')
  now = new Date(start.getTime() + 60_000)
  expect((await read('front')).articles.map(({ number }) => number)).toEqual([3, 2])
})

test('sections have lists of their own accord, and every language has', async () => {
  expect((await read('regions')).articles.map(({ number }) => number)).toEqual([3, 2, 1])
  expect(await read('front?language=az')).toMatchObject({ articles: [], language: 'az', title: null })
})

test.each([
  ['nothing', 404, /no such list in the language "en"/],
  ['front?language=xx', 404, /Its languages are: en, az, ru, tr/],
  ['front?limit=0', 400, /1 to 100/],
  ['front?limit=101', 400, /1 to 100/],
  ['front?limit=ten', 400, /1 to 100/],
  ['front?limit=1&limit=2', 400, /"limit" is given more than once/],
  ['front?language=en&language=az', 400, /"language" is given more than once/],
  ['front?before=nonsense', 400, /cursor/],
])('%s is answered %i', async (path, status, message) => {
  const answer = await get(path)
  expect(answer.status).toBe(status)
  const { errors } = (await answer.json()) as { errors: { message: string }[] }
  expect(errors[0]!.message).toMatch(message)
})
