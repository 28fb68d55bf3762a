import type { CuratedList, PublicArticle } from '../../src/index.ts'
import type { ArticleDoc } from '../helpers/articleDocs.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/index.ts'
import { heal } from '../../src/storage/healer.ts'
import { readRows } from '../helpers/articleDocs.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { spineAhead } from '../helpers/existingNewsroom.ts'
import { onlyProblemOf } from '../helpers/refusals.ts'
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
const create = async (collection: string, data: Data, more: Data = {}): Promise<Doc> =>
  (await newsroom.payload.create({ collection: collection as never, data: data as never, ...more })) as never
const released = (changes: Data = {}): Promise<ArticleDoc> =>
  articles.create({ _status: 'published', ...changes })
const numbers = (list: CuratedList | null): number[] | undefined => list?.articles.map(({ number }) => number)
/** The article that readers see under a number. */
const shown = async (number: number): Promise<PublicArticle> => {
  const found = await reader().byNumber(number)
  if (found.state !== 'live') {
    throw new Error(`Article ${number} is ${found.state}.`)
  }
  return found.article
}

describe('sections in several languages', () => {
  test('are named and listed in each, and a new name is an act', async () => {
    const parent = await create('sections', {
      title: 'World',
      translations: [
        { description: 'Dünyadan xəbərlər', language: 'az', title: 'Dünya' },
        { language: 'ru', title: 'Мир' },
      ],
    })
    const child = await create('sections', {
      description: 'Of the region',
      languages: ['en', 'az'],
      parent: parent.id,
      title: 'Neighbours',
      translations: [{ language: 'az', title: 'Qonşular' }],
    })
    expect(await reader().section('neighbours', 'az')).toMatchObject({
      ancestors: [{ slug: 'world', title: 'Dünya' }],
      description: null,
      title: 'Qonşular',
    })
    expect(await reader().section('neighbours', 'ru')).toMatchObject({
      ancestors: [{ title: 'Мир' }],
      description: 'Of the region',
      title: 'Neighbours',
    })
    expect(await reader().section('neighbours')).toMatchObject({ title: 'Neighbours' })
    const slugs = async (language?: string) => (await reader().sections(language)).map(({ slug }) => slug)
    expect(await slugs('az')).toContain('neighbours')
    expect(await slugs('ru')).not.toContain('neighbours')
    expect(await slugs()).toContain('neighbours')
    const story = await released({ language: 'az', section: child.id })
    expect(await reader().byNumber(story.number)).toMatchObject({
      article: { section: { ancestors: [{ title: 'Dünya' }], title: 'Qonşular' } },
    })

    const acts = () =>
      readRows(newsroom.payload, 'newsroom-change-log', {
        and: [{ subjectCollection: { equals: 'sections' } }, { subjectId: { equals: String(child.id) } }],
      })
    const save = (data: Data) =>
      newsroom.payload.update({ id: child.id as never, collection: 'sections' as never, data: data as never })
    expect(await acts()).toHaveLength(0)
    await save({ order: 5 })
    expect(await acts()).toHaveLength(0)
    await save({ translations: [{ language: 'az', title: 'Yaxın qonşular' }] })
    expect(await acts()).toMatchObject([{ kind: 'renamed' }])
    await save({ languages: [] })
    expect(await acts()).toHaveLength(2)
    expect(await slugs('ru')).toContain('neighbours')
  })

  test('refuse a language twice', async () => {
    const refusal = await onlyProblemOf(
      create('sections', {
        title: 'Twice',
        translations: [
          { language: 'az', title: 'Bir' },
          { language: 'az', title: 'İki' },
        ],
      }),
    )
    expect(refusal).toMatchObject({ path: 'translations' })
    expect(refusal.message).toContain('"az" is here twice')
  })
})

