import type { Anchor } from './anchor.ts'
import type { WorkflowEvent } from './event.ts'
import type { StoredEvent } from './recordChain.ts'

import { eventKey } from './event.ts'
import {
  createChainCheck,
  NO_PREVIOUS,
  RECORD_FORMAT,
  textToSeal,
  toStorableEvent,
  truncationProblem,
} from './recordChain.ts'

/** A seal that shows what it is over: no secret is needed to test the chain. */
const seal = (keyId: string, text: string): null | string => (keyId === 'mine' ? `seal of ${text}` : null)

type Changes = (n: number) => Partial<WorkflowEvent>

/** A chain that is sealed as it should be, also over events that don't follow from one another. */
const chain = (count: number, changes: Changes = () => ({})): StoredEvent[] => {
  const events: StoredEvent[] = []
  for (let n = 1; n <= count; n += 1) {
    const event = {
      action: n % 2 === 1 ? 'submit' : 'return',
      actor: 7,
      actorName: 'Nigar',
      article: 12,
      at: new Date('2026-11-24T10:00:00.000Z'),
      contentHash: null,
      from: { desk: n % 2 === 1 ? 'draft' : 'in_review', public: 'unreleased' as const },
      n,
      note: null,
      number: 158_043,
      reason: null,
      revision: n,
      to: { desk: n % 2 === 1 ? 'in_review' : 'draft', public: 'unreleased' as const },
      ...changes(n),
    }
    const place = { keyId: 'mine', previous: events.at(-1)?.mac ?? NO_PREVIOUS, seq: n }
    const mac = seal('mine', textToSeal(event, place))!
    events.push({ ...event, ...place, format: RECORD_FORMAT, key: eventKey(event), mac })
  }
  return events
}

const anchorOf = ({ keyId, mac, seq }: StoredEvent): Anchor => ({
  at: '2026-11-25T00:00:00.000Z',
  count: seq,
  keyId,
  mac,
  seq,
})

const check = (events: StoredEvent[], anchors: Anchor[] = []) => {
  const run = createChainCheck(seal, anchors)
  for (const event of events) {
    const problem = run.take(event)
    if (problem !== null) {
      return { events: run.events, problem }
    }
  }
  return { anchors: run.anchors, events: run.events, problem: run.end() }
}

const changed = (events: StoredEvent[], seq: number, changes: Partial<StoredEvent>): StoredEvent[] =>
  events.map((event) => (event.seq === seq ? { ...event, ...changes } : event))

test('the text of a seal is the same whether the database gives ids as numbers or as texts', () => {
  const [event] = chain(1)
  expect(textToSeal({ ...event!, actor: '7', article: '12' }, event!)).toBe(textToSeal(event!, event!))
})

test('the text of a seal is as it was when the rule was made', () => {
  const [event] = chain(1)
  expect(textToSeal(event!, event!)).toBe(
    '{"event":{"action":"submit","actor":"7","actorName":"Nigar","article":"12","at":"2026-11-24T10:00:00.000Z","contentHash":null,"from":{"desk":"draft","public":"unreleased"},"n":1,"note":null,"number":158043,"reason":null,"revision":1,"to":{"desk":"in_review","public":"unreleased"}},"format":1,"keyId":"mine","previous":"0000000000000000000000000000000000000000000000000000000000000000","seq":1}',
  )
})

test('a whole chain is in order, and so are the anchors that it agrees with', () => {
  const events = chain(4)
  expect(check(events, [anchorOf(events[1]!), anchorOf(events[3]!)])).toEqual({
    anchors: 2,
    events: 4,
    problem: null,
  })
})

