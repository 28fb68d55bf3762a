import type { DocId } from '../../src/shared/ids.ts'
import type { ArticleDoc } from '../helpers/articleOperations.ts'
import type { Role } from '../../src/index.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { siteOfPayload } from '../../src/delivery/siteOfPayload.ts'
import { runtimeOf } from '../../src/index.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { graphql } from '../helpers/graphql.ts'
import { authorizationOf, rest } from '../helpers/rest.ts'
import { paragraphs } from '../helpers/samplePublicArticle.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

/** Words that stand in the killed article alone; whoever finds one of them has found its words. */
const SECRET = 'Qwyxlam'
const BODY = 'Vorbitzak'
/** Why it was killed. */
const REASON = 'Jurqalent'

let newsroom: TestNewsroom
let articles: ReturnType<typeof createArticles>
let killed: ArticleDoc
let follower: ArticleDoc
let sibling: ArticleDoc
let versions: { id: DocId }[]
let list: DocId
let offered: unknown
let warnings: unknown
let preview: string
const sessions = new Map<Role | null, Awaited<ReturnType<ReturnType<typeof rest>['session']>>>()
const tokens = new Map<Role | null, string>()

const BELOW = [null, 'reporter', 'editor'] as const

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  articles = createArticles(newsroom)
  for (const role of [...BELOW, 'publisher'] as const) {
    sessions.set(role, await rest(newsroom, role ?? undefined).session())
    if (role !== null) {
      tokens.set(role, await authorizationOf(newsroom, role))
    }
  }
  const story = await articles.create({
    _status: 'published',
    body: paragraphs(`${BODY} was said.`, 'And heard.'),
    headline: `${SECRET} as released`,
    kicker: SECRET,
  })
  follower = await articles.create({ _status: 'published', headline: 'What came after', updateOf: story.id })
  sibling = await articles.create({
    _status: 'published',
    headline: 'In another language',
    language: 'az',
    translationGroup: String(story.number),
  })
  const made = await newsroom.payload.create({
    collection: 'lists',
    data: { items: [{ article: story.id }], language: 'en', slug: 'picked', title: 'Picked' } as never,
  })
  list = made.id
  await newsroom.payload.create({
    collection: 'redirects',
    data: {
      from: '/old-place',
      to: { reference: { relationTo: 'articles', value: story.id }, type: 'reference' },
    } as never,
  })
  await articles.as('editor').update(story.id, { headline: `${SECRET} as a draft` }, { draft: true })
  preview = new URL(
    String(
      (await sessions.get('editor')!.post(`/newsroom/desk/articles/${story.id}/preview-links`, {})).body.url,
    ),
  ).pathname
  const { body: open } = await sessions
    .get('publisher')!
    .get(`/newsroom/desk/articles/${story.id}/transitions`)
  offered = (open.actions as { action: string; warnings: unknown }[]).find(
    ({ action }) => action === 'kill',
  )?.warnings
  const { body, status } = await sessions
    .get('publisher')!
    .post(`/newsroom/desk/articles/${story.id}/transitions`, {
      action: 'kill',
      notice: 'This story was withdrawn.',
      reason: `${REASON} was false.`,
      revision: (await articles.row(story.id)).revision,
    })
  expect([status, body.errors]).toEqual([200, undefined])
  warnings = body.warnings
  killed = await articles.row(story.id)
  versions = await articles.versions(story.id)
})

afterAll(async () => {
  await newsroom.destroy()
})

const tells = (answer: unknown): boolean => {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer)
  return [SECRET, BODY, REASON].some((words) => text.includes(words))
}

const like = (field: string): string => `where[${field}][like]=${SECRET}`

/** Addresses of the REST API that could tell the words. */
const addresses = (): string[] => [
  '/articles?limit=100',
  '/articles?limit=100&draft=true',
  '/articles?limit=100&trash=true',
  '/articles?limit=100&select[headline]=true',
  '/articles?limit=100&sort=headline',
  `/articles/${killed.id}`,
  `/articles/${killed.id}?draft=true`,
  `/articles/${killed.id}?draft=true&select[headline]=true&select[body]=true`,
  `/articles/${follower.id}?depth=3`,
  `/articles/${follower.id}?depth=3&draft=true`,
  `/articles?depth=3&where[id][equals]=${follower.id}`,
  '/articles/versions?limit=100',
  '/articles/versions?limit=100&depth=3',
  ...versions.map(({ id }) => `/articles/versions/${id}`),
  `/lists/${list}?depth=3`,
  '/lists?depth=3',
  '/redirects?depth=3',
  '/newsroom/lists/picked?language=en',
  `/newsroom/desk/open?q=${killed.number}`,
  `/newsroom/desk/open?q=${encodeURIComponent(`/news/regions/${killed.number}.html`)}`,
  '/newsroom/desk/open?q=%2Fold-place',
  '/newsroom/desk/board',
  ...[
    'translations',
    'history',
    'changes?against=live',
    'changes?against=approved',
    'notes',
    'transitions',
  ].map((path) => `/newsroom/desk/articles/${killed.id}/${path}`),
  `/newsroom/desk/articles/${sibling.id}/translations`,
  `/newsroom/desk/articles/${follower.id}/transitions`,
  '/newsroom/desk/translations/flags',
  '/globals/nothing',
]

