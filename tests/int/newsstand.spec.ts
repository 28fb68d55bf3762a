import type { PublicArticle } from '../../src/index.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf, siteOfPayload } from '../../src/index.ts'
import {
  isNewsstandOutdated,
  PROJECTION_COUNTER,
  PROJECTION_VERSION,
  renewNewsstand,
} from '../../src/storage/renewNewsstand.ts'
import { startHealing } from '../../src/storage/startHealing.ts'
import { readRows } from '../helpers/articleDocs.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { spineAhead } from '../helpers/existingNewsroom.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

let newsroom: TestNewsroom
let articles: ReturnType<typeof createArticles>

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  articles = createArticles(newsroom)
})

afterAll(async () => {
  await newsroom.destroy()
})

const reader = () => runtimeOf(newsroom.payload).reader
const create = async (collection: string, data: object): Promise<{ id: number | string }> =>
  (await newsroom.payload.create({ collection: collection as never, data: data as never })) as never
const update = (collection: string, id: unknown, data: object) =>
  newsroom.payload.update({ id: id as never, collection: collection as never, data: data as never })
const get = (path: string) =>
  siteOfPayload(newsroom.payload).handle(new Request(`https://today.example${path}`))

/** Reads a whole list, page by page. */
const readAll = async (
  query: object,
  pageSize: number,
  between?: () => Promise<void>,
): Promise<PublicArticle[]> => {
  const found: PublicArticle[] = []
  let before: undefined | { number: number; publishedAt: Date }
  for (;;) {
    const page = await reader().list({ ...query, limit: pageSize, ...(before && { before }) })
    found.push(...page.articles)
    if (page.next === null) {
      return found
    }
    before = page.next
    await between?.()
  }
}

describe('lists', () => {
  test('page without repeating or skipping, also while articles are released in between', async () => {
    const tag = 'paging'
    const made: number[] = []
    for (let index = 0; index < 11; index += 1) {
      made.push((await articles.create({ _status: 'published', tags: [tag] })).number)
    }
    const found = await readAll({ tag }, 3, async () => {
      await articles.create({ _status: 'published', tags: [tag] })
    })
    expect(found.map(({ number }) => number)).toEqual([...made].reverse())
  })

  test('page through articles of one and the same instant', async () => {
    const numbers = []
    for (let index = 0; index < 7; index += 1) {
      const { number } = await runtimeOf(newsroom.payload).importer.importStory({
        ...imported,
        headline: `Same instant ${index}`,
        number: null,
        publishedAt: new Date('2020-02-02T02:02:02Z'),
        tags: ['instant'],
      })
      numbers.push(number)
    }
    const found = await readAll({ tag: 'instant' }, 2)
    expect(found.map(({ number }) => number)).toEqual([...numbers].reverse())
  })

  test('answer by any combination of section, source, author, tag and language', async () => {
    const sport = await create('sections', { slug: 'sport', title: 'Sport' })
    const other = await create('authors', { name: 'Other Author' })
    const base = {
      _status: 'published',
      authors: [{ author: other.id, role: 'reporter' }],
      section: sport.id,
      tags: ['Cup'],
    }
    const az = await articles.create({ ...base, language: 'az' })
    const en = await articles.create({ ...base, language: 'en', source: null })
    const numbers = async (query: object) =>
      (await reader().list({ limit: 100, ...query })).articles.map(({ number }) => number)
    expect(await numbers({ section: sport.id })).toEqual([en.number, az.number])
    expect(await numbers({ author: other.id, language: 'az' })).toEqual([az.number])
    expect(await numbers({ section: sport.id, source: newsroom.source.id, tag: 'cup' })).toEqual([az.number])
    expect(await numbers({ language: 'en', section: sport.id, tag: 'Cup' })).toEqual([en.number])
    expect(await numbers({ language: 'tr', section: sport.id })).toEqual([])
  })

  test('a section shows what stands in those below it', async () => {
    const culture = await create('sections', { slug: 'culture', title: 'Culture' })
    const museums = await create('sections', { parent: culture.id, slug: 'museums', title: 'Museums' })
    const article = await articles.create({ _status: 'published', section: museums.id })
    const { articles: found } = await reader().list({ limit: 10, section: culture.id })
    expect(found.map(({ number }) => number)).toEqual([article.number])
    expect(found[0]!.section.ancestors).toEqual([
      { path: '/news/culture/', slug: 'culture', title: 'Culture' },
    ])
  })

  test('a section can not be put below itself', async () => {
    const above = await create('sections', { slug: 'above', title: 'Above' })
    const below = await create('sections', { parent: above.id, slug: 'below', title: 'Below' })
    await expect(update('sections', above.id, { parent: below.id })).rejects.toMatchObject({
      data: { errors: [{ path: 'parent' }] },
      status: 400,
    })
    await expect(update('sections', above.id, { parent: above.id })).rejects.toMatchObject({ status: 400 })
    await update('sections', below.id, { parent: null })
    await update('sections', above.id, { parent: below.id })
  })

  test('an unpublished article leaves every shelf', async () => {
    const article = await articles.create({ _status: 'published', tags: ['leaving'] })
    expect((await reader().list({ limit: 10, tag: 'leaving' })).articles).toHaveLength(1)
    await articles.update(article.id, { _status: 'draft' })
    expect((await reader().list({ limit: 10, tag: 'leaving' })).articles).toEqual([])
    expect(
      await readRows(newsroom.payload, 'newsroom-shelves', { number: { equals: article.number } }),
    ).toEqual([])
  })
})

