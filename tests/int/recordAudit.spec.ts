import { createHmac } from 'node:crypto'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Anchor } from '../../src/domain/workflow/anchor.ts'
import type { AuditReport } from '../../src/domain/workflow/audit.ts'
import type { RecordedEvent, WorkflowEvent } from '../../src/domain/workflow/event.ts'
import type { Spine } from '../../src/storage/spine.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { sanitizeOptions } from '../../src/config/options.ts'
import { runtimeOf } from '../../src/index.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { createRecordAudit } from '../../src/storage/record/recordAudit.ts'
import { createSpine } from '../../src/storage/spine.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { startAnchorReceiver } from '../helpers/anchorReceiver.ts'
import { rawRows } from '../helpers/rawRows.ts'
import { sampleEvent } from '../helpers/sampleEvent.ts'
import { SITE } from '../helpers/testConfig.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

const SLUG = 'newsroom-workflow-events'
const KEY = 'the key that seals, 0123456789abcdef'
const OTHER_KEY = 'another key, which seals as well 012'
const SECRET = 'what the receiver knows, 0123456789a'
const EVENTS = 12

let receiver: Awaited<ReturnType<typeof startAnchorReceiver>>
let folder: string
let file: string
let newsroom: TestNewsroom
let raw: ReturnType<typeof rawRows>

const audit = () => runtimeOf(newsroom.payload).audit
const record = () => runtimeOf(newsroom.payload).record
const linesOf = async (): Promise<Anchor[]> =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Anchor)

/** The newsroom's stores as a process has them whose options differ. */
const spineWith = (options: { formerKeys?: string[]; key: string }, aheadMs = 0): Spine =>
  createSpine(
    newsroom.payload,
    sanitizeOptions({
      audit: { file, webhook: { secret: SECRET, url: receiver.url }, ...options },
      site: SITE,
    }),
    { now: () => new Date(systemClock.now().getTime() + aheadMs) },
  )

const auditWith = (options: { formerKeys?: string[]; key: string }) =>
  createRecordAudit({
    retryDelaysMs: [1, 1],
    signal: new AbortController().signal,
    spine: spineWith(options),
  })

const events = (count: number, from = 1): WorkflowEvent[] =>
  Array.from({ length: count }, (_, index) => sampleEvent({ n: from + index, note: `Note ${from + index}` }))

/** Empties the record as somebody does who owns the database, and its counters as well. */
const wipe = async (): Promise<void> => {
  await raw.remove(1, 1_000_000)
  await newsroom.payload.db.deleteMany({
    collection: 'newsroom-counters',
    where: { key: { in: ['workflow-events', 'audit-webhook'] } },
  })
  await newsroom.payload.db.create({
    collection: 'newsroom-counters',
    data: { key: 'workflow-events', value: 0 },
  })
}

const appendAll = async (all: readonly WorkflowEvent[], options = { key: KEY }): Promise<void> => {
  const { record: store } = spineWith(options)
  for (const event of all) {
    await store.append(event)
  }
}

const problemOf = ({ problem }: AuditReport) => problem && { fault: problem.fault, seq: problem.seq }

beforeAll(async () => {
  receiver = await startAnchorReceiver()
  folder = await mkdtemp(join(tmpdir(), 'newsroom-anchors-'))
  file = join(folder, 'deep', 'anchors.jsonl')
  newsroom = await createTestNewsroom({
    newsroom: { audit: { file, key: KEY, webhook: { secret: SECRET, url: receiver.url } } },
  })
  raw = rawRows(newsroom.payload, SLUG)
})

afterAll(async () => {
  await newsroom.destroy()
  await receiver.stop()
  await rm(folder, { force: true, recursive: true })
})

beforeEach(async () => {
  await wipe()
  await rm(file, { force: true })
  receiver.received.length = 0
  receiver.statuses.length = 0
  await appendAll(events(EVENTS))
})

