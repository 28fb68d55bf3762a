import type { ArticleDoc } from '../helpers/articleOperations.ts'
import type { ArticleState } from '../../src/domain/workflow/states.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { importContext } from '../../src/domain/article/importContext.ts'
import { filterParams, quickFilters } from '../../src/domain/desk/quickFilters.ts'
import { runtimeOf } from '../../src/domain/runtime.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'
import { transitions } from '../helpers/transitions.ts'

interface Found {
  article: { headline: string; number: number; path: string; state: ArticleState } | null
  understood: string
}

let newsroom: TestNewsroom
let live: ArticleDoc
let draft: ArticleDoc
let trashed: ArticleDoc

const OLD = 'http://www.today.example/az/old/page?id=17'

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  const articles = createArticles(newsroom)
  live = await articles.create({ _status: 'published', headline: 'Live', slug: 'moscow-live' })
  draft = await articles.as('reporter').create({ headline: 'A draft' }, { draft: true })
  await articles.create(
    { headline: 'From the archive' },
    {
      context: importContext({
        legacy: { importedAt: new Date().toISOString(), importedFrom: 'a test', originalURL: OLD, views: 0 },
        number: null,
        publishedAt: null,
      } as never),
    },
  )
  trashed = await articles.create({ headline: 'Thrown away' }, { draft: true })
  await articles.update(trashed.id, { deletedAt: new Date().toISOString() })
})

afterAll(async () => {
  await newsroom.destroy()
})

const ask = async (q: string, role: 'publisher' | 'reporter' = 'reporter') => {
  const { body, status } = await rest(newsroom, role).get(`/newsroom/desk/open?${new URLSearchParams({ q })}`)
  return { body: body as unknown as Found, status }
}

describe('GET /api/newsroom/desk/open', () => {
  test('finds an article by its number, drafts and the trash included', async () => {
    expect(await ask(String(live.number))).toEqual({
      body: {
        article: expect.objectContaining({
          headline: 'Live',
          number: live.number,
          path: `/admin/collections/articles/${live.id}`,
          state: { desk: 'done', public: 'live' },
        }),
        understood: 'number',
      },
      status: 200,
    })
    expect((await ask(`№ ${draft.number}`)).body.article).toMatchObject({
      headline: 'A draft',
      state: { desk: 'draft', public: 'unreleased' },
    })
    expect((await ask(String(trashed.number))).body.article?.headline).toBe('Thrown away')
  })

  test('finds it by every address that it has', async () => {
    for (const address of [
      `https://today.example/news/regions/${live.number}.html`,
      `https://mirror.example/news/elsewhere/${live.number}.html?utm_source=mail#top`,
      `/news/regions/${live.number}/print`,
      `today.example/news/regions/${live.number}.html`,
      `https://today.example/admin/collections/articles/${live.id}/versions`,
    ]) {
      expect([address, (await ask(address)).body.article?.number]).toEqual([address, live.number])
    }
  })

  test('finds it by addresses of before: a redirect, and the one that it was imported from', async () => {
    await newsroom.payload.create({
      collection: 'redirects',
      data: {
        from: '/moscow-story',
        to: { reference: { relationTo: 'articles', value: live.id }, type: 'reference' },
      } as never,
    })
    expect((await ask('https://today.example/moscow-story')).body.article?.number).toBe(live.number)
    expect((await ask('/moscow-story/')).body.article?.number).toBe(live.number)
    expect((await ask(OLD)).body.article?.headline).toBe('From the archive')
  })

  test('says that nothing is there, and what it took the question for', async () => {
    for (const [q, understood] of [
      ['999999', 'number'],
      ['https://today.example/nowhere', 'path'],
      ['/admin/collections/articles/not-an-id', 'id'],
      ['/admin/collections/articles/999999', 'id'],
      ['Moscow seeks', 'words'],
    ] as const) {
      expect(await ask(q)).toEqual({ body: { article: null, understood }, status: 200 })
    }
  })

  test('answers the desk alone', async () => {
    const { body, status } = await rest(newsroom).get(`/newsroom/desk/open?q=${live.number}`)
    expect(status).toBe(403)
    expect(body.errors).toMatchObject([{ data: { code: 'NEWSROOM_NOT_ALLOWED' } }])
    expect(JSON.stringify(body)).not.toContain('Live')
  })

  test('wants a question', async () => {
    for (const query of ['', '?q=', '?q=%20%20']) {
      const { body, status } = await rest(newsroom, 'reporter').get(`/newsroom/desk/open${query}`)
      expect(status).toBe(400)
      expect(body.errors).toMatchObject([{ data: { code: 'NEWSROOM_BAD_INPUT', field: 'q' } }])
    }
  })
})