describe('names and addresses', () => {
  test('a renamed author is renamed everywhere, by one entry of the log and no new edition', async () => {
    const author = await create('authors', { name: 'Before Marriage' })
    const article = await articles.create({
      _status: 'published',
      authors: [{ author: author.id, role: 'reporter' }],
    })
    await update('authors', author.id, { name: 'After Marriage' })
    expect(await reader().byNumber(article.number)).toMatchObject({
      article: { credit: { byline: 'After Marriage' }, edition: { hash: article.act.edition } },
    })
    const entries = await readRows(newsroom.payload, 'newsroom-change-log', {
      subjectCollection: { equals: 'authors' },
    })
    expect(entries.at(-1)).toMatchObject({ kind: 'renamed', n: 1, subjectId: String(author.id) })
    await update('authors', author.id, { biography: 'Unchanged name' })
    await update('authors', author.id, { contact: { phone: '1' } })
    expect(
      await readRows(newsroom.payload, 'newsroom-change-log', {
        subjectId: { equals: String(author.id) },
        subjectCollection: { equals: 'authors' },
      }),
    ).toHaveLength(2)
  })

  test('a renamed section moves its articles; old addresses answer one 301', async () => {
    const section = await create('sections', { slug: 'old-name', title: 'Old' })
    const article = await articles.create({ _status: 'published', section: section.id })
    const old = `/news/old-name/${article.number}.html`
    expect((await get(old)).status).toBe(200)
    await update('sections', section.id, { slug: 'new-name' })
    const moved = await get(old)
    expect(moved.status).toBe(301)
    expect(moved.headers.get('location')).toBe(`/news/new-name/${article.number}.html`)
    expect((await get(`/news/new-name/${article.number}.html`)).status).toBe(200)
    expect((await get('/news/old-name/')).headers.get('location')).toBe('/news/new-name/')
    expect((await get('/news/old-name/rss.xml')).headers.get('location')).toBe('/news/new-name/rss.xml')
    expect((await get(`/news/no-such/${article.number}.html`)).headers.get('location')).toBe(
      `/news/new-name/${article.number}.html`,
    )
  })

  test('an article that moves to another section takes its address along', async () => {
    const first = await create('sections', { slug: 'first', title: 'First' })
    const second = await create('sections', { slug: 'second', title: 'Second' })
    const article = await articles.create({ _status: 'published', section: first.id })
    await articles.update(article.id, { _status: 'published', section: second.id })
    expect((await get(`/news/first/${article.number}.html`)).headers.get('location')).toBe(
      `/news/second/${article.number}.html`,
    )
    await articles.update(article.id, { _status: 'published', section: first.id })
    expect((await get(`/news/first/${article.number}.html`)).status).toBe(200)
    expect((await get(`/news/second/${article.number}.html`)).headers.get('location')).toBe(
      `/news/first/${article.number}.html`,
    )
  })

  test("an editor's redirect is followed", async () => {
    await create('redirects', { from: '/promo', to: { type: 'custom', url: 'https://elsewhere.example/' } })
    const answer = await get('/promo')
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe('https://elsewhere.example/')
  })
})

const imported = {
  authorNames: ['Somebody Else'],
  body: {
    root: {
      children: [{ children: [{ text: 'Words.', type: 'text', version: 1 }], type: 'paragraph', version: 1 }],
      type: 'root',
      version: 1,
    },
  },
  citations: null,
  datelinePlace: null,
  genre: null,
  headline: 'Imported',
  importedFrom: 'a test',
  kicker: null,
  language: 'en',
  number: 150_000 as null | number,
  originalURL: null as null | string,
  paragraphs: ['Words.'],
  publishedAt: new Date('2017-01-25T13:18:00Z'),
  section: { slug: 'regions', title: 'World news' },
  sourceName: 'Azernews',
  standfirst: null,
  tags: [] as string[],
  urgency: null,
  views: 7,
}

