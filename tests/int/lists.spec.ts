import type { CuratedList } from '../../src/index.ts'
import type { ArticleDoc } from '../helpers/articleDocs.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/index.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { graphql } from '../helpers/graphql.ts'
import { rest } from '../helpers/rest.ts'
import { onlyProblemOf, problemsOf } from '../helpers/refusals.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

type Data = Record<string, unknown>
type Doc = Data & { id: number | string }

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
const minutes = (count: number): string => new Date(Date.now() + count * 60_000).toISOString()
const create = async (collection: string, data: Data, more: Data = {}): Promise<Doc> =>
  (await newsroom.payload.create({ collection: collection as never, data: data as never, ...more })) as never
const update = async (id: unknown, data: Data, more: Data = {}): Promise<Doc> =>
  (await newsroom.payload.update({
    id: id as never,
    collection: 'lists' as never,
    data: data as never,
    ...more,
  })) as never

let names = 0
/** A list of its own for a test: a name that no other has. */
const createList = (data: Data = {}, more: Data = {}): Promise<Doc> => {
  names += 1
  return create('lists', { language: 'en', slug: `list-${names}`, title: `List ${names}`, ...data }, more)
}
const released = (changes: Data = {}): Promise<ArticleDoc> =>
  articles.create({ _status: 'published', ...changes })
const read = async (list: Doc, page?: object): Promise<CuratedList> =>
  (await reader().curated(String(list.slug), String(list.language), page))!
const numbers = (list: CuratedList | null): number[] | undefined => list?.articles.map(({ number }) => number)