describe('what a site per language reads', () => {
  test('the live siblings of a story, one for each language', async () => {
    const group = 'bridge, language:en'
    const en = await released({ translationGroup: group })
    const az = await released({ headline: 'Körpü açıldı', language: 'az', translationGroup: group })
    const ru = await released({ language: 'ru', translationGroup: group })
    await articles.create({ language: 'tr', translationGroup: group }, { draft: true })
    await articles.update(ru.id, { _status: 'draft' })
    expect(await reader().translations(await shown(en.number))).toEqual([
      expect.objectContaining({ language: 'en', number: en.number }),
      {
        headline: 'Körpü açıldı',
        language: 'az',
        number: az.number,
        path: `/news/regions/${az.number}.html`,
        url: `https://today.example/news/regions/${az.number}.html`,
      },
    ])
    const alone = await shown((await released()).number)
    expect(await reader().translations(alone)).toHaveLength(1)
  })

  test('corrections, the latest first, whatever is older', async () => {
    const [first, second, never] = [await released(), await released(), await released()]
    const correct = (id: ArticleDoc['id'], headline: string, releaseKind: string) =>
      articles.update(id, { _status: 'published', headline, releaseKind })
    await correct(second.id, 'Corrected', 'correction')
    await correct(first.id, 'Corrected too', 'correction')
    await correct(never.id, 'Updated', 'update')
    const page = await reader().corrections({ language: 'en', limit: 1 })
    expect(page.entries.map(({ article }) => article.number)).toEqual([first.number])
    expect(page.entries[0]!.correctedAt.getTime()).toBeGreaterThan(
      page.entries[0]!.article.publishedAt.getTime(),
    )
    const next = await reader().corrections({ before: page.next!, language: 'en', limit: 5 })
    expect(next.entries.map(({ article }) => article.number)).toEqual([second.number])
    expect(next.next).toBeNull()
    expect((await reader().corrections({ language: 'az', limit: 5 })).entries).toEqual([])
    // What follows a correction does not undo it; what is hidden is not among them.
    await correct(first.id, 'And updated', 'update')
    expect((await reader().corrections({ limit: 5 })).entries).toHaveLength(2)
    await articles.update(first.id, { _status: 'draft' })
    expect((await reader().corrections({ limit: 5 })).entries).toHaveLength(1)
  })

  test('the stories of a day, and how long they take to read', async () => {
    const tag = 'bounds'
    const made = await released({ tags: [tag] })
    const at = new Date(made.publishedAt!)
    const later = new Date(at.getTime() + 1)
    const list = async (bounds: object) =>
      numbers((await reader().list({ limit: 5, tag, ...bounds })) as never)
    expect(await list({ publishedFrom: at })).toEqual([made.number])
    expect(await list({ publishedFrom: later })).toEqual([])
    expect(await list({ publishedBefore: at })).toEqual([])
    expect(await list({ publishedBefore: later, publishedFrom: at })).toEqual([made.number])
    expect(await reader().byNumber(made.number)).toMatchObject({
      article: { readingMinutes: 1, wordCount: 9 },
    })
  })

  test('the sitemap names every page that readers see, month by month', async () => {
    const section = await create('sections', { title: 'Sitemap' })
    const story = await released({ section: section.id })
    const [month] = await reader().sitemapMonths()
    expect(month).toBe(story.publishedAt!.slice(0, 7))
    const entries = (await reader().sitemapEntries(month!))!
    expect(entries.at(-1)).toEqual({
      language: 'en',
      modifiedAt: new Date(story.publishedAt!),
      number: story.number,
      path: `/news/sitemap/${story.number}.html`,
    })
    await articles.update(story.id, { _status: 'draft' })
    const rest = (await reader().sitemapEntries(month!))!
    expect(rest.map(({ number }) => number)).not.toContain(story.number)
    expect(rest).toHaveLength(entries.length - 1)
    expect(await reader().sitemapEntries('1999-01')).toBeNull()
    expect(await reader().sitemapEntries('nonsense')).toBeNull()
  })
})

test('rows of a newsstand from before gain their new shelves by rebuilding', async () => {
  const { rebuildNewsstand } = runtimeOf(newsroom.payload)
  expect(await rebuildNewsstand()).toMatchObject({ different: [] })
  const story = await released({ translationGroup: 'rebuilt', urgency: 2 })
  const mine = { number: { equals: story.number } }
  // The healer looks at each entry of the log once, every 30 seconds: it must not come between.
  await heal(spineAhead(newsroom.payload, 0))
  await newsroom.payload.db.deleteMany({
    collection: 'newsroom-shelves' as never,
    where: { and: [mine, { shelf: { equals: 'group:rebuilt' } }] },
  })
  await newsroom.payload.db.updateMany({
    collection: 'newsroom-shelves' as never,
    data: { language: null, urgency: null },
    where: mine,
  })
  await newsroom.payload.db.updateMany({
    collection: 'newsroom-newsstand' as never,
    data: { urgency: null, wordCount: null },
    where: mine,
  })
  const urgent = async () =>
    numbers((await reader().list({ language: 'en', limit: 5, urgencyAtMost: 2 })) as never)
  expect(await urgent()).not.toContain(story.number)
  expect(await reader().byNumber(story.number)).toMatchObject({ article: { wordCount: 9 } })
  expect((await rebuildNewsstand()).different).toEqual([story.number])
  expect(await urgent()).toContain(story.number)
  expect(await rebuildNewsstand()).toMatchObject({ different: [] })
})