describe('who had a hand in it', () => {
  test('is kept: who created an article, and who edited it last', async () => {
    const articles = createArticles(newsroom)
    const { id } = await articles.as('reporter').create({ headline: 'Begun' }, { draft: true })
    await articles.as('editor').update(id, { headline: 'Edited' }, { draft: true })
    const doc = await newsroom.payload.findByID({
      id: id as never,
      collection: 'articles',
      depth: 0,
      draft: true,
    })
    expect(doc).toMatchObject({
      createdBy: newsroom.users.reporter.id,
      lastEditedBy: newsroom.users.editor.id,
    })
  })

  test('is nobody else’s word: neither can be written', async () => {
    const session = await rest(newsroom, 'reporter').session()
    const { body } = await session.post('/articles?draft=true', {
      ...newsroom.story({ headline: 'Claimed' }),
      createdBy: newsroom.users.admin.id,
    })
    const created = body.doc as ArticleDoc
    const stored = await createArticles(newsroom).row(created.id)
    expect(stored.createdBy).toEqual(newsroom.users.reporter.id)
    await session.patch(`/articles/${created.id}?draft=true`, { createdBy: newsroom.users.admin.id })
    expect((await createArticles(newsroom).row(created.id)).createdBy).toEqual(newsroom.users.reporter.id)
  })

  test('is hidden from the public, also as a filter', async () => {
    const { body } = await rest(newsroom).get(`/articles/${live.id}`)
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['createdBy']))
    expect((await rest(newsroom).get('/articles?where[createdBy][exists]=true')).status).toBe(400)
  })

  test('a duplicate is the work of whoever made it, with a number of its own', async () => {
    const { body } = await rest(newsroom, 'editor').post(`/articles/${draft.id}/duplicate`)
    const copy = body.doc as ArticleDoc
    expect(copy.number).not.toBe(draft.number)
    expect((await createArticles(newsroom).row(copy.id)).createdBy).toEqual(newsroom.users.editor.id)
  })
})

describe('the authors of a new article', () => {
  test('are those that stand for the user, unless others are named', async () => {
    const { author, payload, section, users } = newsroom
    await payload.update({
      id: author.id as never,
      collection: 'authors',
      data: { user: users.reporter.id } as never,
    })
    const authorsOf = async (role: 'editor' | 'reporter', data: object): Promise<unknown> => {
      const { body } = await rest(newsroom, role).post('/articles?draft=true&depth=0', {
        headline: 'New',
        language: 'en',
        section: section.id,
        ...data,
      })
      return (body.doc as { authors?: { author: unknown }[] }).authors?.map((row) => row.author) ?? []
    }
    expect(await authorsOf('reporter', {})).toEqual([author.id])
    expect(await authorsOf('reporter', { authors: [] })).toEqual([])
    expect(await authorsOf('editor', {})).toEqual([])
  })
})

