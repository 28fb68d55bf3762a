import fc from 'fast-check'

import type { Appointment, DueKind, DueRow } from './decideDue.ts'

import { appointmentsOf, decideDue } from './decideDue.ts'

const at = (minute: number): Date => new Date(Date.UTC(2027, 0, 1, 0, minute))
const minuteOf = (instant: Date | null): null | number =>
  instant === null ? null : (instant.getTime() - at(0).getTime()) / 60_000

const row = (changes: Partial<DueRow> = {}): DueRow => ({
  attempt: null,
  desk: 'scheduled',
  embargo: null,
  holds: [],
  public: 'unreleased',
  recorded: [],
  schedule: { n: 1, publishAt: at(10), unpublishAt: null },
  withheldUntil: null,
  ...changes,
})

const plan = (publishAt: null | number, unpublishAt: null | number, n = 1): DueRow['schedule'] => ({
  n,
  publishAt: publishAt === null ? null : at(publishAt),
  unpublishAt: unpublishAt === null ? null : at(unpublishAt),
})

const done = (kind: DueKind, minute: number, n = 2): Appointment & { n: number } => ({
  instant: at(minute),
  kind,
  n,
})

const told = (given: DueRow, now: number): string => {
  const decision = decideDue(given, at(now))
  switch (decision.type) {
    case 'act':
      return `${decision.appointment.kind} ${minuteOf(decision.appointment.instant)}`
    case 'failed':
      return `failed: ${decision.reason}`
    case 'wait':
      return `wait ${minuteOf(decision.wakeAt)}`
  }
}

test.each<[string, Partial<DueRow>, number, string]>([
  ['before it is due', {}, 9, 'wait 10'],
  ['at the instant', {}, 10, 'due 10'],
  ['long after it', {}, 999, 'due 10'],
  ['when that is recorded', { recorded: [done('due', 10)] }, 10, 'wait null'],
  ['when the clock has gone back', { recorded: [done('due', 10)] }, 3, 'wait null'],
  [
    'planned for the same instant again',
    { recorded: [done('due', 10)], schedule: plan(10, null, 3) },
    10,
    'due 10',
  ],
  [
    'planned for another instant',
    { recorded: [done('due', 10)], schedule: plan(12, null, 3) },
    11,
    'wait 12',
  ],
  ['both over: in order', { schedule: plan(10, 20) }, 30, 'due 10'],
  ['then the end', { public: 'live', recorded: [done('due', 10)], schedule: plan(10, 20) }, 30, 'expired 20'],
  ['between them', { public: 'live', recorded: [done('due', 10)], schedule: plan(10, 20) }, 15, 'wait 20'],
  ['an end alone, of what is live', { public: 'live', schedule: plan(null, 20) }, 20, 'expired 20'],
  [
    'the end of what was unpublished before',
    { public: 'unpublished', recorded: [done('due', 10)], schedule: plan(10, 20) },
    30,
    'wait null',
  ],
  ['killed', { public: 'killed', schedule: plan(10, 20) }, 30, 'wait null'],
  ['held before the instant', { holds: [{ at: at(9), n: 2 }] }, 30, 'wait null'],
  ['held at the instant', { holds: [{ at: at(10), n: 2 }] }, 30, 'due 10'],
  ['held after it', { holds: [{ at: at(11), n: 2 }] }, 30, 'due 10'],
  ['held, then planned again', { holds: [{ at: at(9), n: 2 }], schedule: plan(20, null, 3) }, 20, 'due 20'],
  [
    'held: an end of what never began',
    { holds: [{ at: at(9), n: 2 }], schedule: plan(10, 20) },
    30,
    'wait null',
  ],
  [
    'a correction held: the end of what is live',
    { holds: [{ at: at(9), n: 2 }], public: 'live', schedule: plan(10, 20) },
    30,
    'expired 20',
  ],
  ['an embargo that ends later: due', { embargo: { until: at(15) } }, 30, 'due 10'],
  [
    'an embargo that ends later: lifted',
    { embargo: { until: at(15) }, recorded: [done('due', 10)] },
    30,
    'lifted 15',
  ],
  [
    'an embargo that ends later: not yet',
    { embargo: { until: at(15) }, recorded: [done('due', 10)] },
    12,
    'wait 15',
  ],
  [
    'an embargo that ends before',
    { embargo: { until: at(5) }, recorded: [done('due', 10)] },
    30,
    'wait null',
  ],
  [
    'an embargo alone, of what was released under it',
    { embargo: { until: at(15) }, schedule: plan(null, null) },
    15,
    'lifted 15',
  ],
  ['an embargo without an end', { embargo: { until: null }, recorded: [done('due', 10)] }, 99, 'wait null'],
  [
    'an embargo, held between due and its end',
    { embargo: { until: at(15) }, holds: [{ at: at(12), n: 3 }], recorded: [done('due', 10)] },
    30,
    'wait null',
  ],
  [
    'withheld with an end',
    { public: 'withheld', schedule: plan(null, null), withheldUntil: at(15) },
    15,
    'lifted 15',
  ],
  ['lifted early', { public: 'live', schedule: plan(null, null), withheldUntil: at(15) }, 30, 'wait null'],
  [
    'the end of the withholding and of the article at once',
    { public: 'withheld', schedule: plan(null, 15), withheldUntil: at(15) },
    15,
    'lifted 15',
  ],
])('%s', (_, changes, now, expected) => {
  expect(told(row(changes), now)).toBe(expected)
})