/** Questions whose answer would be another one if the words were found. */
const guesses = (): string[] => [
  `/articles?${like('headline')}`,
  `/articles?${like('headline')}&draft=true`,
  `/articles?${like('kicker')}&draft=true&trash=true`,
  `/articles/count?${like('headline')}`,
  `/articles?where[or][0][headline][like]=${SECRET}&draft=true`,
  `/articles/versions?${like('version.headline')}`,
  `/articles?${like('updateOf.headline')}`,
  `/articles?where[and][0][updateOf.headline][like]=${SECRET}&draft=true`,
  `/articles/versions?${like('version.updateOf.headline')}`,
  `/lists?${like('items.article.headline')}`,
  `/lists/count?${like('items.article.headline')}`,
  `/redirects?${like('to.reference.headline')}`,
  `/redirects?${like('to.reference.value.headline')}`,
]

describe.each(BELOW)('after a kill, for %s', (role) => {
  const ask = (path: string) => sessions.get(role)!.get(path)

  test('no address of the REST API tells the words', async () => {
    const told: string[] = []
    for (const address of addresses()) {
      if (tells((await ask(address)).body)) {
        told.push(address)
      }
    }
    expect(told).toEqual([])
  })

  test('no question finds them by their words', async () => {
    const found: string[] = []
    for (const guess of guesses()) {
      const { body } = await ask(guess)
      if (Number(body.totalDocs ?? 0) > 0) {
        found.push(guess)
      }
    }
    expect(found).toEqual([])
  })

  test('no order and no list of values tells them', async () => {
    const { status } = await ask('/articles?sort=updateOf.headline')
    expect(status).toBe(400)
    const values = newsroom.payload.findDistinct({
      collection: 'articles',
      field: 'headline' as never,
      overrideAccess: false,
      ...(role === null ? {} : { user: newsroom.users[role] }),
    } as never)
    expect(tells(await values)).toBe(false)
    await expect(
      newsroom.payload.findDistinct({
        collection: 'articles',
        field: 'updateOf.headline' as never,
        overrideAccess: false,
        ...(role === null ? {} : { user: newsroom.users[role] }),
      } as never),
    ).rejects.toMatchObject({ status: 400 })
  })

  test('no question of GraphQL tells them', async () => {
    const id = JSON.stringify(killed.id)
    const questions = [
      '{ Articles(limit: 100) { docs { headline body kicker } } }',
      '{ Articles(limit: 100, draft: true) { docs { headline body kicker } } }',
      `{ Article(id: ${id}) { headline } }`,
      `{ Article(id: ${id}, draft: true) { headline body } }`,
      `{ Article(id: ${JSON.stringify(follower.id)}) { updateOf { headline } } }`,
      '{ versionsArticles(limit: 100) { docs { version { headline body } } } }',
      `{ versionArticle(id: ${JSON.stringify(versions[0]!.id)}) { version { headline } } }`,
      '{ Lists { docs { items { article { headline } } } } }',
      `{ articleByNumber(number: ${killed.number}) { headline body { text } } }`,
      '{ latestArticles(limit: 50) { articles { headline } } }',
      `{ articleTransitions(id: "${killed.id}") { state { public } } }`,
      `{ articleHistory(id: "${killed.id}") { events { action note } } }`,
    ]
    const authorization = tokens.get(role)
    const told: string[] = []
    for (const question of questions) {
      if (tells(await graphql(newsroom, question, { ...(authorization && { authorization }) }))) {
        told.push(question)
      }
    }
    expect(told).toEqual([])
    const count = await graphql(
      newsroom,
      `{ countArticles(where: { headline: { like: "${SECRET}" } }) { totalDocs } }`,
      {
        ...(authorization && { authorization }),
      },
    )
    expect((count.data?.countArticles as null | undefined | { totalDocs: number })?.totalDocs ?? 0).toBe(0)
  })

  test('no save gives them back', async () => {
    const session = sessions.get(role)!
    const answers = [
      await session.patch(`/articles/${killed.id}?draft=true`, { releaseKind: 'minor' }),
      await session.patch(`/articles/${killed.id}`, {}),
      await session.patch(`/articles?where[id][equals]=${killed.id}&draft=true`, { releaseKind: 'minor' }),
      await session.patch(`/articles?where[updateOf.headline][like]=${SECRET}&draft=true`, {
        releaseKind: 'minor',
      }),
      await session.post(`/articles/${killed.id}/duplicate`),
      await session.post(`/articles/versions/${versions[0]!.id}?draft=true`),
      await session.post(`/newsroom/desk/articles/${killed.id}/translations`, { language: 'ru' }),
      await session.post(`/newsroom/desk/articles/${killed.id}/preview-links`, {}),
      await session.post(`/newsroom/desk/articles/${killed.id}/presence`, { tab: 'abcdefgh' }),
      await session.delete(`/articles/${killed.id}`),
    ]
    expect(answers.filter(({ body }) => tells(body))).toEqual([])
    expect((await articles.row(killed.id)).revision).toBe(killed.revision)
    expect((await articles.row(follower.id)).revision).toBe(follower.revision)
  })
})

