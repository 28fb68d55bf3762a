import type { TestNewsroom } from '../helpers/testNewsroom.ts'
import type { ArticleDoc } from '../helpers/articleOperations.ts'

import { createArticles } from '../helpers/articleOperations.ts'
import { graphql } from '../helpers/graphql.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

let newsroom: TestNewsroom
let live: ArticleDoc
let draft: ArticleDoc

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  const articles = createArticles(newsroom)
  live = await articles.create({ _status: 'published', editorsNote: 'For the desk alone', headline: 'Live' })
  await articles.update(live.id, { headline: 'A secret draft of a live article' }, { draft: true })
  draft = await articles.create({ headline: 'A secret draft' })
  await newsroom.payload.update({
    id: newsroom.author.id as never,
    collection: 'authors',
    data: { contact: { email: 'nigar@newsroom.example' }, user: newsroom.users.reporter.id } as never,
  })
})

afterAll(async () => {
  await newsroom.destroy()
})

const anonymous = () => rest(newsroom)

describe('REST, anonymous', () => {
  test.each([
    'articles?where[publishedAt][equals]=zzz',
    'articles?where[createdAt][greater_than]=zzz',
    'articles/count?where[updatedAt][in]=2026-01-01,zzz',
    'articles?where[headline][near]=1,2,3',
    'articles?where[section.title][within]=1',
    'articles?where[headline][all]=a,b',
    'authors?where[createdAt][equals]=zzz',
  ])('what no database can answer is refused with the reason: %s', async (path) => {
    const { body, status } = await anonymous().get(`/${path}`)
    const [error] = body.errors as { data: { code: string; remedy: string } }[]
    expect([status, error!.data.code]).toEqual([400, 'NEWSROOM_BAD_INPUT'])
    expect(error!.data.remedy).toMatch(/date|places|lists/)
  })

  test('lists what is published and nothing else', async () => {
    const { body } = await anonymous().get('/articles?limit=100')
    expect((body.docs as ArticleDoc[]).map(({ headline }) => headline)).toEqual(['Live'])
    expect((await anonymous().get('/articles/count')).body).toEqual({ totalDocs: 1 })
    expect((await anonymous().get(`/articles/${draft.id}`)).status).toBe(404)
    expect((await anonymous().get('/articles?draft=true')).body.docs).toMatchObject([{ headline: 'Live' }])
    expect((await anonymous().get(`/articles/${live.id}?draft=true`)).body.headline).toBe('Live')
  })

  test('shows the fields of the allow-list alone', async () => {
    const { body } = await anonymous().get(`/articles/${live.id}?depth=2`)
    expect(body).toMatchObject({ headline: 'Live', number: live.number })
    const secret = ['act', 'editorsNote', 'lastEditedBy', 'legacy', 'revision', 'releaseKind']
    expect(Object.keys(body).filter((name) => secret.includes(name))).toEqual([])
    const text = JSON.stringify(body)
    expect(text).not.toContain('nigar@newsroom.example')
    expect(text).not.toContain('reporter@newsroom.example')
  })

  test.each([
    'where[editorsNote][like]=desk',
    'where[act.n][equals]=1',
    'where[act.edition][exists]=true',
    'where[revision][greater_than]=0',
    'where[legacy.views][equals]=0',
    'where[lastEditedBy][exists]=true',
    'where[lastEditedBy.email][like]=a',
    'where[or][0][editorsNote][like]=desk',
    'where[and][0][or][0][editorsNote][like]=desk',
    'where[authors.author.user][exists]=true',
    'where[authors.author.user.email][like]=a',
    'where[authors.author.contact.email][like]=nigar',
    'where[body.root.type][equals]=root',
    'where[section.acts][equals]=0',
    'where[deletedAt][exists]=false',
    'sort=editorsNote',
    'sort=-act.at',
    'sort=headline,-revision',
    'sort=authors.author.contact.email',
  ])('refuses to answer by a hidden field: %s', async (query) => {
    for (const path of [
      `/articles?${query}`,
      ...(query.startsWith('where') ? [`/articles/count?${query}`] : []),
    ]) {
      const { body, status } = await anonymous().get(path)
      expect({ path, status }).toEqual({ path, status: 400 })
      expect(body.errors).toBeDefined()
      expect(JSON.stringify(body)).not.toContain('stack')
    }
  })

  test.each([
    'where[headline][like]=Live',
    'where[section.slug][equals]=regions',
    'sort=-publishedAt',
    'where[authors.author.name][like]=Nigar',
  ])('answers by a public field: %s', async (query) => {
    const { body, status } = await anonymous().get(`/articles?${query}`)
    expect(status).toBe(200)
    expect(body.totalDocs).toBe(1)
  })

  test.each(['limit=101', 'limit=100000'])('bounds the answer: %s', async (query) => {
    expect((await anonymous().get(`/articles?${query}`)).status).toBe(400)
  })

  test('a limit of 0 gives a page, not everything', async () => {
    expect((await anonymous().get('/articles?limit=0')).body.limit).toBe(100)
  })

  test.each([
    ['GET', '/articles/versions'],
    ['GET', '/users'],
    ['GET', '/users/count'],
    ['GET', '/redirects'],
    ['GET', '/newsroom-editions'],
    ['GET', '/newsroom-change-log'],
    ['GET', '/newsroom-newsstand'],
    ['GET', '/newsroom-shelves'],
    ['GET', '/newsroom-counters'],
    ['GET', '/newsroom-presence'],
    ['GET', '/payload-jobs'],
    ['POST', '/articles'],
    ['POST', '/users'],
    ['POST', '/sections'],
    ['POST', '/media'],
  ])('%s %s is closed', async (method, path) => {
    const { status } = method === 'GET' ? await anonymous().get(path) : await anonymous().post(path, {})
    expect([401, 403, 404]).toContain(status)
  })

  test.each(['authors', 'sections', 'sources'])('%s show their public fields alone', async (collection) => {
    const { body } = await anonymous().get(`/${collection}?limit=100`)
    const text = JSON.stringify(body.docs)
    expect(text).not.toMatch(/"(?:acts|user|contact|creditTemplate|legacyCodes)"/)
    expect((await anonymous().get(`/${collection}?where[acts][equals]=0`)).status).toBe(400)
  })
})