describe('anchors', () => {
  test('of an empty record there is none', async () => {
    await wipe()
    expect(await audit().anchor()).toEqual({ type: 'empty' })
    expect(await audit().verify()).toMatchObject({ anchors: 0, events: 0, problem: null })
  })

  test('the head goes into the file and to the address, once, until it has moved', async () => {
    const [last] = await record().of(sampleEvent().number)
    expect(await audit().anchor()).toMatchObject({ failures: [], type: 'anchored' })
    const [anchor, ...others] = await linesOf()
    expect(others).toEqual([])
    expect(anchor).toEqual({ at: anchor!.at, count: EVENTS, keyId: last!.keyId, mac: last!.mac, seq: EVENTS })
    expect(Math.abs(Date.now() - Date.parse(anchor!.at))).toBeLessThan(60_000)
    expect(await audit().anchor()).toEqual({ seq: EVENTS, type: 'unmoved' })
    expect(await linesOf()).toHaveLength(1)
    expect(receiver.received).toHaveLength(1)

    await appendAll(events(1, EVENTS + 1))
    await audit().anchor()
    expect((await linesOf()).map(({ seq }) => seq)).toEqual([EVENTS, EVENTS + 1])
    expect(receiver.received).toHaveLength(2)
    expect(await audit().verify()).toMatchObject({ anchors: 2, events: EVENTS + 1, problem: null })
  })

  test('what is sent is signed: whoever has the secret can tell that it is genuine', async () => {
    await audit().anchor()
    const { body, headers } = receiver.received[0]!
    const id = String(headers['webhook-id'])
    const timestamp = String(headers['webhook-timestamp'])
    const signature = createHmac('sha256', SECRET).update(`${id}.${timestamp}.${body}`).digest('base64')
    expect(headers['webhook-signature']).toBe(`v1,${signature}`)
    expect(headers['content-type']).toBe('application/json')
    const [anchor] = await linesOf()
    expect(JSON.parse(body)).toEqual({
      data: anchor,
      timestamp: anchor!.at,
      type: 'newsroom.audit.anchor',
    })
    expect(body).not.toContain('Note')
  })

  test('an address that fails is asked again, with the same id', async () => {
    receiver.statuses.push(500, 503)
    expect(await auditWith({ key: KEY }).anchor()).toMatchObject({ failures: [], type: 'anchored' })
    expect(receiver.received).toHaveLength(3)
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  })

  test('an address that goes on failing is told of, the file has the anchor, and the next time sends it', async () => {
    receiver.statuses.push(500, 500, 500)
    const outcome = await auditWith({ key: KEY }).anchor()
    expect(outcome).toMatchObject({ places: [file], type: 'anchored' })
    expect((outcome as { failures: string[] }).failures).toEqual([
      expect.stringMatching(/^127\.0\.0\.1:\d+: 127\.0\.0\.1:\d+ answered 500\.$/),
    ])
    expect(await linesOf()).toHaveLength(1)
    expect(await audit().anchor()).toMatchObject({ failures: [], places: [new URL(receiver.url).host] })
    expect(await linesOf()).toHaveLength(1)
  })

  test('a line that was torn stays, is named, and spoils nothing', async () => {
    await audit().anchor()
    await appendFile(file, '{"seq":13,"ma')
    await appendAll(events(1, EVENTS + 1))
    await audit().anchor()
    const report = await audit().verify()
    expect(report).toMatchObject({ anchors: 2, problem: null })
    expect(report.warnings).toEqual([`Line 2 of ${file} holds no anchor.`])
  })

  test('a file that can’t be written is told of', async () => {
    await writeFile(join(folder, 'plain'), '')
    const elsewhere = createRecordAudit({
      signal: new AbortController().signal,
      spine: createSpine(
        newsroom.payload,
        sanitizeOptions({ audit: { file: join(folder, 'plain', 'anchors'), key: KEY }, site: SITE }),
        systemClock,
      ),
    })
    expect(await elsewhere.anchor()).toMatchObject({ failures: [expect.stringContaining('ENOTDIR')] })
  })
})