describe('after a kill', () => {
  test('its translations stay, which was told before and with it, by their numbers', async () => {
    const told = {
      code: 'translations_stay',
      level: 'warning',
      message: expect.stringContaining(`: ${sibling.number} (az). `),
    }
    expect(offered).toMatchObject([told])
    expect(warnings).toMatchObject([told])
    expect(await articles.row(sibling.id)).toMatchObject({ publicState: 'live' })
    const { body } = await sessions.get('publisher')!.get(`/newsroom/desk/articles/${sibling.id}/transitions`)
    const kill = (body.actions as { action: string; warnings: unknown[] }[]).find(
      ({ action }) => action === 'kill',
    )
    expect(kill?.warnings).toEqual([])
  })

  test('no page of the site tells the words, and its address says that it is gone', async () => {
    const site = siteOfPayload(newsroom.payload)
    const open = async (path: string): Promise<{ status: number; text: string }> => {
      const response = await site.handle(new Request(`https://today.example${path}`))
      return { status: response.status, text: await response.text() }
    }
    const story = `/news/regions/${killed.number}`
    expect(await open(`${story}.html`)).toMatchObject({ status: 410 })
    for (const path of [
      '/',
      '/news/regions/',
      `${story}.html`,
      `${story}/print`,
      `/news/regions/${follower.number}.html`,
      '/rss.xml',
      '/news/regions/rss.xml',
      '/sitemap.xml',
      '/corrections/',
      '/archive/',
      '/old-place',
      preview,
    ]) {
      expect([path, tells((await open(path)).text)]).toEqual([path, false])
    }
  })

  test('a link to a preview that was given out before opens nothing, and none is made any more', async () => {
    const token = preview.split('/').filter(Boolean).at(-1)!
    const { previews } = runtimeOf(newsroom.payload)
    expect(await previews.read(token)).toBeNull()
    expect(await previews.issue(killed.id, { expiresInMs: 60_000, issuer: null })).toBeNull()
    expect(await previews.frameURL(killed.id, { issuer: null })).toBeNull()
  })

  test('no copy and no translation of it is made, by nobody', async () => {
    const publisher = sessions.get('publisher')!
    expect((await publisher.post(`/articles/${killed.id}/duplicate`)).status).toBe(409)
    const translated = await publisher.post(`/newsroom/desk/articles/${killed.id}/translations`, {
      language: 'ru',
    })
    expect(translated.status).toBe(404)
  })

  test('a publisher still finds it, and sees what was killed', async () => {
    const told: string[] = []
    for (const address of addresses()) {
      if (tells((await sessions.get('publisher')!.get(address)).body)) {
        told.push(address)
      }
    }
    // These addresses do tell words where they may: what was silent before was silent for want of the right.
    expect(told).toEqual(
      expect.arrayContaining([
        `/articles/${killed.id}?draft=true`,
        `/articles/${follower.id}?depth=3`,
        '/articles/versions?limit=100',
        '/newsroom/desk/translations/flags',
        `/newsroom/desk/articles/${sibling.id}/translations`,
        `/lists/${list}?depth=3`,
        `/newsroom/desk/open?q=${killed.number}`,
      ]),
    )
    const { body } = await sessions.get('publisher')!.get(`/articles?${like('headline')}&draft=true`)
    expect(body.totalDocs).toBe(1)
    const { body: found } = await sessions.get('publisher')!.get(`/articles?${like('updateOf.headline')}`)
    expect(found.totalDocs).toBe(1)
  })
})