describe('GraphQL, anonymous', () => {
  const ask = (query: string) => graphql(newsroom, query)

  test('lists, counts and versions give nothing but what is published', async () => {
    const { data } = await ask('{ Articles { docs { headline } totalDocs } countArticles { totalDocs } }')
    expect(data).toEqual({
      Articles: { docs: [{ headline: 'Live' }], totalDocs: 1 },
      countArticles: { totalDocs: 1 },
    })
    const versions = await ask('{ versionsArticles { docs { version { headline } } } }')
    expect(JSON.stringify(versions)).not.toContain('secret')
    const byId = typeof draft.id === 'number' ? draft.id : `"${draft.id}"`
    const one = await ask(`{ Article(id: ${byId}) { headline } }`)
    expect(JSON.stringify(one)).not.toContain('secret')
    const drafts = await ask('{ Articles(draft: true) { docs { headline } } }')
    expect(JSON.stringify(drafts)).not.toContain('secret')
  })

  test.each([
    '{ Articles(where: { editorsNote: { like: "desk" } }) { totalDocs } }',
    '{ countArticles(where: { editorsNote: { like: "desk" } }) { totalDocs } }',
    '{ Articles(where: { act__n: { equals: 1 } }) { totalDocs } }',
    '{ Articles(sort: "editorsNote") { totalDocs } }',
    '{ Articles(where: { OR: [{ AND: [{ revision: { equals: 1 } }] }] }) { totalDocs } }',
  ])('refuses to answer by a hidden field: %s', async (query) => {
    const { data, errors } = await ask(query)
    expect(errors?.length).toBeGreaterThan(0)
    expect(JSON.stringify(data ?? {})).not.toMatch(/"totalDocs":\d/)
  })

  test('hidden fields are null', async () => {
    const { data } = await ask(
      '{ Articles { docs { editorsNote revision act event searchText authors { author { user { email } contact { email } } } } } }',
    )
    expect(JSON.stringify(data)).not.toMatch(/desk|newsroom\.example|"n":1|"revision":[1-9]|"searchText":"/)
  })

  test('a machine collection is not in the schema', async () => {
    const { errors } = await ask('{ NewsroomEditions { totalDocs } }')
    expect(errors?.length).toBeGreaterThan(0)
  })
})

describe('users', () => {
  test('are not asked for by what no database can answer', async () => {
    const { body, status } = await rest(newsroom, 'admin').get('/users?where[createdAt][greater_than]=zzz')
    const [error] = body.errors as { data: { code: string } }[]
    expect([status, error!.data.code]).toEqual([400, 'NEWSROOM_BAD_INPUT'])
  })

  test('nobody but an administrator changes a role or makes a user', async () => {
    for (const role of ['reporter', 'editor', 'publisher'] as const) {
      const me = newsroom.users[role]
      await rest(newsroom, role).patch(`/users/${me.id}`, { role: 'admin' })
      const stored = await newsroom.payload.findByID({ id: me.id as never, collection: 'users' })
      expect(stored).toMatchObject({ role })
      expect(
        (
          await rest(newsroom, role).post('/users', {
            email: 'x@newsroom.example',
            name: 'X',
            password: 'x',
            role: 'admin',
          })
        ).status,
      ).toBe(403)
    }
    const other = newsroom.users.publisher
    expect((await rest(newsroom, 'reporter').patch(`/users/${other.id}`, { name: 'Changed' })).status).toBe(
      403,
    )
  })

  test('an administrator does', async () => {
    const { id } = newsroom.users.reporter
    expect((await rest(newsroom, 'admin').patch(`/users/${id}`, { role: 'editor' })).status).toBe(200)
    await rest(newsroom, 'admin').patch(`/users/${id}`, { role: 'reporter' })
  })
})

test.each([
  ['homePage', 'javascript:alert(1)'],
  ['homePage', 'data:text/html,x'],
])('a source with %s %s is refused with the field', async (field, value) => {
  const { body, status } = await rest(newsroom, 'editor').post('/sources', { name: 'Bad', [field]: value })
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain('homePage')
})

describe('ids that this database can not have are ids that nothing has', () => {
  const COLLECTIONS = ['articles', 'authors', 'lists', 'media', 'sections', 'sources', 'users']
  const WRONG = ['x', 'x,y', '1.5,abc', '-1,', "1' or 1=1", '99999999999999999999,0x1', '0'.repeat(23)]

  test.each(COLLECTIONS)('%s', async (collection) => {
    const desk = await rest(newsroom, 'admin').session()
    const all = (await desk.get(`/${collection}/count`)).body.totalDocs
    for (const id of WRONG.map(encodeURIComponent)) {
      for (const [condition, expected] of [
        [`where[id][equals]=${id}`, 0],
        [`where[id][in]=${id}`, 0],
        [`where[id][in][0]=${id}`, 0],
        [`where[and][0][or][0][id][in]=${id}`, 0],
        [`where[id][not_equals]=${id}`, all],
        [`where[id][not_in]=${id}`, all],
      ] as const) {
        for (const path of [`/${collection}?limit=1&${condition}`, `/${collection}/count?${condition}`]) {
          const { body, status } = await desk.get(path)
          expect({ path, status, totalDocs: body.totalDocs }).toEqual({
            path,
            status: 200,
            totalDocs: expected,
          })
          expect({ path, status: (await anonymous().get(path)).status < 500 }).toEqual({ path, status: true })
        }
      }
    }
    expect((await desk.get(`/${collection}/x`)).status).toBe(404)
  })

  test('beside one that something has, that one is found', async () => {
    const path = `/articles?where[id][in]=nothing,${live.id}&where[headline][equals]=Live`
    expect((await anonymous().get(path)).body.totalDocs).toBe(1)
    const query = `where[id][in]=nothing,${live.id}&where[headline][equals]=Other`
    expect((await anonymous().get(`/articles?${query}`)).body.totalDocs).toBe(0)
    expect((await anonymous().get(`/articles?where[id][not_in]=nothing,${live.id}`)).body.totalDocs).toBe(0)
  })

  test.each(['section', 'section.id', 'authors.author', 'source.id', 'hero.image', 'hero.image.id'])(
    'behind a relation: %s',
    async (field) => {
      for (const value of ['x', 'x,y', '1.5,abc', '-1']) {
        for (const operator of ['equals', 'in']) {
          const path = `/articles?where[${field}][${operator}]=${value}`
          const { body, status } = await anonymous().get(path)
          expect({ path, status, totalDocs: body.totalDocs }).toEqual({ path, status: 200, totalDocs: 0 })
        }
      }
    },
  )
})
