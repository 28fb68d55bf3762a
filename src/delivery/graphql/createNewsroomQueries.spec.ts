import { jest } from '@jest/globals'
import * as GraphQL from 'graphql'
import { paragraphs, regions, samplePublicArticle } from '../../../tests/helpers/samplePublicArticle.ts'
import { createMemoryReader } from '../../../tests/helpers/memoryReader.ts'
import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import type { ListQuery, NewsstandReader } from '../../domain/edition/newsstandReader.ts'
import { encodeCursor } from '../cursor.ts'
import { createNewsroomQueries } from './createNewsroomQueries.ts'
import { printNewsroomSchema } from './printNewsroomSchema.ts'

const author = samplePublicArticle().authors[0]!.author
const azernews = samplePublicArticle().source!
const at = (minute: number) => new Date(Date.UTC(2017, 0, 25, 13, minute))

const createReader = (articles: PublicArticle[], calls: ListQuery[] = []): NewsstandReader => {
  const reader = createMemoryReader({
    articles,
    killed: [{ number: 13, path: '/news/regions/13.html' }],
    redirects: {
      '/away': 'https://other.example/',
      '/gone.html': '/news/regions/158043.html',
      '/old.html': '/news/regions/158043.html',
    },
    unpublished: [{ number: 14, path: '/gone.html' }],
  })
  return {
    ...reader,
    list: (query) => {
      calls.push(query)
      return reader.list(query)
    },
  }
}

const createSchema = (generated: Record<string, unknown> = {}) => {
  const queries = createNewsroomQueries({
    keepPrivate: () => undefined,
    previewsOf: () => ({ read: () => Promise.resolve(null) }),
    readerOf: (context) => (context as { reader: NewsstandReader }).reader,
  })
  const fields = queries(GraphQL, { Query: { fields: generated } })
  return new GraphQL.GraphQLSchema({
    query: new GraphQL.GraphQLObjectType({ name: 'Query', fields: { ...generated, ...fields } as never }),
  })
}

interface Page {
  articles: { [key: string]: unknown; number: number }[]
  next: null | string
}

const ask = async (
  query: string,
  articles: PublicArticle[] = [samplePublicArticle()],
  calls?: ListQuery[],
) => {
  const contextValue = { reader: createReader(articles, calls) }
  const result = await GraphQL.graphql({ contextValue, schema: createSchema(), source: query })
  return JSON.parse(JSON.stringify(result)) as {
    data?: { [key: string]: unknown; latestArticles: Page }
    errors?: { extensions: Record<string, unknown>; message: string }[]
  }
}

