import { createHmac } from 'node:crypto'

import type { RecordedEvent, WorkflowEvent } from './event.ts'
import type { CarriedRow } from './judgeRow.ts'

import { eventKey } from './event.ts'
import { approvedInRecord, judgeRow } from './judgeRow.ts'
import { NO_PREVIOUS, textToSeal } from './recordChain.ts'
import { sealRow } from './rowSeal.ts'

const EDITION = 'ab'.repeat(32)
const NUMBER = 158_043

const seal = (keyId: string, text: string): null | string =>
  keyId === 'mine' ? createHmac('sha256', 'key').update(text).digest('hex') : null

const at = new Date('2026-11-24T10:00:00.123Z')

const eventOf = (n: number, changes: Partial<WorkflowEvent> = {}): WorkflowEvent => ({
  action: 'approve',
  actor: 7,
  actorName: 'Nigar',
  article: 12,
  at,
  contentHash: EDITION,
  from: { desk: 'in_review', public: 'unreleased' },
  n,
  note: null,
  number: NUMBER,
  reason: null,
  revision: n,
  to: { desk: 'approved', public: 'unreleased' },
  ...changes,
})

const recorded = (event: WorkflowEvent, keyId = 'mine'): RecordedEvent => {
  const place = { keyId, previous: NO_PREVIOUS, seq: event.n }
  return { ...event, ...place, mac: seal(keyId, textToSeal(event, place)) ?? 'none' }
}

const known = (...events: RecordedEvent[]): Map<string, RecordedEvent> =>
  new Map(events.map((event) => [eventKey(event), event]))

const approval = { at, by: '7', byName: 'Nigar', edition: EDITION, schema: 2 }

const rowOf = (event: WorkflowEvent, changes: Partial<CarriedRow> = {}): CarriedRow => ({
  acts: 0,
  approval,
  event,
  n: event.n,
  number: NUMBER,
  seal: sealRow({ approval, event, state: event.to }, seal, 'mine'),
  state: event.to,
  ...changes,
})

const third = eventOf(3)
const before = recorded(eventOf(2))

test('a sealed row is right, and its event may be on the way', () => {
  expect(judgeRow(rowOf(third), known(before, recorded(third)), seal)).toEqual({ type: 'right' })
  expect(judgeRow(rowOf(third), known(before), seal)).toEqual({ type: 'unrecorded' })
  expect(judgeRow(rowOf(eventOf(1)), known(), seal)).toEqual({ type: 'unrecorded' })
})

test('the seal is the same whether the database gives ids as numbers or as texts', () => {
  const row = rowOf(third, {
    approval: { ...approval, by: 7 },
    event: { ...third, actor: '7', article: '12' },
  })
  expect(judgeRow(row, known(before), seal)).toEqual({ type: 'unrecorded' })
})

test('where the event before is missing as well, the record was cut off', () => {
  expect(judgeRow(rowOf(third), known(), seal)).toEqual({ type: 'gap' })
})

test.each<[string, Partial<CarriedRow>]>([
  ['another approval', { approval: { ...approval, edition: 'cd'.repeat(32) } }],
  ['no approval', { approval: null }],
  ['an approval by somebody else', { approval: { ...approval, by: '8' } }],
  ['an approval under another rule', { approval: { ...approval, schema: 1 } }],
  ['another desk state', { state: { desk: 'done', public: 'unreleased' } }],
  ['another public state', { state: { desk: 'approved', public: 'live' } }],
  ['another action', { event: { ...third, action: 'release' } }],
  ['another actor', { event: { ...third, actor: 8 } }],
  ['another count', { event: { ...third, n: 4 }, n: 4 }],
  ['another article', { event: { ...third, number: 1 }, number: 1 }],
  ['no date', { event: { ...third, at: new Date(Number.NaN) } }],
  ['no event', { event: null }],
  ['a seal of nothing', { seal: `mine:${'0'.repeat(64)}` }],
  ['no seal, of what the record lacks', { seal: null }],
  ['a seal of nobody, of what the record lacks', { seal: `theirs:${'0'.repeat(64)}` }],
])('%s is somebody else’s work', (_, changes) => {
  expect(judgeRow(rowOf(third, changes), known(before), seal).type).toBe('wrong')
})

