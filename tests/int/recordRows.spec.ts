import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Spine } from '../../src/storage/spine.ts'
import type { StoredArticle } from '../../src/storage/articleRows.ts'
import type { RestAnswer } from '../helpers/rest.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/index.ts'
import { heal } from '../../src/storage/healer.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { deskStories, openSessions, type Story } from '../helpers/deskStories.ts'
import { openForReading, spineAhead } from '../helpers/existingNewsroom.ts'
import { rawRows } from '../helpers/rawRows.ts'
import { sampleEvent } from '../helpers/sampleEvent.ts'
import { tamper } from '../helpers/tamper.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

const SLUG = 'newsroom-workflow-events'

let newsroom: TestNewsroom
let sessions: Awaited<ReturnType<typeof openSessions>>
let spine: Spine
let raw: ReturnType<typeof rawRows>
const alerts: Record<string, unknown>[] = []

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  sessions = await openSessions(newsroom)
  spine = spineAhead(newsroom.payload, 60_000)
  raw = rawRows(newsroom.payload, SLUG)
  newsroom.payload.logger.error = ((line: Record<string, unknown>) => {
    alerts.push(line)
  }) as never
})

afterAll(async () => {
  await newsroom.destroy()
})

const record = () => runtimeOf(newsroom.payload).record
const verify = () => runtimeOf(newsroom.payload).audit.verify([])

const { act, done, row: rowOf, write } = deskStories(() => ({ newsroom, sessions }))

const submitted = async (): Promise<Story> => {
  const story = await write()
  await done('reporter', story, 'submit')
  return story
}

const approved = async (): Promise<Story> => {
  const story = await submitted()
  await done('editor', story, 'approve')
  return story
}

/** An approval as somebody writes it who has the database, and not the key. */
const forgedApproval = ({ contentHash }: StoredArticle) => ({
  approval_at: new Date().toISOString(),
  approval_by: String(newsroom.users.editor.id),
  approval_byName: 'The editor',
  approval_edition: contentHash!,
  approval_schema: 2,
  deskState: 'approved',
})

const forgedEvent = ({ contentHash, event, revision }: StoredArticle) => ({
  event: {
    ...event,
    action: 'approve',
    actor: String(newsroom.users.editor.id),
    actorName: 'The editor',
    at: new Date().toISOString(),
    contentHash,
    fromDesk: 'in_review',
    n: event!.n! + 1,
    revision: revision! + 1,
    toDesk: 'approved',
  },
  revision: revision! + 1,
})

/** The event of a row, with another seal. */
const sealed = async (story: Story, seal: null | string) => ({
  event: { ...(await rowOf(story)).event, seal },
})

/** What a row says of the workflow, as `tamper` writes it back. */
const writable = ({ approval, contentHash, deskState, event, revision }: StoredArticle) =>
  ({
    ...Object.fromEntries(Object.entries(approval ?? {}).map(([name, value]) => [`approval_${name}`, value])),
    contentHash,
    deskState,
    event: event ?? null,
    revision,
  }) as Parameters<typeof tamper>[2]

