import type { Express } from 'express'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { configToSchema } from '@payloadcms/graphql'
import { getIntrospectionQuery, validateSchema } from 'graphql'
import { auditServer } from 'graphql-http'
import { readFile } from 'node:fs/promises'
import { pino } from 'pino'
import request from 'supertest'

import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { printNewsroomSchema } from '../../src/delivery/graphql/printNewsroomSchema.ts'
import { siteOfPayload } from '../../src/index.ts'
import { createApiHandlers } from '../../src/server/apiRoutes.ts'
import { createServer } from '../../src/server/createServer.ts'
import { listen } from '../../src/server/listen.ts'
import { defaultBodyLimits } from '../../src/server/serverSettings.ts'
import { testConfig } from '../helpers/testConfig.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

const SITE_URL = 'https://today.example'

let newsroom: TestNewsroom
let app: Express
let released: { id: number | string; number: number }
let draft: { id: number | string; number: number }
const tokens: Record<string, string> = {}

const create = async (changes: Record<string, unknown>) =>
  (await newsroom.payload.create({
    collection: 'articles',
    data: newsroom.story(changes) as never,
  })) as unknown as typeof released

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  const { config, payload } = newsroom
  app = createServer({
    api: createApiHandlers(config),
    logger: pino({ level: 'silent' }),
    settings: { bodyLimits: defaultBodyLimits, isProduction: false, siteURL: SITE_URL, trustProxy: false },
    site: siteOfPayload(payload),
  })
  released = await create({ _status: 'published', tags: ['syria'] })
  draft = await create({ headline: 'Nobody knows this yet' })
  for (const role of ['reporter', 'publisher'] as const) {
    const { token } = await payload.login({
      collection: 'users',
      data: { email: `${role}@newsroom.example`, password: 'correct horse battery' },
    })
    tokens[role] = `JWT ${token}`
  }
})

afterAll(async () => {
  await newsroom.destroy()
})

interface Answer {
  data?: Record<string, unknown>
  errors?: { extensions: Record<string, unknown>; message: string }[]
}

const ask = async (
  query: string,
  { role, variables }: { role?: string; variables?: object } = {},
): Promise<Answer> => {
  const post = request(app).post('/api/graphql').set('Accept', 'application/json')
  const { body } = await (role === undefined ? post : post.set('Authorization', tokens[role]!)).send({
    query,
    variables,
  })
  return body as Answer
}

describe('schema.graphql', () => {
  it('is what the collections and the queries make: `npm run generate:schema` writes a declared change', async () => {
    const config = await testConfig({ db: sqliteAdapter({ client: { url: ':memory:' } }) })
    const { schema } = configToSchema(config)
    expect(validateSchema(schema)).toEqual([])
    expect(printNewsroomSchema(schema)).toBe(await readFile('schema.graphql', 'utf8'))
  })
})

describe('queries of readers', () => {
  it('show a released article with its credit and body', async () => {
    const { data, errors } = await ask(`{ articleByNumber(number: ${released.number}) {
      number path url publishedAt tags
      section { title articles(limit: 5) { articles { number } next } }
      credit { line byline source { name kind } authors { role author { name } } }
      citations { name }
      body { html text json }
    } }`)
    expect(errors).toBeUndefined()
    expect(data!.articleByNumber).toMatchObject({
      number: released.number,
      body: {
        html: '<p>Russia is stepping up its cooperation.</p><p>It said so.</p>',
        json: { root: { type: 'root' } },
      },
      credit: {
        authors: [{ author: { name: 'Nigar Eyvazova' }, role: 'REPORTER' }],
        byline: 'Nigar Eyvazova',
        source: { name: 'Azernews', kind: 'AGENCY' },
      },
      path: `/news/regions/${released.number}.html`,
      publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      section: { articles: { articles: [{ number: released.number }], next: null }, title: 'World news' },
      tags: ['syria'],
      url: `${SITE_URL}/news/regions/${released.number}.html`,
    })
  })

  it('find it by path, author, source, tag and language', async () => {
    const list = '{ articles { number } next }'
    const page = { articles: [{ number: released.number }], next: null }
    expect(
      await ask(`{
        articleByPath(path: "/news/regions/${released.number}.html") { number }
        latestArticles(section: "regions", source: "azernews", author: "nigar-eyvazova", tag: "syria", language: "en") ${list}
        other: latestArticles(tag: "sport") ${list}
        author(slug: "nigar-eyvazova") { name articles ${list} }
        source(slug: "azernews") { name articles ${list} }
        section(slug: "nope") { title }
      }`),
    ).toEqual({
      data: {
        articleByPath: { number: released.number },
        author: { name: 'Nigar Eyvazova', articles: page },
        latestArticles: page,
        other: { articles: [], next: null },
        section: null,
        source: { name: 'Azernews', articles: page },
      },
    })
  })

  it('know no draft, for nobody', async () => {
    const query = `{ articleByNumber(number: ${draft.number}) { headline }
      articleByPath(path: "/news/regions/${draft.number}.html") { headline } }`
    for (const role of [undefined, 'reporter', 'publisher']) {
      expect(await ask(query, { role })).toEqual({ data: { articleByNumber: null, articleByPath: null } })
    }
  })

  it('page without repeating or skipping', async () => {
    const more = []
    for (let index = 0; index < 4; index += 1) {
      more.push((await create({ _status: 'published', tags: ['paging'] })).number)
    }
    const seen: number[] = []
    let before: null | string = null
    do {
      const { data }: Answer = await ask(
        'query($before: String) { latestArticles(tag: "paging", limit: 3, before: $before) { articles { number } next } }',
        { variables: { before } },
      )
      const page = data!.latestArticles as { articles: { number: number }[]; next: null | string }
      seen.push(...page.articles.map(({ number }) => number))
      before = page.next
    } while (before !== null)
    expect(seen).toEqual(more.reverse())
  })

  it.each([
    ['number', 'articleByNumber(number: 0) { number }', 0],
    ['path', 'articleByPath(path: "nowhere") { number }', 'nowhere'],
    ['before', 'latestArticles(before: "rubbish") { next }', 'rubbish'],
    ['limit', 'latestArticles(limit: 101) { next }', 101],
  ])('name a wrong %s', async (field, call, value) => {
    const { errors } = await ask(`{ ${call} }`)
    expect(errors).toHaveLength(1)
    expect(errors![0]!.extensions).toMatchObject({ code: 'NEWSROOM_BAD_INPUT', field, value })
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|\.ts:/)
  })

  it('say the status of a wrong argument as Payload does, for those without bounds too', async () => {
    const { errors } = await ask('{ latestArticles(limit: 101) { next } }', { role: 'publisher' })
    expect(errors![0]!.extensions).toMatchObject({
      code: 'NEWSROOM_BAD_INPUT',
      field: 'limit',
      statusCode: 400,
      value: 101,
    })
  })
})

