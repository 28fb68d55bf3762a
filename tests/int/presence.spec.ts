import { handleEndpoints } from 'payload'

import type { Presence } from '../../src/domain/presence/presence.ts'
import type { ArticleDoc } from '../helpers/articleDocs.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { sanitizeOptions } from '../../src/config/options.ts'
import { MAX_BEATS } from '../../src/domain/presence/beatLimit.ts'
import { runtimeOf } from '../../src/index.ts'
import { createPresence } from '../../src/storage/presence.ts'
import { createSpine } from '../../src/storage/spine.ts'
import { readRows } from '../helpers/articleDocs.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { authorizationOf, rest } from '../helpers/rest.ts'
import { SITE } from '../helpers/testConfig.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

const PATH = '/newsroom/desk/presence'
const START = new Date('2026-11-24T14:00:00.000Z')

let newsroom: TestNewsroom
let article: ArticleDoc
let session: Record<'editor' | 'reporter', Awaited<ReturnType<ReturnType<typeof rest>['session']>>>

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  session = {
    editor: await rest(newsroom, 'editor').session(),
    reporter: await rest(newsroom, 'reporter').session(),
  }
})

beforeEach(async () => {
  article = await createArticles(newsroom).create()
})

afterAll(async () => {
  await newsroom.destroy()
})

const rows = () =>
  readRows<{ key: string; seenAt: string; typing: boolean }>(newsroom.payload, 'newsroom-presence', {
    article: { equals: String(article.id) },
  })

describe('the endpoint', () => {
  const beat = (role: 'editor' | 'reporter', more: object = {}) =>
    session[role].post(PATH, { article: article.id, tab: 'tab-1', ...more })

  test('tells two people of each other, who is typing and since when, and not of themselves', async () => {
    const before = Date.now()
    expect(await beat('reporter', { typing: true })).toEqual({ body: { others: [] }, status: 200 })
    const { body } = await beat('editor')
    expect(body).toEqual({
      others: [
        {
          name: 'The reporter',
          since: expect.any(String),
          typing: true,
          user: String(newsroom.users.reporter.id),
        },
      ],
    })
    const since = new Date((body.others as { since: string }[])[0]!.since).getTime()
    expect(since).toBeGreaterThanOrEqual(before)
    expect(since).toBeLessThanOrEqual(Date.now())
    expect((await beat('reporter')).body.others).toMatchObject([{ name: 'The editor', typing: false }])
    expect((await beat('editor')).body.others).toMatchObject([
      { since: new Date(since).toISOString(), typing: false },
    ])
  })

  test('who leaves is gone at once', async () => {
    await beat('reporter')
    expect((await beat('editor')).body.others).toHaveLength(1)
    expect((await beat('reporter', { leaving: true })).status).toBe(200)
    expect((await beat('editor')).body.others).toEqual([])
  })

  test('articles are apart, and the article itself is not touched', async () => {
    const articles = createArticles(newsroom)
    const other = await articles.create()
    const stored = await articles.row(article.id)
    const versions = await articles.versions(article.id)
    await beat('reporter', { typing: true })
    expect((await session.editor.post(PATH, { article: other.id, tab: 'a' })).body.others).toEqual([])
    await beat('reporter', { leaving: true })
    expect(await articles.row(article.id)).toEqual(stored)
    expect(await articles.versions(article.id)).toEqual(versions)
  })

  test('parallel beats of one tab are one tab', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => beat('reporter')))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(await rows()).toHaveLength(1)
    await beat('reporter', { tab: 'tab-2' })
    expect(await rows()).toHaveLength(2)
    expect((await beat('editor')).body.others).toHaveLength(1)
  })

  test('nobody but the desk may ask, and readers of a published article neither', async () => {
    const published = await createArticles(newsroom).create({ _status: 'published' })
    const answer = await rest(newsroom).post(PATH, { article: published.id, tab: 'a' })
    expect(answer).toMatchObject({
      body: { errors: [{ data: { code: 'NEWSROOM_NOT_ALLOWED' } }] },
      status: 403,
    })
    expect(
      await readRows(newsroom.payload, 'newsroom-presence', { article: { equals: String(published.id) } }),
    ).toEqual([])
  })

  test.each([
    ['no object', 'words', 'body'],
    ['a list', [], 'body'],
    ['no article', { tab: 'a' }, 'article'],
    ['an object as article', { article: {}, tab: 'a' }, 'article'],
    ['no tab', { article: 1 }, 'tab'],
    ['an endless tab', { article: 1, tab: 'a'.repeat(65) }, 'tab'],
    ['a tab with other signs', { article: 1, tab: 'a:b' }, 'tab'],
    ['words for typing', { article: 1, tab: 'a', typing: 'yes' }, 'typing'],
    ['a number for leaving', { article: 1, leaving: 1, tab: 'a' }, 'leaving'],
  ])('%s is refused with the name of the field', async (_, body, field) => {
    expect(await session.reporter.post(PATH, body)).toMatchObject({
      body: { errors: [{ data: { code: 'NEWSROOM_BAD_INPUT', field } }] },
      status: 400,
    })
  })

  test('who beats faster than any form does is told to wait, and nobody else is', async () => {
    const owner = await rest(newsroom, 'publisher').session()
    const statuses: number[] = []
    const { beatLimit } = runtimeOf(newsroom.payload)
    for (let count = 1; count < MAX_BEATS; count += 1) {
      expect(beatLimit.retryAfter(newsroom.users.publisher.id)).toBeNull()
    }
    for (let count = 0; count < 2; count += 1) {
      statuses.push((await owner.post(PATH, { article: article.id, tab: 'a' })).status)
    }
    expect(statuses).toEqual([200, 429])
    const request = new Request(`https://today.example/api${PATH}`, {
      body: JSON.stringify({ article: article.id, tab: 'a' }),
      headers: {
        authorization: await authorizationOf(newsroom, 'publisher'),
        'content-type': 'application/json',
      },
      method: 'POST',
    })
    const refused = await handleEndpoints({ config: newsroom.config, request })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(60)
    expect(await refused.json()).toMatchObject({ errors: [{ data: { code: 'NEWSROOM_LIMIT' } }] })
    expect((await beat('reporter')).status).toBe(200)
  })

  test.each(['999999', 'ffffffffffffffffffffffff', "1' or 1=1"])(
    'the unknown article %s is a 404',
    async (id) => {
      expect(await session.reporter.post(PATH, { article: id, tab: 'a' })).toMatchObject({
        body: { errors: [{ data: { code: 'NEWSROOM_NOT_FOUND' } }] },
        status: 404,
      })
    },
  )
})