describe('a list', () => {
  test('leads with what editors pinned, in their order, and goes on with the newest', async () => {
    const section = await create('sections', { title: 'Leading' })
    const [a, b, c, d] = [
      await released({ section: section.id }),
      await released({ section: section.id }),
      await released({ section: section.id }),
      await released({ section: section.id }),
    ]
    const list = await createList({
      items: [{ article: a.id }, { article: c.id, pinnedUntil: minutes(60) }],
      rules: { limit: 3, section: section.id },
    })
    const first = await read(list)
    expect(numbers(first)).toEqual([a.number, c.number, d.number])
    expect(first).toMatchObject({ breaking: null, pinned: 2, title: list.title })
    expect(first.expiresAt?.toISOString()).toBe((list.items as { pinnedUntil?: string }[])[1]!.pinnedUntil)
    const second = await read(list, { before: first.next })
    expect(numbers(second)).toEqual([b.number])
    expect(second).toMatchObject({ next: null, pinned: 0 })
  })

  test('pages through pins that fill more than a page', async () => {
    const section = await create('sections', { title: 'Many pins' })
    const made: ArticleDoc[] = []
    for (let index = 0; index < 5; index += 1) {
      made.push(await released({ section: section.id }))
    }
    const [a, b, c, d, e] = made.map(({ number }) => number)
    const list = await createList({
      items: [made[1], made[0], made[2]].map((article) => ({ article: article!.id })),
      rules: { section: section.id },
    })
    const found: number[][] = []
    let page = await read(list, { limit: 2 })
    found.push(numbers(page)!)
    while (page.next !== null) {
      page = await read(list, { before: page.next, limit: 2 })
      found.push(numbers(page)!)
    }
    expect(found).toEqual([[b, a], [c, e], [d]])
  })

  test('lets a story fall to its place when its pin ends, and follows a change at once', async () => {
    const section = await create('sections', { title: 'Pin ends' })
    const old = await released({ section: section.id })
    const young = await released({ section: section.id })
    const list = await createList({
      items: [{ article: old.id, pinnedUntil: minutes(5) }],
      rules: { section: section.id },
    })
    expect(numbers(await read(list))).toEqual([old.number, young.number])
    await update(list.id, { items: [{ article: old.id, pinnedUntil: minutes(-1) }] })
    expect(await read(list)).toMatchObject({ expiresAt: null, pinned: 0 })
    expect(numbers(await read(list))).toEqual([young.number, old.number])
  })

  test('lets hidden stories drop out by themselves, and takes them back when they return', async () => {
    const [shown, gone] = [await released(), await released()]
    const draft = await articles.create({}, { draft: true })
    const list = await createList({
      items: [{ article: draft.id }, { article: gone.id }, { article: shown.id }],
      rules: { fill: 'none' },
    })
    expect(numbers(await read(list))).toEqual([gone.number, shown.number])
    await articles.update(gone.id, { _status: 'draft' })
    expect(numbers(await read(list))).toEqual([shown.number])
    await articles.update(gone.id, { _status: 'published' })
    await articles.update(draft.id, { _status: 'published' })
    expect(numbers(await read(list))).toEqual([draft.number, gone.number, shown.number])
  })

  test('holds stories of its language alone, also when one of them changes its language', async () => {
    const section = await create('sections', { title: 'Languages' })
    const az = await released({ language: 'az', section: section.id })
    const other = await released({ language: 'az', section: section.id })
    await released({ section: section.id })
    const list = await createList({
      items: [{ article: az.id }],
      language: 'az',
      rules: { section: section.id },
    })
    expect(numbers(await read(list))).toEqual([az.number, other.number])
    await articles.update(az.id, { _status: 'published', language: 'ru' })
    expect(numbers(await read(list))).toEqual([other.number])
    expect((await onlyProblemOf(createList({ items: [{ article: az.id }] }))).path).toMatch(
      /^items\.0\.article$/,
    )
  })

  test('is filled by urgency', async () => {
    const section = await create('sections', { title: 'Urgent' })
    const flash = await released({ section: section.id, urgency: 1 })
    const usual = await released({ section: section.id, urgency: 3 })
    await released({ section: section.id, urgency: 4 })
    await released({ section: section.id })
    const list = await createList({ rules: { section: section.id, urgencyAtMost: 3 } })
    expect(numbers(await read(list))).toEqual([usual.number, flash.number])
  })

  test('outlives the deletion of what it names', async () => {
    const section = await create('sections', { title: 'Deleted' })
    const kept = await released()
    const draft = await articles.create({}, { draft: true })
    const list = await createList({
      breaking: { article: draft.id, text: 'What nobody may know yet' },
      items: [{ article: draft.id }, { article: kept.id }],
      rules: { section: section.id },
    })
    await newsroom.payload.delete({ id: draft.id as never, collection: 'articles' as never })
    await newsroom.payload.delete({ id: section.id as never, collection: 'sections' as never })
    expect(numbers(await read(list))).toEqual([kept.number])
    expect(await read(list)).toMatchObject({ breaking: null, next: null })
    expect(await onlyProblemOf(update(list.id, { title: 'Renamed' }))).toMatchObject({
      path: 'rules.section',
    })
    const saved = await update(list.id, { rules: { fill: 'none', section: null }, title: 'Renamed' })
    expect(saved.items).toHaveLength(1)
    expect(await read(list)).toMatchObject({ breaking: null, title: 'Renamed' })
    expect(numbers(await read(list))).toEqual([kept.number])
  })

  test('keeps its history, and can be given back an older state', async () => {
    const story = await released()
    const list = await createList({ items: [{ article: story.id }], rules: { fill: 'none' } })
    await update(list.id, { items: [] })
    expect(numbers(await read(list))).toEqual([])
    const { docs } = await newsroom.payload.findVersions({
      collection: 'lists' as never,
      where: { parent: { equals: list.id } },
    })
    const older = docs.find(({ version }) => (version as unknown as { items: unknown[] }).items.length === 1)!
    await newsroom.payload.restoreVersion({ id: older.id, collection: 'lists' as never })
    expect(numbers(await read(list))).toEqual([story.number])
  })
})

