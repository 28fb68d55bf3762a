import * as GraphQL from 'graphql'
import type { MemoryNewsstand } from '../../../tests/helpers/memoryReader.ts'
import { createMemoryReader } from '../../../tests/helpers/memoryReader.ts'
import { regions, samplePublicArticle } from '../../../tests/helpers/samplePublicArticle.ts'
import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import type { NewsstandReader } from '../../domain/edition/newsstandReader.ts'
import { createCostRules } from './costRule.ts'
import { createNewsroomQueries } from './createNewsroomQueries.ts'

const story = (number: number, changes: Partial<PublicArticle> = {}): PublicArticle =>
  samplePublicArticle({
    number,
    headline: `Story ${number}`,
    path: `/news/regions/${number}.html`,
    publishedAt: new Date(Date.UTC(2026, 10, 24, 0, number)),
    url: `https://today.example/news/regions/${number}.html`,
    ...changes,
  })

const stand = (changes: Partial<MemoryNewsstand> = {}): MemoryNewsstand => ({
  articles: [
    story(1, { translationGroup: 'bridge', urgency: 1 }),
    story(2, { urgency: 5 }),
    story(3),
    story(4, { headline: 'Körpü', language: 'az', translationGroup: 'bridge' }),
  ],
  lists: [
    {
      breaking: { article: 2, text: 'Breaking!', until: new Date('2100-01-01T00:00:00Z') },
      items: [{ number: 1, pinnedUntil: new Date('2100-01-01T00:00:00Z') }],
      language: 'en',
      slug: 'front',
      title: 'Front page',
    },
  ],
  sectionWords: { az: { regions: { title: 'Dünya' } } },
  sections: [regions],
  ...changes,
})

const schema = (() => {
  const queries = createNewsroomQueries({
    keepPrivate: () => undefined,
    previewsOf: () => ({ read: () => Promise.resolve(null) }),
    readerOf: (context) => (context as { reader: NewsstandReader }).reader,
  })
  const fields = queries(GraphQL, { Query: { fields: {} } })
  return new GraphQL.GraphQLSchema({ query: new GraphQL.GraphQLObjectType({ name: 'Query', fields }) })
})()

const ask = async (query: string, changes?: Partial<MemoryNewsstand>) => {
  const contextValue = { reader: createMemoryReader(stand(changes)) }
  const result = await GraphQL.graphql({ contextValue, schema, source: query })
  return JSON.parse(JSON.stringify(result)) as {
    data?: null | Record<string, unknown>
    errors?: { extensions: Record<string, unknown>; message: string }[]
  }
}

test('newsList gives a list in its order, with its banner and its end', async () => {
  const { data, errors } = await ask(`{
    newsList(slug: "front", limit: 2) {
      articles { number readingMinutes wordCount } breaking { article { number } text until }
      expiresAt language next pinned slug title
    }
  }`)
  expect(errors).toBeUndefined()
  expect(data!.newsList).toEqual({
    articles: [
      { number: 1, readingMinutes: 1, wordCount: 40 },
      { number: 3, readingMinutes: 1, wordCount: 40 },
    ],
    breaking: { article: { number: 2 }, text: 'Breaking!', until: '2100-01-01T00:00:00.000Z' },
    expiresAt: '2100-01-01T00:00:00.000Z',
    language: 'en',
    next: expect.any(String),
    pinned: 1,
    slug: 'front',
    title: 'Front page',
  })
  const { next } = data!.newsList as { next: string }
  const older = await ask(
    `{ newsList(slug: "front", limit: 2, before: "${next}") { articles { number } next pinned } }`,
  )
  expect(older.data!.newsList).toEqual({ articles: [{ number: 2 }], next: null, pinned: 0 })
})

test('lists, banners and sections are those of a language', async () => {
  const { data, errors } = await ask(`{
    az: newsList(slug: "front", language: "az") { articles { number } breaking { text } title }
    top: newsList(slug: "regions") { articles { number } pinned }
    unknown: newsList(slug: "nothing") { slug }
    breaking { text article { headline } }
    none: breaking(language: "ru") { text }
    sections(language: "az") { title slug }
    plain: sections { title }
    section(slug: "regions", language: "az") { title }
  }`)
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    az: { articles: [{ number: 4 }], breaking: null, title: null },
    breaking: { article: { headline: 'Story 2' }, text: 'Breaking!' },
    none: null,
    plain: [{ title: 'World news' }],
    section: { title: 'Dünya' },
    sections: [{ slug: 'regions', title: 'Dünya' }],
    top: { articles: [{ number: 3 }, { number: 2 }, { number: 1 }], pinned: 0 },
    unknown: null,
  })
})

