import type { Payload } from 'payload'

import type { RecordedEvent } from '../../src/domain/workflow/event.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { eventKey } from '../../src/domain/workflow/event.ts'
import { runtimeOf } from '../../src/index.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { errorOf } from '../helpers/errorOf.ts'
import { graphql } from '../helpers/graphql.ts'
import { rest } from '../helpers/rest.ts'
import { sampleEvent } from '../helpers/sampleEvent.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

const SLUG = 'newsroom-workflow-events'

let newsroom: TestNewsroom
let number = 900_000

beforeAll(async () => {
  newsroom = await createTestNewsroom()
})

afterAll(async () => {
  await newsroom.destroy()
})

const record = () => runtimeOf(newsroom.payload).record
const verify = () => runtimeOf(newsroom.payload).audit.verify()

/** Appends `count` events of an article of its own. */
const appendSome = async (count: number): Promise<number> => {
  number += 1
  for (let n = 1; n <= count; n += 1) {
    await record().append(sampleEvent({ n, number }))
  }
  return number
}

describe('appending', () => {
  test('events come back as they were, the newest first, each linked to the one before', async () => {
    const of = await appendSome(3)
    const events = await record().of(of)
    expect(events.map(({ n }) => n)).toEqual([3, 2, 1])
    const { keyId, mac, previous, seq, ...event } = events[0]!
    const article = newsroom.database.kind === 'mongodb' ? '12' : 12
    const actor = newsroom.database.kind === 'mongodb' ? '7' : 7
    expect(event).toMatchObject(sampleEvent({ actor, article, n: 3, number: of }))
    expect(seq).toBe(await record().head())
    expect(mac).toMatch(/^[\da-f]{64}$/)
    expect(keyId).toMatch(/^[\da-f]{8}$/)
    expect(previous).toBe(events[1]!.mac)
    expect(await verify()).toMatchObject({ problem: null })
  })

  test('the first event follows 64 zeros', async () => {
    const [first] = await newsroom.payload.db
      .find<RecordedEvent & { [key: string]: unknown; id: number }>({
        collection: SLUG,
        limit: 1,
        sort: 'id',
      })
      .then(({ docs }) => docs)
    expect(Number(first!.id)).toBe(1)
    expect(first!.previous).toBe('0'.repeat(64))
  })

  test('an event with the same key is not appended again', async () => {
    const of = await appendSome(1)
    const head = await record().head()
    expect(await record().append(sampleEvent({ number: of, note: 'Another note' }))).toBe(head)
    const seqs = await Promise.all(
      Array.from({ length: 10 }, () => record().append(sampleEvent({ n: 2, number: of }))),
    )
    expect(new Set(seqs)).toEqual(new Set([head + 1]))
    expect(await record().head()).toBe(head + 1)
    expect((await record().of(of)).map(({ note }) => note)).toEqual([sampleEvent().note, sampleEvent().note])
  })

  test('tells which events it has', async () => {
    const of = await appendSome(2)
    const head = await record().head()
    const keys = [1, 2, 3].map((n) => eventKey({ n, number: of }))
    expect(await record().whichOf(keys)).toEqual(
      new Map([
        [keys[0], head - 1],
        [keys[1], head],
      ]),
    )
    expect(await record().whichOf([])).toEqual(new Map())
  })

  test('texts that no database keeps as they are don’t break the seal', async () => {
    number += 1
    await record().append(sampleEvent({ note: 'nul \0 and half \ud83d of a pair', number }))
    const [event] = await record().of(number)
    expect(event!.note).toBe('nul \ufffd and half \ufffd of a pair')
    expect(await verify()).toMatchObject({ problem: null })
  })

  test('an append that the database refuses leaves no gap, and the chain goes on', async () => {
    const head = await record().head()
    number += 1
    const refused = sampleEvent({ action: null as never, number })
    const bad =
      newsroom.database.kind === 'mongodb'
        ? { ...refused, at: { $bad: Symbol('no date') } as never }
        : refused
    await expect(record().append(bad)).rejects.toThrow(/null|Failed query|toISOString|symbol/i)
    expect(await record().append(sampleEvent({ number }))).toBe(head + 1)
    expect(await verify()).toMatchObject({ problem: null })
  })
})

const inTransaction = async (payload: Payload, work: (req: object) => Promise<void>): Promise<void> => {
  const transactionID = await payload.db.beginTransaction()
  const req = { context: {}, payload, transactionID }
  await work(req)
}

const onPostgres = (process.env.DATABASE_URL ?? '').startsWith('postgres')
const testOnPostgres = onPostgres ? test : test.skip