test.each<[string, (events: StoredEvent[]) => StoredEvent[], object]>([
  ['nothing at the start', (events) => events.slice(1), { fault: 'gap', seq: 1 }],
  ['an event is missing', (events) => events.filter(({ seq }) => seq !== 3), { fault: 'gap', seq: 3 }],
  ['a position between two', (events) => changed(events, 3, { seq: 2.5 }), { fault: 'position', seq: 2.5 }],
  ['a position below 1', (events) => changed(events, 1, { seq: -1 }), { fault: 'position', seq: -1 }],
  ['another rule', (events) => changed(events, 3, { format: 2 }), { fault: 'format', seq: 3 }],
  ['another key', (events) => changed(events, 3, { keyId: 'theirs' }), { fault: 'unknown_key', seq: 3 }],
  ['another identity', (events) => changed(events, 3, { key: '1:1' }), { fault: 'key', seq: 3 }],
  ['another seal', (events) => changed(events, 3, { mac: 'seal of nothing' }), { fault: 'mac', seq: 3 }],
  ['no date', (events) => changed(events, 3, { at: new Date(Number.NaN) }), { fault: 'mac', seq: 3 }],
  ['no number', (events) => changed(events, 3, { revision: Number.NaN }), { fault: 'mac', seq: 3 }],
  [
    'two that changed places',
    (events) => [events[0]!, { ...events[2]!, seq: 2 }, { ...events[1]!, seq: 3 }],
    { fault: 'previous', seq: 2 },
  ],
])('%s', (_, tamper, problem) => {
  expect(check(tamper(chain(5))).problem).toMatchObject(problem)
})

test.each<[string, Changes, object]>([
  ['an article whose first events are gone', (n) => ({ n: n + 2 }), { fault: 'count', seq: 1 }],
  ['events that are gone in between', (n) => ({ n: n < 3 ? n : n + 1 }), { fault: 'count', seq: 3 }],
  ['an event twice', (n) => ({ n: n < 3 ? n : n - 1 }), { fault: 'count', seq: 3 }],
  [
    'a release from an approval that never was',
    (n) => (n === 2 ? { action: 'release', from: { desk: 'approved', public: 'unreleased' } } : {}),
    { fault: 'states', seq: 2 },
  ],
  [
    'a release from a public state that never was',
    (n) => (n === 2 ? { from: { desk: 'in_review', public: 'live' } } : {}),
    { fault: 'states', seq: 2 },
  ],
])('%s, however well it is sealed', (_, changes, problem) => {
  expect(check(chain(4, changes)).problem).toMatchObject(problem)
})

test('a repair begins at what somebody else had written', () => {
  const repair: Changes = (n) =>
    n === 2 ? { action: 'repair', from: { desk: 'approved', public: 'live' } } : {}
  expect(check(chain(4, repair)).problem).toBeNull()
})

test('events of several articles are counted apart', () => {
  const two: Changes = (n) => ({
    n: Math.ceil(n / 2),
    number: n % 2,
    from: { desk: 'draft', public: 'live' },
    to: { desk: 'draft', public: 'live' },
  })
  expect(check(chain(6, two)).problem).toBeNull()
})

test('an anchor of another event is told of with the last one that agrees', () => {
  const events = chain(5)
  const { problem } = check(events, [anchorOf(events[1]!), { ...anchorOf(events[3]!), mac: 'f'.repeat(64) }])
  expect(problem).toMatchObject({ fault: 'anchor', seq: 4 })
  expect(problem!.message).toContain('after event 2')
})

test('an anchor beyond the end is told of; one within is none', () => {
  const events = chain(5)
  expect(check(events.slice(0, 3), [anchorOf(events[4]!), anchorOf(events[2]!)]).problem).toMatchObject({
    fault: 'truncated',
    seq: 4,
  })
  expect(truncationProblem([anchorOf(events[2]!)], 3)).toBeNull()
})

test('what no database keeps is replaced before it is sealed', () => {
  const [event] = chain(1)
  expect(toStorableEvent({ ...event!, note: 'a\0b\udc00', reason: '🗞️' })).toMatchObject({
    actorName: 'Nigar',
    note: 'a\ufffdb\ufffd',
    reason: '🗞️',
  })
})