test('an article names the languages in which it can be read', async () => {
  const { data } = await ask(
    '{ articleByNumber(number: 1) { translations { headline language number path url } } articleByPath(path: "/news/regions/3.html") { translations { language } } }',
  )
  expect(data).toEqual({
    articleByNumber: {
      translations: [
        {
          headline: 'Story 1',
          language: 'en',
          number: 1,
          path: '/news/regions/1.html',
          url: 'https://today.example/news/regions/1.html',
        },
        expect.objectContaining({ headline: 'Körpü', language: 'az', number: 4 }),
      ],
    },
    articleByPath: { translations: [{ language: 'en' }] },
  })
})

test('corrections come with what the text says about them', async () => {
  const body = {
    root: {
      type: 'root',
      children: [{ type: 'block', fields: { blockType: 'correctionNote', text: 'The year was wrong.' } }],
    },
  }
  const { data, errors } = await ask(
    '{ corrections(limit: 1) { entries { article { number } correctedAt notes { text date } } next } az: corrections(language: "az") { entries { correctedAt } } }',
    {
      articles: [story(1), story(2, { body })],
      corrected: { 1: new Date('2026-11-24T01:00:00Z'), 2: new Date('2026-11-24T02:00:00Z') },
    },
  )
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    az: { entries: [] },
    corrections: {
      entries: [
        {
          article: { number: 2 },
          correctedAt: '2026-11-24T02:00:00.000Z',
          notes: [{ date: null, text: 'The year was wrong.' }],
        },
      ],
      next: expect.any(String),
    },
  })
})

test('latestArticles is bounded by time and urgency', async () => {
  const numbers = async (args: string): Promise<unknown> => {
    const { data, errors } = await ask(`{ latestArticles(${args}) { articles { number } } }`)
    expect(errors).toBeUndefined()
    return (data!.latestArticles as { articles: { number: number }[] }).articles.map(({ number }) => number)
  }
  expect(await numbers('publishedFrom: "2026-11-24T00:02:00Z", language: "en"')).toEqual([3, 2])
  expect(await numbers('publishedBefore: "2026-11-24T00:02:00Z"')).toEqual([1])
  expect(
    await numbers('publishedFrom: "2026-11-24T04:02:00+04:00", publishedBefore: "2026-11-24T00:03:00Z"'),
  ).toEqual([2])
  expect(await numbers('urgencyAtMost: 1')).toEqual([1])
})

test.each<[string, string, unknown]>([
  ['language', 'newsList(slug: "front", language: "xx") { slug }', 'xx'],
  ['language', 'sections(language: "xx") { slug }', 'xx'],
  ['language', 'section(slug: "regions", language: "xx") { slug }', 'xx'],
  ['language', 'corrections(language: "xx") { next }', 'xx'],
  ['language', 'breaking(language: "xx") { text }', 'xx'],
  ['limit', 'newsList(slug: "front", limit: 101) { slug }', 101],
  ['slug', 'newsList(slug: "") { slug }', ''],
  ['before', 'corrections(before: "nonsense") { next }', 'nonsense'],
  ['urgencyAtMost', 'latestArticles(urgencyAtMost: 9) { next }', 9],
])('%s that can’t be understood is refused in %s', async (field, query, value) => {
  const { errors } = await ask(`{ ${query} }`)
  expect(errors).toHaveLength(1)
  expect(errors![0]!.extensions).toEqual({ code: 'NEWSROOM_BAD_INPUT', field, value })
})

test('an unknown language is answered with the known ones, an unreadable instant with the form', async () => {
  expect((await ask('{ sections(language: "xx") { slug } }')).errors![0]!.message).toContain('en, az')
  expect(
    (await ask('{ latestArticles(publishedFrom: "yesterday") { next } }')).errors![0]!.message,
  ).toContain('ISO-8601')
})

test('sections and translations count for what they cost', () => {
  const costOf = (query: string): unknown => {
    const document = GraphQL.parse(query)
    const rules = createCostRules({ isExempt: () => false, maxCost: 10 })({ document, schema })
    return GraphQL.validate(schema, document, rules)[0]?.extensions.value
  }
  expect(costOf('{ sections { slug title } }')).toBe(1 + 50 * 2)
  expect(costOf('{ sections { articles(limit: 10) { articles { number } } } }')).toBe(1 + 50 * (1 + 10 * 2))
  expect(costOf('{ newsList(slug: "front", limit: 10) { articles { translations { url } } } }')).toBe(
    1 + 10 * (1 + 2 * (10 + 1)),
  )
})