describe('createNewsroomQueries', () => {
  it('makes a valid schema in which everything is described', () => {
    const schema = createSchema()
    expect(GraphQL.validateSchema(schema)).toEqual([])
    const undescribed = Object.values(schema.getTypeMap())
      .filter(({ name }) => name.startsWith('News') || name === 'Query')
      .flatMap((type) => [
        ...(type.description || type.name === 'Query' ? [] : [type.name]),
        ...('getFields' in type
          ? Object.values(type.getFields() as GraphQL.GraphQLFieldMap<unknown, unknown>).flatMap((field) => [
              ...(field.description ? [] : [`${type.name}.${field.name}`]),
              ...field.args
                .filter(({ description }) => !description)
                .map(({ name }) => `${type.name}.${field.name}(${name})`),
            ])
          : []),
      ])
    expect(undescribed).toEqual([])
  })

  it('gives corrections as data, and both ends of an update', async () => {
    const link = (number: number) => ({
      headline: `Story ${number}`,
      language: 'en',
      number,
      path: `/news/regions/${number}.html`,
      url: `https://today.example/news/regions/${number}.html`,
    })
    const corrections = [{ at: at(30), right: 'Three.', severity: 'clarification' as const, wrong: 'Two.' }]
    const { data, errors } = await ask(
      '{ a: articleByNumber(number: 1) { corrections { at severity wrong right } updateOf { number } updatedBy { headline number path url language } }' +
        ' b: articleByNumber(number: 2) { corrections { at } updateOf { headline number path url language } updatedBy { number } } }',
      [
        samplePublicArticle({ ...link(1), corrections }),
        samplePublicArticle({ ...link(2), updateOf: link(1) }),
      ],
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      a: {
        corrections: [{ ...corrections[0], at: at(30).toISOString() }],
        updatedBy: [link(2)],
        updateOf: null,
      },
      b: { corrections: [], updatedBy: [], updateOf: link(1) },
    })
  })

  it('names no type that Payload could generate, and shows no database id', () => {
    const own = Object.values(createSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'))
    const builtIn = ['Query', 'String', 'Float', 'Int', 'Boolean', 'DateTime', 'JSON']
    expect(
      own.map(({ name }) => name).filter((name) => !name.startsWith('News') && !builtIn.includes(name)),
    ).toEqual([])
    expect(printNewsroomSchema(createSchema())).not.toMatch(/^ {2}id:/m)
  })

  it('takes the scalars that the generated queries use instead of a second one of the same name', () => {
    const DateTime = new GraphQL.GraphQLScalarType({ name: 'DateTime' })
    const JSONScalar = new GraphQL.GraphQLScalarType({ name: 'JSON' })
    const Article = new GraphQL.GraphQLObjectType({
      name: 'Article',
      fields: { body: { type: JSONScalar }, createdAt: { type: DateTime } },
    })
    const schema = createSchema({ Article: { type: Article } })
    expect(schema.getType('DateTime')).toBe(DateTime)
    expect(schema.getType('JSON')).toBe(JSONScalar)
  })

  it('is the same for each call, without state of the one before', () => {
    const queries = createNewsroomQueries({
      keepPrivate: () => undefined,
      previewsOf: () => ({ read: () => Promise.resolve(null) }),
      readerOf: () => createReader([]),
    })
    const first = queries(GraphQL, { Query: { fields: {} } })
    expect(queries(GraphQL, { Query: { fields: {} } }).articleByNumber).not.toBe(first.articleByNumber)
  })

  it('shows the whole article with credit, citations and the three forms of the body', async () => {
    const { data, errors } = await ask(`{
      articleByNumber(number: 158043) {
        number headline publishedAt path url tags editionHash language
        section { title url ancestors { title } }
        credit { line byline authors { role author { name url } } source { name kind } citations { name } }
        citations { name cue quote source { slug } }
        body { json html text }
        views { total }
      }
    }`)
    expect(errors).toBeUndefined()
    expect(data!.articleByNumber).toMatchObject({
      number: 158043,
      body: {
        html: expect.stringMatching(/^<p>Russia is stepping up .*<\/p>$/s),
        json: samplePublicArticle().body,
        text: expect.stringMatching(/in Syria, said Sergey Lavrov, Russian Foreign Minister\.\n+"We are/),
      },
      citations: [{ name: 'Sputnik', cue: 'reported', quote: null, source: { slug: 'sputnik' } }],
      credit: {
        authors: [
          {
            author: { name: 'Nigar Eyvazova', url: 'https://today.example/authors/nigar-eyvazova/' },
            role: 'REPORTER',
          },
        ],
        byline: 'Nigar Eyvazova',
        citations: [{ name: 'Sputnik' }],
        line: 'Nigar Eyvazova / Azernews, citing Sputnik',
        source: { name: 'Azernews', kind: 'AGENCY' },
      },
      editionHash: 'a'.repeat(64),
      publishedAt: '2017-01-25T13:18:00.000Z',
      section: { ancestors: [], title: 'World news', url: 'https://today.example/news/regions/' },
      tags: ['syria', 'astana-talks'],
      views: { total: 1440 },
    })
  })

  it('renders the body only when it is asked for', async () => {
    const body = paragraphs('words')
    const root = jest.fn(() => body.root)
    const guarded = samplePublicArticle({
      body: Object.defineProperty({} as typeof body, 'root', { get: root }),
    })
    await ask('{ articleByNumber(number: 158043) { headline body { __typename } } }', [guarded])
    expect(root).not.toHaveBeenCalled()
    await ask('{ articleByNumber(number: 158043) { body { text } } }', [guarded])
    expect(root).toHaveBeenCalledWith()
  })

  it.each([
    ['an unknown number', 'articleByNumber(number: 1)'],
    ['a killed article', 'articleByNumber(number: 13)'],
    ['an unknown path', 'articleByPath(path: "/news/regions/1.html")'],
    ['an unpublished article, wherever a redirect leads', 'articleByPath(path: "/gone.html")'],
    ['an address that moved to another site', 'articleByPath(path: "/away")'],
  ])('answers null for %s', async (_, call) => {
    expect(await ask(`{ found: ${call} { number } }`)).toEqual({ data: { found: null } })
  })

  it.each(['section', 'author', 'source'])(
    'answers null for an unknown %s, also as a filter',
    async (name) => {
      expect(
        await ask(`{ a: ${name}(slug: "nope") { slug } b: latestArticles(${name}: "nope") { next } }`),
      ).toEqual({
        data: { a: null, b: null },
      })
    },
  )

  it.each(['/news/regions/158043.html', '/old.html'])('finds the article at %s', async (path) => {
    expect(await ask(`{ articleByPath(path: "${path}") { path } }`)).toEqual({
      data: { articleByPath: { path: '/news/regions/158043.html' } },
    })
  })

  it.each([
    ['number', 0, 'articleByNumber(number: 0) { number }'],
    ['number', -5, 'articleByNumber(number: -5) { number }'],
    ['path', 'news', 'articleByPath(path: "news") { number }'],
    ['path', '//evil.example', 'articleByPath(path: "//evil.example") { number }'],
    ['path', '/a b', 'articleByPath(path: "/a b") { number }'],
    ['path', '/a?b=1', 'articleByPath(path: "/a?b=1") { number }'],
    ['limit', 101, 'latestArticles(limit: 101) { next }'],
    ['limit', 0, 'latestArticles(limit: 0) { next }'],
    ['before', 'rubbish', 'latestArticles(before: "rubbish") { next }'],
    ['language', 'english please', 'latestArticles(language: "english please") { next }'],
    ['tag', '', 'latestArticles(tag: "") { next }'],
    ['tag', 'a\u0000b', 'latestArticles(tag: "a\\u0000b") { next }'],
    ['section', '\u0000', 'latestArticles(section: "\\u0000") { next }'],
    ['slug', '\u0000', 'author(slug: "\\u0000") { name }'],
    ['limit', 500, 'section(slug: "regions") { articles(limit: 500) { next } }'],
  ])('names the argument %s when it is %j', async (field, value, call) => {
    const { errors } = await ask(`{ ${call} }`)
    expect(errors).toHaveLength(1)
    expect(errors![0]!.message).toContain(field === 'before' ? 'cursor' : field)
    expect(errors![0]!.extensions).toEqual({ code: 'NEWSROOM_BAD_INPUT', field, value })
  })

  it('says which limits are allowed', async () => {
    const { errors } = await ask('{ latestArticles(limit: 500) { next } }')
    expect(errors![0]!.message).toBe('limit: must be 1 to 100; 500 was given.')
  })

  it('gives Payload the status and the data that its handler looks for', async () => {
    const source = '{ articleByNumber(number: 0) { number } }'
    const { errors } = await GraphQL.graphql({
      contextValue: { reader: createReader([]) },
      schema: createSchema(),
      source,
    })
    expect(errors![0]!.originalError).toMatchObject({
      data: { code: 'NEWSROOM_BAD_INPUT', field: 'number', value: 0 },
      status: 400,
    })
  })

  it('pages without repeating or skipping when instants are equal', async () => {
    const articles = Array.from({ length: 23 }, (_, index) =>
      samplePublicArticle({ number: index + 1, publishedAt: at(Math.floor(index / 5)) }),
    )
    const seen: number[] = []
    let before: null | string = null
    do {
      const { data } = await ask(
        `{ latestArticles(limit: 4, before: ${JSON.stringify(before)}) { next articles { number } } }`,
        articles,
      )
      const page: Page = data!.latestArticles
      seen.push(...page.articles.map(({ number }) => number))
      before = page.next
    } while (before !== null)
    expect(seen).toEqual(Array.from({ length: 23 }, (_, index) => 23 - index))
  })

  it('turns slugs and cursors into the query of the reader', async () => {
    const calls: ListQuery[] = []
    const before = { number: 7, publishedAt: at(1) }
    await ask(
      `{ latestArticles(section: "regions", source: "azernews", author: "nigar-eyvazova", tag: "syria", language: "en",
           before: "${encodeCursor(before)}", limit: 5) { next } }`,
      [samplePublicArticle()],
      calls,
    )
    expect(calls).toEqual([
      {
        author: author.id,
        before,
        language: 'en',
        limit: 5,
        section: regions.id,
        source: azernews.id,
        tag: 'syria',
      },
    ])
  })

  it('takes null for absent, and 20 for the limit', async () => {
    const calls: ListQuery[] = []
    await ask('{ latestArticles(section: null, tag: null, before: null, limit: null) { next } }', [], calls)
    expect(calls).toEqual([{ limit: 20 }])
  })

  it('reads each list once for a page of articles that share a section and an author', async () => {
    const calls: ListQuery[] = []
    const articles = Array.from({ length: 50 }, (_, index) => samplePublicArticle({ number: index + 1 }))
    const { data, errors } = await ask(
      `{ latestArticles(limit: 50) { articles {
           section { articles(limit: 3) { articles { number } } }
           authors { author { articles(limit: 2) { articles { number } } } }
           source { articles(limit: 1) { articles { number } } }
         } } }`,
      articles,
      calls,
    )
    expect(errors).toBeUndefined()
    expect(data!.latestArticles.articles).toHaveLength(50)
    expect(data!.latestArticles.articles[49]).toMatchObject({
      section: { articles: { articles: [{ number: 50 }, { number: 49 }, { number: 48 }] } },
    })
    expect(calls).toEqual([
      { limit: 50 },
      { limit: 3, section: regions.id },
      { author: author.id, limit: 2 },
      { limit: 1, source: azernews.id },
    ])
  })

  it('reads anew for the next request', async () => {
    const calls: ListQuery[] = []
    await ask('{ latestArticles { next } }', [], calls)
    await ask('{ latestArticles { next } }', [], calls)
    expect(calls).toHaveLength(2)
  })
})