describe('in the course of time', () => {
  let now: Date
  let presence: Presence

  const later = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000)
  }
  const beat = (user: number, more: Partial<Parameters<Presence['beat']>[0]> = {}) =>
    presence.beat({
      article: article.id,
      leaving: false,
      tab: 'a',
      typing: false,
      user: { id: user, name: `User ${user}` },
      ...more,
    })

  beforeEach(() => {
    now = START
    presence = createPresence(
      createSpine(newsroom.payload, sanitizeOptions({ site: SITE }), { now: () => now }),
    )
  })

  test('who falls silent is there for 30 seconds, and comes anew after that', async () => {
    await beat(2)
    later(30)
    expect(await beat(1)).toEqual([{ name: 'User 2', since: START, typing: false, user: '2' }])
    later(1)
    expect(await beat(1)).toEqual([])
    await beat(2, { typing: true })
    expect(await beat(1)).toEqual([{ name: 'User 2', since: now, typing: true, user: '2' }])
  })

  test('who goes on beating is there since they came', async () => {
    for (let beats = 0; beats < 6; beats += 1) {
      await beat(2)
      later(10)
    }
    expect(await beat(1)).toMatchObject([{ since: START }])
  })

  test('what is older than five minutes is removed, what is not stays', async () => {
    await beat(2)
    later(60)
    await beat(3)
    later(270)
    await beat(1)
    expect((await rows()).map(({ key }) => key.split(':')[1]).sort()).toEqual(['1', '3'])
  })
})