describe('bounds', () => {
  const dear =
    '{ latestArticles(limit: 100) { articles { section { articles(limit: 100) { articles { number } } } } } }'

  it.each([
    ['cost', dear, 'maxCost'],
    [
      'depth',
      `{ latestArticles { articles { ${'section { articles { articles { '.repeat(4)} number ${'} } } '.repeat(4)} } } }`,
      'maxDepth',
    ],
    [
      'aliases',
      `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: articleByNumber(number: ${i + 1}) { number }`).join(' ')} }`,
      'maxAliases',
    ],
    ['everything at once', '{ Articles(limit: 0) { docs { id } } }', 'limit'],
    ['everything without pages', '{ Articles(pagination: false) { docs { id } } }', 'limit'],
  ])('hold the anonymous and reporters back from %s', async (_, query, field) => {
    for (const role of [undefined, 'reporter']) {
      expect((await ask(query, { role })).errors?.[0]?.extensions.field).toBe(field)
    }
  })

  it('let those with the publish right pass', async () => {
    const { data, errors } = await ask('{ Articles(limit: 0) { docs { number } } }', { role: 'publisher' })
    expect(errors).toBeUndefined()
    expect((data!.Articles as { docs: unknown[] }).docs.length).toBeGreaterThanOrEqual(2)
  })

  it.each([undefined, 'publisher'])('answer fragment bombs and circles at once (%s)', async (role) => {
    const start = performance.now()
    const bomb = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    ).join(' ')
    expect(
      (await ask(`query { ...F0 } ${bomb} fragment F60 on Query { latestArticles { next } }`, { role }))
        .errors,
    ).toHaveLength(1)
    const circle = 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }'
    expect((await ask(circle, { role })).errors?.[0]?.message).toContain('within itself')
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it('leave introspection to tools', async () => {
    const { data, errors } = await ask(getIntrospectionQuery())
    expect(errors).toBeUndefined()
    expect(data).toHaveProperty('__schema')
  })
})

describe('generated queries', () => {
  it('show the anonymous what is released and no draft, in lists, by `where`, with `draft: true` and in counts', async () => {
    const { data, errors } = await ask(`{
      hidden: Articles(where: { headline: { equals: "Nobody knows this yet" } }) { docs { number } totalDocs }
      all: Articles(draft: true, limit: 100) { docs { number headline } }
      hiddenCount: countArticles(where: { number: { equals: ${draft.number} } }) { totalDocs }
      count: countArticles(where: { number: { equals: ${released.number} } }) { totalDocs }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({
      count: { totalDocs: 1 },
      hidden: { docs: [], totalDocs: 0 },
      hiddenCount: { totalDocs: 0 },
    })
    const numbers = (data!.all as { docs: { number: number }[] }).docs.map(({ number }) => number)
    expect(numbers).toContain(released.number)
    expect(numbers).not.toContain(draft.number)
  })
})

describe('GraphQL over HTTP', () => {
  let server: Server
  let url: string

  beforeAll(async () => {
    server = await listen(app, { port: 0 })
    url = `http://localhost:${(server.address() as AddressInfo).port}/api/graphql`
  })

  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => {
      server.close(resolve)
    })
  })

  it('passes the 61 audits without a failure of a MUST', async () => {
    const results = await auditServer({ url })
    expect(results).toHaveLength(61)
    const failed = results.flatMap((result) =>
      result.status === 'error' ? [`${result.name}: ${result.reason}`] : [],
    )
    expect(failed).toEqual([])
  })

  it.each([
    ['a body that is no JSON', '{', 400],
    ['no query', '{}', 400],
    [
      'variables of a wrong type',
      JSON.stringify({
        query: 'query($n: Int!) { articleByNumber(number: $n) { number } }',
        variables: { n: 'x' },
      }),
      400,
    ],
  ])('answers %s with an error and no stack', async (_, body, status) => {
    const answer = await request(app)
      .post('/api/graphql')
      .set('Accept', 'application/graphql-response+json')
      .set('Content-Type', 'application/json')
      .send(body)
    expect(answer.status).toBe(status)
    expect(answer.text).toMatch(/"message":/)
    expect(answer.text).not.toMatch(/stack|node_modules/)
  })
})