describe('the front and the sections', () => {
  test('exist without a list of their own, and unknown names and languages do not', async () => {
    const section = await create('sections', { slug: 'own-top', title: 'Own top' })
    const story = await released({ language: 'tr', section: section.id })
    await released({ language: 'tr' })
    expect(numbers(await reader().curated('front', 'tr'))).toHaveLength(2)
    expect(numbers(await reader().curated('own-top', 'tr'))).toEqual([story.number])
    expect(await reader().curated('own-top', 'ru')).toMatchObject({ articles: [], title: null })
    expect(await reader().curated('nothing', 'en')).toBeNull()
    expect(await reader().curated('front', 'xx')).toBeNull()
  })

  test('a list of the section’s name is filled from that section', async () => {
    const section = await create('sections', { slug: 'named-top', title: 'Named top' })
    const inside = await released({ section: section.id })
    const outside = await released()
    const list = await createList({ items: [{ article: outside.id }], slug: 'named-top' })
    expect(numbers(await read(list))).toEqual([outside.number, inside.number])
  })
})

describe('the breaking banner', () => {
  test('shows words or the headline of its story, until it ends or the story is hidden', async () => {
    const story = await released({ headline: 'The bridge is open', language: 'ru' })
    const front = await createList({
      breaking: { article: story.id, until: minutes(30) },
      language: 'ru',
      slug: 'front',
    })
    expect(await reader().breaking('ru')).toMatchObject({
      article: { number: story.number },
      text: 'The bridge is open',
    })
    expect((await read(front)).breaking).toMatchObject({ text: 'The bridge is open' })
    expect(await reader().breaking('en')).toBeNull()
    await update(front.id, { breaking: { article: story.id, text: 'Open!', until: minutes(-1) } })
    expect(await reader().breaking('ru')).toBeNull()
    await update(front.id, { breaking: { article: story.id, text: 'Open!', until: null } })
    expect(await reader().breaking('ru')).toMatchObject({ text: 'Open!', until: null })
    await articles.update(story.id, { _status: 'draft' })
    expect(await reader().breaking('ru')).toBeNull()
    await update(front.id, { breaking: { article: null, text: 'Words alone' } })
    expect(await reader().breaking('ru')).toEqual({ article: null, text: 'Words alone', until: null })
  })
})