describe('in a transaction', () => {
  testOnPostgres(
    'an event that is rolled back was never there, and leaves no gap (not on sqlite or mongodb: no transactions there)',
    async () => {
      const { payload } = newsroom
      const head = await record().head()
      number += 1
      await inTransaction(payload, async (req) => {
        expect(await record().append(sampleEvent({ number }), req)).toBe(head + 1)
        expect(await record().append(sampleEvent({ n: 2, number }), req)).toBe(head + 2)
        expect(await record().head()).toBe(head)
        await payload.db.rollbackTransaction((req as { transactionID: string }).transactionID)
      })
      expect(await record().head()).toBe(head)
      await inTransaction(payload, async (req) => {
        const mine = await record().append(sampleEvent({ number }), req)
        expect(mine).toBe(head + 1)
        // Another event waits for the commit, and follows it.
        const other = record().append(sampleEvent({ n: 2, number }))
        await new Promise((resolve) => setTimeout(resolve, 50))
        expect(await record().head()).toBe(head)
        await payload.db.commitTransaction((req as { transactionID: string }).transactionID)
        expect(await other).toBe(head + 2)
      })
      expect(await verify()).toMatchObject({ problem: null })
    },
  )
})

describe('nobody writes it by an API', () => {
  const id = 1
  const where = { id: { equals: 1 } }
  const data = { note: 'Changed' }
  const refusedBy = async (write: (payload: Payload) => Promise<unknown>): Promise<unknown> => {
    try {
      return { passed: await write(newsroom.payload) }
    } catch (error) {
      return errorOf(error).code
    }
  }
  const before = (): Promise<RecordedEvent[]> => record().of(900_001)

  test.each<[string, (payload: Payload) => Promise<unknown>]>([
    [
      'payload.create',
      (payload) =>
        payload.create({
          collection: SLUG as never,
          data: {
            ...sampleEvent(),
            ...{
              id: 9999,
              key: 'x',
              fromDesk: 'a',
              fromPublic: 'b',
              toDesk: 'a',
              toPublic: 'b',
              format: 1,
              keyId: 'x',
              previous: 'x',
              mac: 'x',
              article: 'x',
            },
          } as never,
          overrideAccess: true,
        }),
    ],
    [
      'payload.update by id',
      (payload) =>
        payload.update({ id, collection: SLUG as never, data: data as never, overrideAccess: true }),
    ],
    [
      'payload.delete by id',
      (payload) => payload.delete({ id, collection: SLUG as never, overrideAccess: true }),
    ],
    ['db.create', (payload) => payload.db.create({ collection: SLUG, data: { ...data, id: 9999 } })],
    ['db.updateOne', (payload) => payload.db.updateOne({ id, collection: SLUG, data })],
    ['db.updateMany', (payload) => payload.db.updateMany({ collection: SLUG, data, where })],
    ['db.deleteOne', (payload) => payload.db.deleteOne({ collection: SLUG, where })],
    ['db.deleteMany', (payload) => payload.db.deleteMany({ collection: SLUG, where })],
    ['db.upsert', (payload) => payload.db.upsert({ collection: SLUG, data, where })],
    [
      'db.createVersion',
      (payload) =>
        payload.db.createVersion({
          autosave: false,
          collectionSlug: SLUG,
          createdAt: '',
          parent: 1,
          updatedAt: '',
          versionData: data as never,
        }),
    ],
    [
      'db.updateVersion',
      (payload) => payload.db.updateVersion({ collection: SLUG, versionData: data as never, where } as never),
    ],
    ['db.deleteVersions', (payload) => payload.db.deleteVersions({ collection: SLUG, where })],
  ])('%s is refused', async (_, write) => {
    const events = await before()
    expect(await refusedBy(write)).toBe('NEWSROOM_APPEND_ONLY')
    expect(await before()).toEqual(events)
  })

  test('updates and deletions in bulk change nothing', async () => {
    const events = await before()
    const { payload } = newsroom
    const updated = await payload.update({
      collection: SLUG as never,
      data: data as never,
      overrideAccess: true,
      where,
    })
    const deleted = await payload.delete({ collection: SLUG as never, overrideAccess: true, where })
    expect([updated.errors.length, deleted.errors.length]).toEqual([1, 1])
    expect(await before()).toEqual(events)
    expect(events.length).toBeGreaterThan(0)
  })

  test('with access checked an administrator may not even read it', async () => {
    const { payload, users } = newsroom
    for (const act of [
      () => payload.find({ collection: SLUG as never, overrideAccess: false, user: users.admin }),
      () =>
        payload.update({
          id,
          collection: SLUG as never,
          data: data as never,
          overrideAccess: false,
          user: users.admin,
        }),
      () => payload.delete({ id, collection: SLUG as never, overrideAccess: false, user: users.admin }),
    ]) {
      await expect(act()).rejects.toMatchObject({ status: 403 })
    }
  })

  test('REST answers an administrator 403 for every operation', async () => {
    const api = await rest(newsroom, 'admin').session()
    const answers = [
      await api.get(`/${SLUG}`),
      await api.get(`/${SLUG}/1`),
      await api.post(`/${SLUG}`, data),
      await api.patch(`/${SLUG}/1`, data),
      await api.patch(`/${SLUG}?where[id][equals]=1`, data),
      await api.delete(`/${SLUG}/1`),
      await api.delete(`/${SLUG}?where[id][equals]=1`),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
  })

  test('GraphQL does not know it', async () => {
    const { data: schema } = await graphql(
      newsroom,
      '{ __schema { types { name } queryType { fields { name } } mutationType { fields { name } } } }',
      { role: 'admin' },
    )
    expect(JSON.stringify(schema)).not.toMatch(/WorkflowEvent/i)
    expect(JSON.stringify(schema)).toContain('articleHistory')
  })
})

describe('the history of an article', () => {
  const QUERY = `query ($id: ID!, $before: Int, $limit: Int) { articleHistory(id: $id, before: $before, limit: $limit) {
    events { action actor actorName at from { desk public } to { desk public } note reason contentHash revision seq } next } }`
  let id: number | string
  let of: number
  /** Events that saving the article has recorded by itself come before. */
  let own: number

  beforeAll(async () => {
    const article = await createArticles(newsroom).create()
    id = article.id
    of = article.number
    const events = await record().of(of)
    own = events.length
    const next = (events[0]?.n ?? 0) + 1
    for (let n = next; n < next + 3; n += 1) {
      await record().append(
        sampleEvent({
          actor: newsroom.users.editor.id,
          article: id,
          n,
          note: `Note ${n - next + 1}`,
          number: of,
        }),
      )
    }
  })

  test('is told to users of the desk, newest first, with what people need and no seal', async () => {
    const { body, status } = await rest(newsroom, 'reporter').get(`/newsroom/desk/articles/${id}/history`)
    expect(status).toBe(200)
    const events = body.events as Record<string, unknown>[]
    expect(events).toHaveLength(own + 3)
    expect(events.slice(0, 3).map(({ note }) => note)).toEqual(['Note 3', 'Note 2', 'Note 1'])
    expect(events[0]).toEqual({
      action: 'return',
      actor: newsroom.users.editor.id,
      actorName: 'Nigar Əliyeva',
      at: '2026-11-24T10:00:00.123Z',
      contentHash: 'ab'.repeat(32),
      from: { desk: 'draft', public: 'live' },
      note: 'Note 3',
      reason: 'Wrong figure',
      revision: 4,
      seq: await record().head(),
      to: { desk: 'draft', public: 'live' },
    })
    expect(body.next).toBeNull()
  })

  test('comes in pages that neither repeat nor skip', async () => {
    const api = await rest(newsroom, 'editor').session()
    const seen: unknown[] = []
    let before = ''
    for (let page = 0; page < own + 3; page += 1) {
      const { body } = await api.get(`/newsroom/desk/articles/${id}/history?limit=1${before}`)
      seen.push(...(body.events as { note: unknown }[]).map(({ note }) => note))
      before = `&before=${String(body.next)}`
      if (body.next === null) {
        break
      }
    }
    expect(seen).toHaveLength(own + 3)
    expect(seen.slice(0, 3)).toEqual(['Note 3', 'Note 2', 'Note 1'])
  })

  test.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=ten', 'limit'],
    ['before=-1', 'before'],
    ['before=x', 'before'],
  ])('refuses ?%s with the parameter', async (query, field) => {
    const { body, status } = await rest(newsroom, 'editor').get(
      `/newsroom/desk/articles/${id}/history?${query}`,
    )
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ data: { code: 'NEWSROOM_BAD_INPUT', field } }])
  })

  test('is not told to strangers, and of no unknown article', async () => {
    expect((await rest(newsroom).get(`/newsroom/desk/articles/${id}/history`)).status).toBe(403)
    for (const unknown of ['999999', 'f'.repeat(24), 'x']) {
      const { body, status } = await rest(newsroom, 'admin').get(`/newsroom/desk/articles/${unknown}/history`)
      expect(status).toBe(404)
      expect(body.errors).toMatchObject([{ data: { code: 'NEWSROOM_NOT_FOUND' } }])
    }
  })

  test('is the same by GraphQL', async () => {
    const variables = { id: String(id), limit: 2 }
    const { data, errors } = await graphql(newsroom, QUERY, { role: 'reporter', variables })
    expect(errors).toBeUndefined()
    const { body } = await rest(newsroom, 'reporter').get(`/newsroom/desk/articles/${id}/history?limit=2`)
    const page = data!.articleHistory as { events: { actor: string }[]; next: number }
    expect(page.events.map((event) => ({ ...event, actor: newsroom.users.editor.id }))).toEqual(body.events)
    expect(page.events[0]!.actor).toBe(String(newsroom.users.editor.id))
    expect(page.next).toBe(body.next)
  })

  test('GraphQL refuses strangers and bad input with the code', async () => {
    const ask = async (variables: object, role?: 'editor') =>
      (await graphql(newsroom, QUERY, { ...(role && { role }), variables: { id: String(id), ...variables } }))
        .errors?.[0]?.extensions?.code
    expect(await ask({})).toBe('NEWSROOM_NOT_ALLOWED')
    expect(await ask({ id: '999999' }, 'editor')).toBe('NEWSROOM_NOT_FOUND')
    expect(await ask({ before: 0 }, 'editor')).toBe('NEWSROOM_BAD_INPUT')
  })
})