test('an older row, sealed as it was, is found by the later event in the record', () => {
  const later = recorded(eventOf(4, { action: 'return' }))
  expect(judgeRow(rowOf(third), known(before, recorded(third), later), seal).type).toBe('wrong')
})

test('another event at the same place of the record is found', () => {
  expect(judgeRow(rowOf(third), known(before, recorded(eventOf(3, { actor: 8 }))), seal).type).toBe('wrong')
})

test('a record that somebody changed, or added to, is not the fault of the row', () => {
  const changed = { ...recorded(third), actorName: 'Somebody else' }
  expect(judgeRow(rowOf(third), known(before, changed), seal)).toEqual({ type: 'right' })
  const added = { ...recorded(eventOf(4)), mac: NO_PREVIOUS }
  expect(judgeRow(rowOf(third), known(before, recorded(third), added), seal)).toEqual({ type: 'right' })
})

describe('a row from before rows were sealed', () => {
  const old = rowOf(third, { seal: null })
  test('is what the record says', () => {
    expect(judgeRow(old, known(before, recorded(third)), seal)).toEqual({ type: 'unsealed' })
  })
  test('is not, where the record’s own event is a forgery', () => {
    expect(judgeRow(old, known(before, { ...recorded(third), mac: NO_PREVIOUS }), seal).type).toBe('wrong')
  })
  test('is not, where its states are others', () => {
    const moved = { ...old, state: { desk: 'done', public: 'unreleased' as const } }
    expect(judgeRow(moved, known(before, recorded(third)), seal).type).toBe('wrong')
  })
})

test('a key that nobody has given proves nothing, and destroys nothing', () => {
  const foreign = rowOf(third, { seal: `theirs:${'0'.repeat(64)}` })
  expect(judgeRow(foreign, known(before, recorded(third)), seal)).toEqual({ type: 'foreign' })
  const unsealed = rowOf(third, { seal: null })
  expect(judgeRow(unsealed, known(before, recorded(third, 'theirs')), seal)).toEqual({ type: 'foreign' })
})

describe('a row without an event', () => {
  const draft: CarriedRow = {
    acts: 0,
    approval: null,
    event: null,
    n: 0,
    number: NUMBER,
    seal: null,
    state: { desk: 'draft', public: 'unreleased' },
  }
  const released: Partial<CarriedRow> = { acts: 1, state: { desk: 'done', public: 'live' } }
  test.each<[string, Partial<CarriedRow>, string]>([
    ['a draft', {}, 'right'],
    ['released before there were events', released, 'right'],
    ['approved', { state: { desk: 'approved', public: 'unreleased' } }, 'wrong'],
    ['released, and approved again', { ...released, approval }, 'wrong'],
    ['live without an act', { state: { desk: 'draft', public: 'live' } }, 'wrong'],
    ['done without an act', { state: { desk: 'done', public: 'unreleased' } }, 'wrong'],
    ['with an approval', { approval }, 'wrong'],
    ['that names an event all the same', { n: 2 }, 'wrong'],
  ])('%s', (_, changes, type) => {
    expect(judgeRow({ ...draft, ...changes }, known(), seal).type).toBe(type)
  })
  test('of which the record knows one', () => {
    expect(judgeRow(draft, known(recorded(eventOf(1))), seal).type).toBe('wrong')
  })
})

describe('what the record says of an approval', () => {
  const held = recorded(eventOf(4, { action: 'withhold', contentHash: null }))
  const edited = recorded(eventOf(4, { action: 'edit', to: { desk: 'draft', public: 'unreleased' } }))
  test.each<[string, RecordedEvent[], null | string]>([
    ['approved', [recorded(third)], EDITION],
    ['approved, and withheld since', [held, recorded(third)], EDITION],
    ['approved, and written to since', [edited, recorded(third)], null],
    ['nothing', [], null],
    ['a forgery', [{ ...recorded(third), mac: NO_PREVIOUS }], null],
    ['a forgery since', [{ ...held, mac: NO_PREVIOUS }, recorded(third)], null],
  ])('%s', (_, events, edition) => {
    expect(approvedInRecord(events, seal)).toBe(edition)
  })
})