describe('after a failure', () => {
  const attempt = (failed: null | string, seconds: number, kind: DueKind = 'due'): DueRow['attempt'] => ({
    appointment: { instant: at(10), kind },
    failed,
    retryAt: new Date(at(10).getTime() + seconds * 1000),
  })

  test('it waits, tries again, and stops when that is over', () => {
    expect(decideDue(row({ attempt: attempt(null, 20) }), at(10))).toEqual({
      type: 'wait',
      wakeAt: new Date(at(10).getTime() + 20_000),
    })
    expect(told(row({ attempt: attempt(null, 60) }), 11)).toBe('due 10')
    expect(told(row({ attempt: attempt('no section', 0), schedule: plan(10, 20) }), 30)).toBe(
      'failed: no section',
    )
  })

  test('a wait that is longer than any does not outlive a clock that went back', () => {
    expect(told(row({ attempt: attempt(null, 61) }), 10)).toBe('due 10')
  })

  test('the failure of another appointment holds nothing up', () => {
    expect(told(row({ attempt: attempt('no section', 0, 'lifted') }), 10)).toBe('due 10')
    expect(told(row({ attempt: attempt('no section', 0), schedule: plan(12, null) }), 12)).toBe('due 12')
  })
})

test.each([
  ['scheduled', 'due', 'done'],
  ['draft', 'due', null],
  ['scheduled', 'expired', null],
])('the desk state %s after %s becomes %p', (desk, kind, toDesk) => {
  const given = kind === 'due' ? row({ desk }) : row({ desk, public: 'live', schedule: plan(null, 10) })
  expect(decideDue(given, at(10))).toMatchObject({ appointment: { kind }, toDesk, type: 'act' })
})

describe('two workers, a clock that jumps, and a crash between any two steps', () => {
  const move = fc.record({
    crash: fc.boolean(),
    jump: fc.integer({ max: 20, min: -12 }),
    step: fc.constantFrom('decide', 'heal', 'write'),
    worker: fc.nat(1),
  })
  const minute = fc.option(fc.integer({ max: 40, min: 1 }))

  test('each appointment is logged once, in order, none is skipped', () => {
    fc.assert(
      fc.property(
        fc.tuple(minute, minute, minute),
        fc.option(fc.integer({ max: 40, min: 1 })),
        fc.array(move, { maxLength: 60 }),
        ([publish, end, embargo], hold, moves) => {
          let stored: DueRow = row({
            embargo: embargo === null ? null : { until: at(embargo) },
            holds: hold === null ? [] : [{ at: at(hold), n: 2 }],
            schedule: plan(publish, end),
          })
          // What readers have been shown is not part of this model: ends count as they do for what is live.
          stored = { ...stored, public: 'live' }
          let revision = 0
          let now = 0
          let latest = 0
          const log = new Map<number, Appointment>()
          const minds: ({ appointment: Appointment; revision: number } | null)[] = [null, null]
          const heal = (): void => {
            stored.recorded.forEach(({ instant, kind, n }) => log.set(n, log.get(n) ?? { instant, kind }))
          }
          const decide = (worker: number): void => {
            latest = Math.max(latest, now)
            const decision = decideDue(stored, at(now))
            minds[worker] = decision.type === 'act' ? { appointment: decision.appointment, revision } : null
          }
          const write = (worker: number): void => {
            const mind = minds[worker]
            minds[worker] = null
            if (mind && mind.revision === revision) {
              revision += 1
              stored = { ...stored, recorded: [...stored.recorded, { ...mind.appointment, n: 2 + revision }] }
            }
          }
          for (const { crash, jump, step, worker } of moves) {
            now = Math.max(0, now + jump)
            if (step === 'heal') {
              heal()
            } else if (step === 'decide') {
              decide(worker)
            } else {
              write(worker)
            }
            if (crash) {
              minds[worker] = null
            }
          }
          // Whatever was left undone: a worker comes back, at a time when the clock is where it has been at most.
          now = latest
          for (let round = 0; round < 5; round++) {
            decide(0)
            write(0)
            heal()
          }
          const isHeld = (instant: number): boolean => hold !== null && hold < instant
          const opens = embargo !== null && (publish === null || embargo > publish) ? embargo : publish
          const isBack = (publish !== null && isHeld(publish)) || (opens !== null && isHeld(opens))
          const expected = [
            ...(publish !== null && !isHeld(publish) ? [[publish, 'due'] as const] : []),
            ...(embargo !== null && opens === embargo && embargo !== publish && !isBack
              ? [[embargo, 'lifted'] as const]
              : []),
            ...(end === null ? [] : [[end, 'expired'] as const]),
          ]
            .filter(([when]) => when <= latest)
            .sort(
              ([a, x], [b, y]) =>
                a - b || ['due', 'lifted', 'expired'].indexOf(x) - ['due', 'lifted', 'expired'].indexOf(y),
            )
            .map(([when, kind]) => `${kind} ${when}`)
          const logged = [...log].sort(([a], [b]) => a - b)
          expect(logged.map(([, { instant, kind }]) => `${kind} ${minuteOf(instant)}`)).toEqual(expected)
          expect(logged.map(([n]) => n)).toEqual(logged.map((_, index) => index + 3))
        },
      ),
      { numRuns: 500 },
    )
  })
})

test('an embargo that ends at the instant of publication needs no lift', () => {
  expect(appointmentsOf(row({ embargo: { until: at(10) } })).map(({ kind }) => kind)).toEqual(['due'])
})