describe('what is refused', () => {
  test('two lists of one name in one language', async () => {
    const list = await createList()
    const second = { language: 'en', slug: list.slug, title: 'Second' }
    const refusal = await onlyProblemOf(create('lists', second))
    expect(refusal.path).toBe('slug')
    expect(refusal.message).toContain(`"${String(list.slug)}" in the language "en"`)
    await expect(create('lists', { ...second, language: 'az' })).resolves.toMatchObject({ slug: list.slug })
  })

  test('two at the same time', async () => {
    const twins = await Promise.allSettled(
      Array.from({ length: 4 }, () => create('lists', { language: 'en', slug: 'twins', title: 'Twins' })),
    )
    expect(twins.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = twins.flatMap((twin) => (twin.status === 'rejected' ? [twin.reason as unknown] : []))
    // One that comes between the look and the write is refused by the database.
    expect(refused.map((error) => problemsOf(error)[0]?.path.split(',')[0])).toEqual(['slug', 'slug', 'slug'])
  })

  test.each<[string, Data, string, RegExp]>([
    ['a limit of 101', { rules: { limit: 101 } }, 'rules.limit', /100/],
    ['a limit in words', { rules: { limit: 'many' } }, 'rules.limit', /not a number/],
    ['a pin that is no date', { items: [{ pinnedUntil: 'tomorrow' }] }, 'items.0.pinnedUntil', /date/],
    ['an unknown section', { rules: { section: '999999' } }, 'rules.section', /Choose a section/],
    ['a title with an override', { title: 'a\u202Eb' }, 'title', /U\+202E/],
    ['a banner with an isolate', { breaking: { text: 'a\u2067b' } }, 'breaking.text', /U\+2067/],
    ['a banner of 201 characters', { breaking: { text: 'x'.repeat(201) } }, 'breaking.text', /200/],
    ['an unknown language', { language: 'xx' }, 'language', /one of: en, az/],
  ])('%s', async (_, data, path, message) => {
    const refusal = await onlyProblemOf(createList(data))
    expect(refusal.path.startsWith(path)).toBe(true)
    expect(refusal.message).toMatch(message)
  })

  test('the same story twice, by its name', async () => {
    const story = await released({ headline: 'Twice told' })
    const refusal = await onlyProblemOf(createList({ items: [{ article: story.id }, { article: story.id }] }))
    expect(refusal).toMatchObject({ path: 'items.1.article' })
    expect(refusal.message).toContain(`Story ${story.number}, "Twice told",`)
  })
})

describe('who may', () => {
  test('editors keep lists, reporters read them, and the public has no part in them', async () => {
    const data = { language: 'en', slug: 'access', title: 'Access' }
    expect((await rest(newsroom, 'reporter').post('/lists', data)).status).toBe(403)
    const { body, status } = await rest(newsroom, 'editor').post('/lists', data)
    expect(status).toBe(201)
    const { id } = body.doc as Doc
    expect((await rest(newsroom, 'reporter').get(`/lists/${id}`)).status).toBe(200)
    expect((await rest(newsroom, 'reporter').patch(`/lists/${id}`, { title: 'Mine' })).status).toBe(403)
    expect((await rest(newsroom).get('/lists')).status).toBe(403)
    expect((await rest(newsroom).get(`/lists/${id}`)).status).toBe(403)
    expect((await rest(newsroom).get('/lists/versions')).status).toBe(403)
    expect((await rest(newsroom, 'editor').delete(`/lists/${id}`)).status).toBe(200)
  })
})

describe('programs', () => {
  test('read a list by REST and by GraphQL, whoever they are, and see no more than readers', async () => {
    const [story, gone] = [await released(), await released()]
    const list = await createList({
      items: [{ article: gone.id }, { article: story.id }],
      rules: { fill: 'none' },
    })
    await articles.update(gone.id, { _status: 'draft' })
    const slug = String(list.slug)
    const { body, status } = await rest(newsroom).get(`/newsroom/lists/${slug}?language=en`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ articles: [{ number: story.number }], pinned: 1, slug })
    expect((await rest(newsroom).get(`/newsroom/lists/${slug}?language=az`)).status).toBe(404)
    expect((await rest(newsroom).get('/newsroom/lists/front?language=az')).status).toBe(200)
    expect((await rest(newsroom).get('/newsroom/lists/front?limit=0')).status).toBe(400)

    const answer = await graphql(
      newsroom,
      `query ($slug: String!) {
        newsList(slug: $slug) { articles { number translations { language } } pinned title }
        nothing: newsList(slug: "nothing") { slug }
        sections(language: "az") { slug }
        corrections(limit: 5) { entries { article { number } } }
        latestArticles(publishedFrom: "${gone.publishedAt}", urgencyAtMost: 8) { articles { number } }
      }`,
      { variables: { slug } },
    )
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toMatchObject({
      newsList: {
        articles: [{ number: story.number, translations: [{ language: 'en' }] }],
        pinned: 1,
        title: list.title,
      },
      nothing: null,
    })
    const refused = await graphql(newsroom, '{ newsList(slug: "front", language: "xx") { slug } }')
    expect(refused.errors?.[0]).toMatchObject({
      extensions: { code: 'NEWSROOM_BAD_INPUT', field: 'language' },
      message: expect.stringContaining('en, az, ru, tr'),
    })
    const closed = await graphql(newsroom, '{ Lists { docs { slug } } }')
    expect(closed.errors).toHaveLength(1)
  })
})