describe('a change of one column of event 5 is found there', () => {
  const other = 'cd'.repeat(32)
  test.each<[string, null | number | string, string]>([
    ['action', 'approve', 'mac'],
    ['actor', '8', 'mac'],
    ['actor', null, 'mac'],
    ['actorName', 'Somebody else', 'mac'],
    ['article', '13', 'mac'],
    ['at', '2026-11-24T10:00:00.124Z', 'mac'],
    ['contentHash', other, 'mac'],
    ['contentHash', null, 'mac'],
    ['fromDesk', 'in_review', 'mac'],
    ['fromPublic', 'withheld', 'mac'],
    ['toDesk', 'approved', 'mac'],
    ['toPublic', 'killed', 'mac'],
    ['n', 500, 'key'],
    ['number', 158_044, 'key'],
    ['key', '158043:500', 'key'],
    ['note', 'Note 5 ', 'mac'],
    ['note', null, 'mac'],
    ['reason', '', 'mac'],
    ['revision', 5, 'mac'],
    ['format', 2, 'format'],
    ['keyId', '00000000', 'unknown_key'],
    ['previous', other, 'previous'],
    ['mac', other, 'mac'],
  ])('%s = %j', async (column, value, fault) => {
    expect(await audit().verify()).toMatchObject({ problem: null })
    await raw.set(5, column, value)
    const report = await audit().verify()
    expect(problemOf(report)).toEqual({ fault, seq: 5 })
    expect(report.events).toBe(4)
  })

  const testOffPostgres = (process.env.DATABASE_URL ?? '').startsWith('postgres') ? test.skip : test
  testOffPostgres('at = no date (not on postgres: it refuses that)', async () => {
    await raw.set(5, 'at', 'long ago')
    const report = await audit().verify()
    expect(report.problem).toMatchObject({ seq: 5 })
    expect(['mac', 'unreadable']).toContain(report.problem!.fault)
  })

  test('a position that was changed', async () => {
    if (newsroom.database.kind === 'mongodb') {
      // There a position can't be changed, only removed and written anew.
      await raw.remove(5, 5)
    } else {
      await raw.set(5, 'id', 500)
    }
    expect(problemOf(await audit().verify())).toEqual({ fault: 'gap', seq: 5 })
  })
})

describe('events that are gone', () => {
  test.each([
    [1, 1, 1],
    [5, 5, 5],
    [4, 7, 4],
  ])('%i to %i', async (from, to, seq) => {
    await raw.remove(from, to)
    expect(problemOf(await audit().verify())).toEqual({ fault: 'gap', seq })
  })

  test('an end that was cut off shows by the anchors, also when more has been appended since', async () => {
    await audit().anchor()
    const anchors = await linesOf()
    await wipe()
    await appendAll(events(EVENTS - 3))
    expect(await audit().verify()).toMatchObject({ problem: { fault: 'truncated', seq: EVENTS - 2 } })
    expect(await audit().glance()).toMatchObject({ fault: 'truncated', seq: EVENTS - 2 })
    const report = await audit().verify([])
    expect(report.problem).toBeNull()
    expect(report.warnings).toEqual([expect.stringMatching(/^There are no anchors to compare with/)])

    await appendAll(events(5, EVENTS - 2).map((event) => ({ ...event, note: 'Another one' })))
    const grown = await audit().verify()
    expect(grown.problem).toMatchObject({ fault: 'anchor', seq: EVENTS })
    expect(grown.problem!.message).toContain(`The anchor of ${anchors[0]!.at} knows another event ${EVENTS}`)
    expect(await audit().glance()).toMatchObject({ fault: 'anchor', seq: EVENTS })
  })

  test('an end that was cut off shows by the database’s own counters where nobody thought of them', async () => {
    await audit().anchor()
    await raw.remove(EVENTS - 1, EVENTS)
    expect(problemOf(await audit().verify([]))).toEqual({ fault: 'truncated', seq: EVENTS - 1 })
  })

  test('appending goes on after an end that was cut off', async () => {
    await raw.remove(EVENTS - 1, EVENTS)
    await record().append(sampleEvent({ n: 900 }))
    const [last] = await record().of(sampleEvent().number)
    expect(last!.n).toBe(900)
  })
})