const codeOf = ({ body, status }: RestAnswer): unknown => [
  status,
  (body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code,
]

const expectPutBack = async (story: Story, desk: string): Promise<void> => {
  const row = await rowOf(story)
  expect(row).toMatchObject({ _status: 'draft', deskState: desk, publicState: 'unreleased' })
  expect(row.approval?.edition ?? null).toBeNull()
  const [last, ...before] = await record().of(story.number)
  expect(last).toMatchObject({ action: 'repair', actor: null, n: before.length + 1, to: { desk } })
  expect(alerts.at(-1)).toMatchObject({ article: story.number, event: 'newsroom.workflow.repaired' })
}

const wrongRows = async (story: Story): Promise<unknown[]> =>
  (await verify()).rows.filter(({ number }) => number === story.number)

describe('an approval that somebody wrote into the database', () => {
  test('is named, is not released, and is taken back at once; the ordinary way goes on', async () => {
    const story = await submitted()
    await tamper(newsroom.payload, story.id, forgedApproval(await rowOf(story)))
    expect(await wrongRows(story)).toHaveLength(1)
    expect(codeOf(await act('publisher', story, 'release'))).toEqual([409, 'NEWSROOM_WRITTEN_PAST'])
    await expectPutBack(story, 'in_review')
    expect(await wrongRows(story)).toEqual([])
    await done('editor', story, 'approve')
    await done('publisher', story, 'release')
    expect(await rowOf(story)).toMatchObject({ deskState: 'done', publicState: 'live' })
  })

  test('is not released by a write of the status either', async () => {
    const story = await submitted()
    await tamper(newsroom.payload, story.id, forgedApproval(await rowOf(story)))
    const answer = await sessions.publisher.patch(`/articles/${story.id}`, { _status: 'published' })
    expect(codeOf(answer)).toEqual([409, 'NEWSROOM_WRITTEN_PAST'])
    await expectPutBack(story, 'in_review')
  })

  test('together with an event of it is not sealed by the healer', async () => {
    const story = await submitted()
    const row = await rowOf(story)
    await tamper(newsroom.payload, story.id, { ...forgedEvent(row), ...forgedApproval(row) })
    expect(await heal(spine)).toMatchObject({ events: 0, repaired: 1 })
    expect((await record().of(story.number)).map(({ action }) => action)).toEqual(['repair', 'submit'])
    await expectPutBack(story, 'in_review')
  })

  test('in a row that has no seal is not taken for an old one', async () => {
    const story = await submitted()
    await tamper(newsroom.payload, story.id, {
      ...forgedApproval(await rowOf(story)),
      ...(await sealed(story, null)),
    })
    expect(codeOf(await act('publisher', story, 'release'))).toEqual([409, 'NEWSROOM_WRITTEN_PAST'])
    await expectPutBack(story, 'in_review')
  })

  test('once was right, and is put back after it was lost: the record knows better', async () => {
    const story = await approved()
    const before = writable(await rowOf(story))
    await sessions.reporter.patch(`/articles/${story.id}?draft=true`, { headline: 'Other words' })
    const after = await rowOf(story)
    expect(after.deskState).toBe('draft')
    await tamper(newsroom.payload, story.id, { ...before, revision: after.revision! })
    expect(codeOf(await act('publisher', story, 'release'))).toEqual([409, 'NEWSROOM_WRITTEN_PAST'])
    await expectPutBack(story, 'draft')
  })
})

describe('a row from before rows were sealed', () => {
  test('goes on, and is sealed by its next event', async () => {
    const story = await approved()
    await tamper(newsroom.payload, story.id, await sealed(story, null))
    expect(await wrongRows(story)).toEqual([])
    await done('publisher', story, 'release')
    expect((await rowOf(story)).event?.seal).toMatch(/^[\da-f]{8}:[\da-f]{64}$/)
  })

  test('holds no other approval than the record tells of', async () => {
    const story = await approved()
    await tamper(newsroom.payload, story.id, {
      approval_edition: 'ab'.repeat(32),
      ...(await sealed(story, null)),
    })
    expect(codeOf(await act('publisher', story, 'release'))).toEqual([409, 'NEWSROOM_WRITTEN_PAST'])
    await expectPutBack(story, 'draft')
  })
})

test('the seal of a row stays while only words are saved', async () => {
  const story = await submitted()
  const { event } = await rowOf(story)
  await sessions.editor.patch(`/articles/${story.id}?draft=true`, { headline: 'Better words' })
  expect((await rowOf(story)).event).toEqual(event)
  expect(await wrongRows(story)).toEqual([])
})

test('whom nobody has a key for loses the approval, and nothing else', async () => {
  const story = await approved()
  await tamper(newsroom.payload, story.id, await sealed(story, `00000000:${'0'.repeat(64)}`))
  expect(codeOf(await act('publisher', story, 'release'))).toEqual([409, 'NEWSROOM_ILLEGAL_TRANSITION'])
  expect(await rowOf(story)).toMatchObject({ deskState: 'approved' })
})

describe('events that were cut off', () => {
  test('are not made anew: the healer alerts, and the record is named as short', async () => {
    const story = await approved()
    const events = await record().of(story.number)
    expect(events).toHaveLength(2)
    await raw.remove(events[1]!.seq, events[0]!.seq)
    expect(await heal(spine)).toMatchObject({ events: 0 })
    expect(alerts.at(-1)).toMatchObject({ article: story.number, event: 'newsroom.record.gap', n: 2 })
    expect(await record().of(story.number)).toEqual([])
    expect((await verify()).missing).toContainEqual({ key: `${story.number}:2`, number: story.number })
  })

  test('are told of when an event takes a position that an anchor knows', async () => {
    const { record: store } = spineAhead(newsroom.payload, 0)
    store.anchoredTo((await store.head()) + 5)
    const before = alerts.length
    await store.append(sampleEvent({ number: 7001 }))
    await store.append(sampleEvent({ n: 2, number: 7001 }))
    expect(alerts.slice(before)).toMatchObject([{ event: 'newsroom.record.gap' }])
  })
})

test.each([-1, 0])('an event at position %i is a fault, and is never shown', async (id) => {
  const story = await approved()
  const { keyId, mac, previous } = (await record().of(story.number))[0]!
  await raw.insert({
    id,
    action: 'approve',
    actorName: 'Forged Person',
    article: String(story.id),
    at: '2026-11-24T10:00:00.123Z',
    format: 1,
    fromDesk: 'in_review',
    fromPublic: 'unreleased',
    key: `${story.number}:99`,
    keyId,
    mac,
    n: 99,
    number: story.number,
    previous,
    revision: 3,
    toDesk: 'approved',
    toPublic: 'unreleased',
  })
  expect((await verify()).problem).toMatchObject({ fault: 'position', seq: id })
  const { body } = await sessions.editor.get(`/newsroom/desk/articles/${story.id}/history?limit=1`)
  expect(JSON.stringify(body)).not.toContain('Forged Person')
  const { body: all } = await sessions.editor.get(`/newsroom/desk/articles/${story.id}/history`)
  expect(all.events as unknown[]).toHaveLength(2)
  await raw.remove(id, id)
})

test('whoever looks through the record changes nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-reading-'))
  const file = join(folder, 'anchors.jsonl')
  const other = await createTestNewsroom()
  const articles = createArticles(other)
  const forged = await articles.create()
  const released = await articles.create({ _status: 'published' })
  const [last] = await runtimeOf(other.payload).record.of(released.number)
  await rawRows(other.payload, SLUG).remove(last!.seq, last!.seq)
  await tamper(other.payload, forged.id, { deskState: 'approved' })
  const before = [await articles.row(forged.id), await articles.row(released.id)]
  await other.close()

  const reading = await openForReading(other.database.url, { audit: { file } })
  const { pool } = reading.db as unknown as { pool?: { on(event: 'error', listener: () => void): void } }
  pool?.on('error', () => undefined)
  const { audit, record: store } = runtimeOf(reading)
  const report = await audit.verify()
  expect(report.rows).toEqual([expect.objectContaining({ number: forged.number })])
  expect([...report.missing, ...report.pending]).toEqual([
    { key: `${released.number}:1`, number: released.number },
  ])
  await expect(
    reading.create({ collection: 'sections', data: { slug: 'x', title: 'X' } as never }),
  ).rejects.toThrow(/open for reading alone/)
  const rows = createArticles({ ...other, payload: reading })
  expect([await rows.row(forged.id), await rows.row(released.id)]).toEqual(before)
  expect(await store.head()).toBe(last!.seq - 1)
  expect(existsSync(file)).toBe(false)
  await reading.destroy()
  await other.database.remove()
  await rm(folder, { recursive: true })
})