describe('the quick filters, as the list sends them', () => {
  const listed = async (name: string): Promise<unknown[]> => {
    const { author, users } = newsroom
    const filters = quickFilters({
      authors: [author.id],
      now: new Date(),
      timeZone: 'Asia/Baku',
      user: users.reporter.id,
    })
    const filter = filters.find((each) => each.name === name)
    const query = new URLSearchParams([
      ...filterParams(filter ?? { anyOf: [] }),
      ['depth', '0'],
      ['draft', 'true'],
      ['limit', '100'],
      ['sort', 'number'],
    ])
    const { body, status } = await rest(newsroom, 'reporter').get(`/articles?${query}`)
    expect(status).toBe(200)
    return (body.docs as ArticleDoc[]).map(({ headline }) => headline)
  }

  test('mine holds what I created, edited last or am an author of, once each', async () => {
    const mine = await listed('mine')
    expect(mine).toEqual(expect.arrayContaining(['A draft', 'Edited', 'Claimed', 'Live', 'From the archive']))
    expect(mine.filter((headline) => headline === 'Live')).toEqual(['Live'])
    const { body } = await rest(newsroom, 'admin').post('/articles?draft=true', {
      headline: 'Of somebody else',
      language: 'en',
      section: newsroom.section.id,
    })
    expect((body.doc as ArticleDoc).number).toBeGreaterThan(0)
    expect(await listed('mine')).not.toContain('Of somebody else')
  })

  test('drafts, and what was published today', async () => {
    expect(await listed('drafts')).toEqual(expect.arrayContaining(['A draft', 'From the archive']))
    expect(await listed('drafts')).not.toContain('Live')
    expect(await listed('publishedToday')).toEqual(['Live'])
  })
})

describe('the search of the list', () => {
  const search = async (words: string): Promise<unknown[]> => {
    const query = new URLSearchParams({ 'where[or][0][searchText][like]': words })
    const { body, status } = await rest(newsroom, 'reporter').get(`/articles?draft=true&limit=100&${query}`)
    expect(status).toBe(200)
    return (body.docs as ArticleDoc[]).map(({ headline }) => headline)
  }

  const HEADLINE = 'Мэрия БАКУ: 50% линий «Şəhər» открыты'

  beforeAll(async () => {
    const articles = createArticles(newsroom)
    const story = await articles.create({ headline: 'Before', slug: 'lines' }, { draft: true })
    await articles.update(story.id, { headline: HEADLINE }, { draft: true })
  })

  test('finds by headline, number, slug and byline', async () => {
    expect(await search('From the arch')).toEqual(['From the archive'])
    expect(await search(String(live.number))).toContain('Live')
    expect(await search('moscow-live')).toEqual(['Live'])
    expect(await search('Eyvazova')).toEqual(expect.arrayContaining(['Live', 'A draft']))
    expect(await search('nobody wrote this')).toEqual([])
  })

  test.each(['баку', 'МЭРИЯ', 'baku seher', 'şəhər', 'ŞƏHƏR', '50%', 'LINES', 'открыты мэрия'])(
    'finds words whatever their case and accents, on every database: %s',
    async (words) => {
      expect(await search(words)).toEqual([HEADLINE])
    },
  )

  test.each(['%', '_', '%_', 'Before'])('finds nothing by %s', async (words) => {
    expect(await search(words)).toEqual([])
  })

  test('is of no use to readers', async () => {
    const query = new URLSearchParams({ 'where[searchText][like]': 'live' })
    expect((await rest(newsroom).get(`/articles?${query}`)).status).toBe(400)
  })
})