describe('imported stories', () => {
  test('keep number, date and views; new articles are numbered after them', async () => {
    const { importer } = runtimeOf(newsroom.payload)
    const story = { ...imported, originalURL: 'http://old.example/1.html' }
    expect(await importer.importStory(story)).toEqual({
      number: 150_000,
      path: '/news/regions/150000.html',
      status: 'created',
    })
    const found = await reader().byNumber(150_000)
    expect(found).toMatchObject({
      article: {
        modifiedAt: story.publishedAt,
        originalURL: 'http://old.example/1.html',
        publishedAt: story.publishedAt,
        views: { counted: 0, legacy: 7 },
      },
    })
    expect((await articles.create()).number).toBe(150_001)
    const log = await articles.log(150_000)
    expect(await importer.importStory(story)).toMatchObject({ number: 150_000, status: 'unchanged' })
    expect(await importer.importStory({ ...story, number: null })).toMatchObject({
      number: 150_000,
      status: 'unchanged',
    })
    expect(await articles.log(150_000)).toEqual(log)
  })

  test('name documents that are here already by name or alias', async () => {
    const spoken = await create('sources', {
      aliases: [{ name: 'Спутник' }],
      kind: 'agency',
      name: 'Sputnik',
    })
    const before = await readRows(newsroom.payload, 'sources')
    const { number } = await runtimeOf(newsroom.payload).importer.importStory({
      ...imported,
      number: null,
      sourceName: 'спутник',
    })
    const found = await reader().byNumber(number)
    expect(found.state === 'live' && found.article.source?.id).toEqual(spoken.id)
    expect(await readRows(newsroom.payload, 'sources')).toHaveLength(before.length)
  })
})

describe('the projection', () => {
  test('rebuilt from the log it is equal, and what differs is found and mended', async () => {
    const { rebuildNewsstand } = runtimeOf(newsroom.payload)
    expect(await rebuildNewsstand()).toMatchObject({ different: [] })
    const article = await articles.create({ _status: 'published' })
    await newsroom.payload.db.deleteMany({
      collection: 'newsroom-newsstand' as never,
      where: { number: { equals: article.number } },
    })
    expect(await reader().byNumber(article.number)).not.toMatchObject({ state: 'live' })
    expect((await rebuildNewsstand()).different).toEqual([article.number])
    expect(await reader().byNumber(article.number)).toMatchObject({ state: 'live' })
    expect((await rebuildNewsstand()).different).toEqual([])
  })

  describe('of an older version', () => {
    const isLive = async (number: number) => (await reader().byNumber(number)).state === 'live'
    // An hour later the healer looks no more at what happens now: the renewal alone does.
    const start = () => startHealing(newsroom.payload, spineAhead(newsroom.payload, 3_600_000))
    const grownOld = async (version: number) => {
      const article = await articles.create({ _status: 'published' })
      await start()
      await newsroom.payload.db.deleteMany({
        collection: 'newsroom-newsstand' as never,
        where: { number: { equals: article.number } },
      })
      await newsroom.payload.db.updateOne({
        collection: 'newsroom-counters' as never,
        data: { value: version },
        where: { key: { equals: PROJECTION_COUNTER } },
      })
      expect(await isLive(article.number)).toBe(false)
      return article.number
    }
    const until = async (condition: () => Promise<boolean>) => {
      for (let tries = 0; tries < 100 && !(await condition()); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      return condition()
    }

    test('is made anew by the start, and that of this version is left alone', async () => {
      const spine = spineAhead(newsroom.payload, 0)
      expect(await isNewsstandOutdated(spine)).toBe(false)
      const number = await grownOld(PROJECTION_VERSION - 1)
      expect(await isNewsstandOutdated(spine)).toBe(true)
      await start()
      expect(await until(() => isLive(number))).toBe(true)
      expect(await until(async () => !(await isNewsstandOutdated(spine)))).toBe(true)
      const other = await grownOld(PROJECTION_VERSION)
      await start()
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(await isLive(other)).toBe(false)
      await runtimeOf(newsroom.payload).rebuildNewsstand()
    })

    test('is made anew at the next start when a process ends before it is whole', async () => {
      const spine = spineAhead(newsroom.payload, 0)
      const number = await grownOld(PROJECTION_VERSION - 1)
      let left = 1
      expect(await renewNewsstand(spine, () => left-- === 0)).toEqual({ articles: 1, isWhole: false })
      expect(await isNewsstandOutdated(spine)).toBe(true)
      expect(await renewNewsstand(spine)).toMatchObject({ isWhole: true })
      expect([await isLive(number), await isNewsstandOutdated(spine)]).toEqual([true, false])
    })
  })
})