describe('a record that was computed anew', () => {
  const forged = (): WorkflowEvent[] =>
    events(EVENTS).map((event) => (event.n === 7 ? { ...event, actorName: 'Somebody else' } : event))

  beforeEach(async () => {
    await wipe()
    await appendAll(events(4))
    await audit().anchor()
    await appendAll(events(EVENTS - 4, 5))
    await audit().anchor()
    expect(await audit().verify()).toMatchObject({ anchors: 2, problem: null })
    expect(await audit().glance()).toBeNull()
    await wipe()
  })

  test('without the key: by another one', async () => {
    await appendAll(forged(), { key: OTHER_KEY })
    expect(problemOf(await audit().verify())).toEqual({ fault: 'unknown_key', seq: 1 })
    expect(problemOf(await audit().verify([]))).toEqual({ fault: 'unknown_key', seq: 1 })
  })

  test('with the key: the anchors know another event, and the last one that agrees', async () => {
    await appendAll(forged())
    expect(await audit().verify([])).toMatchObject({ problem: null })
    const { problem } = await audit().verify()
    expect(problem).toMatchObject({ fault: 'anchor', seq: EVENTS })
    expect(problem!.message).toMatch(/computed anew after event 4\.$/)
    expect(await audit().glance()).toMatchObject({ fault: 'anchor', seq: EVENTS })
  })

  test('with a former key that somebody got hold of', async () => {
    await appendAll(forged(), { key: OTHER_KEY })
    const report = await auditWith({ formerKeys: [OTHER_KEY], key: KEY }).verify()
    expect(problemOf(report)).toEqual({ fault: 'anchor', seq: 4 })
  })
})

describe('another key', () => {
  const idsOf = async (): Promise<string[]> =>
    (await record().of(sampleEvent().number)).map(({ keyId }: RecordedEvent) => keyId)

  test('seals what comes, and the former one verifies what was', async () => {
    await appendAll(events(2, EVENTS + 1), { key: OTHER_KEY })
    expect(new Set(await idsOf()).size).toBe(2)
    const rotated = await auditWith({ formerKeys: [KEY], key: OTHER_KEY }).verify([])
    expect(rotated).toMatchObject({ events: EVENTS + 2, problem: null })
    expect(rotated.warnings.join()).not.toContain('former key')
    expect(problemOf(await auditWith({ key: OTHER_KEY }).verify())).toEqual({ fault: 'unknown_key', seq: 1 })
  })

  test('a former key after the present one is told of', async () => {
    await appendAll(events(1, EVENTS + 1), { key: OTHER_KEY })
    await appendAll(events(1, EVENTS + 2))
    const report = await auditWith({ formerKeys: [KEY], key: OTHER_KEY }).verify()
    expect(report.problem).toBeNull()
    expect(report.warnings).toContainEqual(
      expect.stringMatching(new RegExp(`^Event ${EVENTS + 2} is sealed with a former key`)),
    )
  })

  test('without a key of its own the record is sealed by Payload’s secret', async () => {
    const spine = createSpine(newsroom.payload, sanitizeOptions({ site: SITE }), systemClock)
    await spine.record.append(sampleEvent({ n: EVENTS + 1 }))
    const { secret } = newsroom.payload.config
    expect(await auditWith({ formerKeys: [KEY], key: secret }).verify([])).toMatchObject({
      events: EVENTS + 1,
      problem: null,
    })
  })
})

describe('what rows say', () => {
  test('an article whose last event the record lacks is named', async () => {
    const articles = createArticles(newsroom)
    const { id, number } = await articles.create()
    await articles.update(id, { _status: 'published' })
    const [last] = await record().of(number)
    expect(last).toMatchObject({ article: id, number })
    const articleLater = async () =>
      (
        await createRecordAudit({
          signal: new AbortController().signal,
          spine: spineWith({ key: KEY }, 60_000),
        }).verify([])
      ).missing.filter((article) => article.number === number)
    const articleOnly = async () =>
      (await audit().verify([])).missing.filter((article) => article.number === number)
    expect(await articleOnly()).toEqual([])
    await raw.remove(last!.seq, last!.seq)
    expect(await articleOnly()).toEqual([])
    expect((await audit().verify([])).pending).toContainEqual({ key: `${number}:${last!.n}`, number })
    expect(await articleLater()).toEqual([{ key: `${number}:${last!.n}`, number }])
    // What the healer does: the same event at the same place gets the same seal.
    if (newsroom.database.kind !== 'postgres') {
      await record().append(last!)
      expect(await record().of(number)).toMatchObject([last!])
    }
  })
})