describe('what the dashboard reads', () => {
  test('my unfinished work, the latest change first', async () => {
    const { payload, users } = newsroom
    const { deskReader } = runtimeOf(payload)
    const req = { payload, user: users.reporter } as never
    const work = await deskReader.work({ limit: 50, user: users.reporter.id }, req)
    expect(work.map(({ headline }) => headline)).toEqual(expect.arrayContaining(['A draft', 'Claimed']))
    expect(work.every(({ state }) => state.desk === 'draft')).toBe(true)
    const changes = work.map(({ updatedAt }) => updatedAt.getTime())
    expect(changes).toEqual([...changes].sort((one, other) => other - one))
    await createArticles(newsroom)
      .as('reporter')
      .update(live.id, { headline: 'Live, changed' }, { draft: true })
    const [first] = await deskReader.work({ limit: 1, user: users.reporter.id }, req)
    expect(first).toMatchObject({
      headline: 'Live, changed',
      number: live.number,
      state: { desk: 'draft', public: 'live' },
    })
  })

  test('work says both states; what is done or killed is no work, whatever its housekeeping', async () => {
    const { payload, users } = newsroom
    const { take } = transitions(rest(newsroom, 'publisher'))
    const articles = createArticles(newsroom)
    const write = async (headline: string): Promise<ArticleDoc> => {
      const { id } = await articles.as('reporter').create({ headline }, { draft: true })
      return articles.update(id, { _status: 'published' })
    }
    const [withheld, killed, done] = [await write('Withheld'), await write('Killed'), await write('Done')]
    await articles.as('reporter').update(withheld.id, { kicker: 'New' }, { draft: true })
    await articles.as('reporter').update(killed.id, { kicker: 'New' }, { draft: true })
    await articles.as('reporter').update(done.id, { deskTags: ['later'] }, { draft: true })
    expect((await take(withheld.id, 'withhold', { reason: 'A court has asked.' })).status).toBe(200)
    expect((await take(killed.id, 'kill', { reason: 'Libel.' })).status).toBe(200)
    const req = { payload, user: users.reporter } as never
    const work = await runtimeOf(payload).deskReader.work({ limit: 50, user: users.reporter.id }, req)
    const stateOf = (headline: string) => work.find((article) => article.headline === headline)?.state
    expect(stateOf('Withheld')).toEqual({ desk: 'draft', public: 'withheld' })
    expect(stateOf('Killed')).toBeUndefined()
    expect(stateOf('Done')).toBeUndefined()
    expect((await ask(String(withheld.number))).body.article?.state).toEqual({
      desk: 'draft',
      public: 'withheld',
    })
    expect((await ask(String(killed.number), 'publisher')).body.article?.state.public).toBe('killed')
  })

  test('the newest that readers have, and nothing of the drafts', async () => {
    const { payload, users } = newsroom
    const { deskReader } = runtimeOf(payload)
    const newest = await deskReader.newest({ limit: 5 }, { payload, user: users.reporter } as never)
    expect(newest.every(({ publishedAt }) => publishedAt !== null)).toBe(true)
    expect(newest.map(({ number }) => number)).not.toContain(draft.number)
  })

  test('what is scheduled: windows that open later, the next first', async () => {
    const { payload, users } = newsroom
    const { deskReader } = runtimeOf(payload)
    const req = { payload, user: users.reporter } as never
    expect(await deskReader.scheduled({ limit: 5 }, req)).toEqual([])
    const [row] = (
      await payload.db.find({
        collection: 'newsroom-newsstand' as never,
        where: { number: { equals: live.number } },
      })
    ).docs as unknown as Record<string, unknown>[]
    const later = new Date(Date.now() + 3_600_000)
    await payload.db.create({
      collection: 'newsroom-newsstand' as never,
      data: { ...row, from: later.toISOString(), id: undefined, key: 'later', until: null } as never,
    })
    const scheduled = await deskReader.scheduled({ limit: 5 }, req)
    expect(scheduled).toMatchObject([{ article: { number: live.number }, from: later, until: null }])
  })
})

describe('saved views', () => {
  const view = (title: string, constraint: string) => ({
    access: Object.fromEntries(['read', 'update', 'delete'].map((operation) => [operation, { constraint }])),
    isShared: constraint !== 'onlyMe',
    relatedCollection: 'articles',
    title,
    where: { or: [{ and: [{ _status: { equals: 'draft' } }] }] },
  })

  test('are one’s own until they are shared, and the public knows of none', async () => {
    const [reporter, editor] = [
      await rest(newsroom, 'reporter').session(),
      await rest(newsroom, 'editor').session(),
    ]
    const titles = async (session: typeof reporter): Promise<unknown[]> =>
      ((await session.get('/payload-query-presets')).body.docs as { title: string }[]).map(
        ({ title }) => title,
      )
    const own = await reporter.post('/payload-query-presets', view('My drafts', 'onlyMe'))
    expect(own.status).toBe(201)
    expect((await reporter.post('/payload-query-presets', view('Our drafts', 'everyone'))).status).toBe(201)
    expect((await titles(reporter)).sort()).toEqual(['My drafts', 'Our drafts'])
    expect(await titles(editor)).toEqual(['Our drafts'])
    const { id } = own.body.doc as { id: number | string }
    expect(
      (await editor.patch(`/payload-query-presets/${id}`, { title: 'Taken' })).status,
    ).toBeGreaterThanOrEqual(403)
    expect((await rest(newsroom).get('/payload-query-presets')).status).toBe(403)
    expect((await rest(newsroom).post('/payload-query-presets', view('Public', 'everyone'))).status).toBe(403)
  })
})
