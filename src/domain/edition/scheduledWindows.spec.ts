import fc from 'fast-check'

import type { Act, ActKind } from './changeLog.ts'

import { nextBoundary } from './nextBoundary.ts'
import { projectWindows, publicStateAt } from './projectWindows.ts'

const instant = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minute))

const OPENS: readonly ActKind[] = ['corrected', 'lifted', 'released', 'scheduled', 'updated']

interface Terms {
  edition?: null | string
  from?: null | number
  until?: number
}

type Step = [ActKind, number, Terms?]

const actsOf = (steps: readonly Step[]): Act[] =>
  steps.map(([kind, minute, { edition, from, until } = {}], index) => {
    const n = index + 1
    const opens = OPENS.includes(kind)
    const opensAt = from === undefined ? minute : from
    return {
      actor: null,
      at: instant(minute),
      edition: edition === undefined ? (opens ? `e${n}` : null) : edition,
      embargo: opens && from === null ? { until: null } : null,
      from: opens && opensAt !== null ? instant(opensAt) : null,
      kind,
      n,
      number: 1,
      publishedAt: null,
      reason: null,
      releaseKind: null,
      revision: n,
      terms: null,
      until: until === undefined ? null : instant(until),
    }
  })

const spans = (steps: readonly Step[]): string[] =>
  projectWindows(actsOf(steps)).map(
    ({ edition, from, until }) => `${edition} ${from.getUTCMinutes()}-${until?.getUTCMinutes() ?? ''}`,
  )

describe('what becomes of a schedule', () => {
  test.each<[string, Step[], string[]]>([
    [
      'scheduled again, earlier',
      [
        ['scheduled', 1, { from: 9 }],
        ['scheduled', 2, { from: 5 }],
      ],
      ['e2 5-'],
    ],
    [
      'scheduled again, later',
      [
        ['scheduled', 1, { from: 9 }],
        ['scheduled', 2, { from: 20 }],
      ],
      ['e2 20-'],
    ],
    [
      'a correction scheduled again, later: what is live goes on until then',
      [
        ['released', 1],
        ['scheduled', 2, { from: 9 }],
        ['scheduled', 3, { from: 20 }],
      ],
      ['e1 1-20', 'e3 20-'],
    ],
    [
      'cancelled',
      [
        ['scheduled', 1, { from: 9 }],
        ['held', 8],
      ],
      [],
    ],
    [
      'a correction cancelled: what is live goes on',
      [
        ['released', 1],
        ['scheduled', 2, { from: 9 }],
        ['held', 8],
      ],
      ['e1 1-'],
    ],
    [
      'a correction cancelled: what is live keeps the end that was agreed',
      [
        ['released', 1, { until: 30 }],
        ['scheduled', 2, { from: 9 }],
        ['held', 8],
      ],
      ['e1 1-30'],
    ],
    [
      'held at the very instant: it was due',
      [
        ['scheduled', 1, { from: 9 }],
        ['held', 9],
      ],
      ['e1 9-'],
    ],
    [
      'held too late',
      [
        ['scheduled', 1, { from: 9 }],
        ['held', 10],
      ],
      ['e1 9-'],
    ],
    [
      'held, then scheduled again',
      [
        ['scheduled', 1, { from: 9 }],
        ['held', 8],
        ['scheduled', 10, { from: 15 }],
      ],
      ['e3 15-'],
    ],
    [
      'the record that it was due changes nothing',
      [
        ['scheduled', 1, { from: 9 }],
        ['due', 12],
      ],
      ['e1 9-'],
    ],
    [
      'unpublished before it was due',
      [
        ['released', 1],
        ['scheduled', 2, { from: 9 }],
        ['unpublished', 5],
      ],
      ['e1 1-5'],
    ],
    [
      'killed before it was due',
      [
        ['scheduled', 1, { from: 9 }],
        ['killed', 5],
      ],
      [],
    ],
    [
      'killed before it was due, scheduled all the same',
      [
        ['released', 1],
        ['killed', 5],
        ['scheduled', 6, { from: 9 }],
      ],
      ['e1 1-5'],
    ],
    [
      'released at once instead',
      [
        ['scheduled', 1, { from: 9 }],
        ['released', 3],
      ],
      ['e2 3-'],
    ],
    ['an end before its beginning shows nothing', [['scheduled', 1, { from: 9, until: 8 }]], []],
  ])('%s', (_, steps, expected) => {
    expect(spans(steps)).toEqual(expected)
  })
})

describe('what expires', () => {
  test.each<[string, Step[], string[]]>([
    ['by the end that was agreed', [['scheduled', 1, { from: 5, until: 8 }]], ['e1 5-8']],
    [
      'by that end, recorded late',
      [
        ['released', 1, { until: 8 }],
        ['released', 9],
        ['expired', 12, { edition: 'e1', until: 8 }],
      ],
      ['e1 1-8', 'e2 9-'],
    ],
    [
      'by that end, recorded after other words took its place',
      [
        ['released', 1, { until: 8 }],
        ['updated', 6],
        ['expired', 8, { edition: 'e1', until: 8 }],
      ],
      ['e1 1-6', 'e2 6-'],
    ],
    [
      'by an act',
      [
        ['released', 1],
        ['expired', 8],
      ],
      ['e1 1-8'],
    ],
    [
      'by an act, before the end that was agreed',
      [
        ['released', 1, { until: 20 }],
        ['expired', 8],
      ],
      ['e1 1-8'],
    ],
    [
      'and what is scheduled for later still comes',
      [
        ['released', 1],
        ['scheduled', 2, { from: 20 }],
        ['expired', 8],
      ],
      ['e1 1-8', 'e2 20-'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(spans(steps)).toEqual(expected)
  })
})

describe('what is embargoed or withheld', () => {
  test.each<[string, Step[], string[]]>([
    ['opens at the end of the embargo', [['released', 1, { from: 9 }]], ['e1 9-']],
    ['opens never while nobody has said when', [['released', 1, { from: null }]], []],
    [
      'opens when it is lifted early',
      [
        ['released', 1, { from: 9 }],
        ['lifted', 4, { edition: 'e1' }],
      ],
      ['e1 4-'],
    ],
    [
      'opens when an embargo without an end is lifted',
      [
        ['released', 1, { from: null }],
        ['lifted', 4, { edition: 'e1' }],
      ],
      ['e1 4-'],
    ],
    [
      'replaces what was scheduled, also without an end',
      [
        ['scheduled', 1, { from: 9 }],
        ['released', 2, { from: null }],
      ],
      [],
    ],
    [
      'comes back at the end',
      [
        ['released', 1],
        ['withheld', 3, { until: 9 }],
      ],
      ['e1 1-3', 'e1 9-'],
    ],
    [
      'comes back up to its own end',
      [
        ['released', 1, { until: 20 }],
        ['withheld', 3, { until: 9 }],
      ],
      ['e1 1-3', 'e1 9-20'],
    ],
    [
      'does not come back after its own end',
      [
        ['released', 1, { until: 8 }],
        ['withheld', 3, { until: 9 }],
      ],
      ['e1 1-3'],
    ],
    [
      'comes back when it is lifted early, once',
      [
        ['released', 1],
        ['withheld', 3, { until: 9 }],
        ['lifted', 5, { edition: 'e1' }],
      ],
      ['e1 1-3', 'e1 5-'],
    ],
    [
      'comes back later when that is said again',
      [
        ['released', 1],
        ['withheld', 3, { until: 9 }],
        ['withheld', 5, { until: 12 }],
      ],
      ['e1 1-3', 'e1 12-'],
    ],
    [
      'stays away when that is said before the end',
      [
        ['released', 1],
        ['withheld', 3, { until: 9 }],
        ['withheld', 5],
      ],
      ['e1 1-3'],
    ],
    [
      'is killed before the end',
      [
        ['released', 1],
        ['withheld', 3, { until: 9 }],
        ['killed', 5],
      ],
      ['e1 1-3'],
    ],
    [
      'comes back although other words are scheduled for later',
      [
        ['released', 1],
        ['withheld', 3, { until: 9 }],
        ['scheduled', 4, { from: 20 }],
      ],
      ['e1 1-3', 'e1 9-20', 'e3 20-'],
    ],
    [
      'loses its end by a hold',
      [
        ['released', 1],
        ['withheld', 3, { until: 9 }],
        ['held', 5],
      ],
      ['e1 1-3'],
    ],
    [
      'can not come back once unpublished',
      [
        ['released', 1],
        ['unpublished', 3],
        ['withheld', 4, { until: 9 }],
      ],
      ['e1 1-3'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(spans(steps)).toEqual(expected)
  })

  test('shows again what it had said of itself', () => {
    const [first, corrected, again] = projectWindows(
      actsOf([
        ['released', 1],
        ['corrected', 2],
        ['withheld', 3, { until: 9 }],
      ]),
    )
    expect(again).toEqual({ ...corrected, from: instant(9), n: 3, until: null })
    expect(first!.correctedAt).toBeNull()
  })
})

test.each<[string, Step[], number, string]>([
  [
    'withheld until an instant, before it',
    [
      ['released', 1],
      ['withheld', 3, { until: 9 }],
    ],
    8,
    'withheld',
  ],
  [
    'withheld until an instant, at it',
    [
      ['released', 1],
      ['withheld', 3, { until: 9 }],
    ],
    9,
    'live',
  ],
  [
    'withheld, other words scheduled',
    [
      ['released', 1],
      ['withheld', 3],
      ['scheduled', 4, { from: 9 }],
    ],
    5,
    'withheld',
  ],
  [
    'withheld, the other words due',
    [
      ['released', 1],
      ['withheld', 3],
      ['scheduled', 4, { from: 9 }],
    ],
    9,
    'live',
  ],
  [
    'withheld, the other words expired',
    [
      ['released', 1],
      ['withheld', 3],
      ['scheduled', 4, { from: 9, until: 12 }],
    ],
    12,
    'unpublished',
  ],
  [
    'withheld, the other words held',
    [
      ['released', 1],
      ['withheld', 3],
      ['scheduled', 4, { from: 9 }],
      ['held', 5],
    ],
    10,
    'withheld',
  ],
  ['embargoed without an end', [['released', 1, { from: null }]], 50, 'unreleased'],
  [
    'killed before it was due',
    [
      ['scheduled', 1, { from: 9 }],
      ['killed', 5],
    ],
    10,
    'killed',
  ],
])('%s', (_, steps, minute, expected) => {
  expect(publicStateAt(actsOf(steps), instant(minute))).toBe(expected)
})

const step = fc.record({
  ends: fc.option(fc.integer({ max: 60, min: -5 })),
  from: fc.option(fc.integer({ max: 40, min: 0 })),
  kind: fc.constantFrom<ActKind>(
    'corrected',
    'due',
    'expired',
    'held',
    'killed',
    'lifted',
    'released',
    'scheduled',
    'scheduled',
    'unpublished',
    'updated',
    'withheld',
  ),
  pause: fc.nat(10),
})

const stepsOf = (given: (typeof step extends fc.Arbitrary<infer Value> ? Value : never)[]): Step[] => {
  let minute = 0
  return given.map(({ ends, from, kind, pause }) => {
    minute += pause
    return [
      kind,
      minute,
      { from: from === null ? null : minute + from, ...(ends === null ? {} : { until: minute + ends }) },
    ]
  })
}

const isOpen = ({ from, until }: { from: Date; until: Date | null }, at: Date): boolean =>
  from <= at && (until === null || at < until)

const walk = fc.array(step, { maxLength: 14 }).map(stepsOf)

describe('whatever happened', () => {
  test('windows hold some time, are in order and never overlap', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const windows = projectWindows(actsOf(steps))
        for (const [index, { from, until }] of windows.entries()) {
          const next = windows[index + 1]
          expect(until === null || until > from).toBe(true)
          expect(next === undefined || (until !== null && until <= next.from)).toBe(true)
        }
        expect(new Set(windows.map(({ n }) => n)).size).toBe(windows.length)
      }),
      { numRuns: 500 },
    )
  })

  test('nothing is open after a kill, nothing opens after a hold by itself', () => {
    fc.assert(
      fc.property(walk, fc.constantFrom<ActKind>('held', 'killed'), (steps, kind) => {
        const at = (steps.at(-1)?.[1] ?? 0) + 1
        const windows = projectWindows(actsOf([...steps, [kind, at]]))
        expect(windows.filter(({ from }) => from > instant(at))).toEqual([])
        if (kind === 'killed') {
          expect(windows.filter(({ until }) => until === null || until > instant(at))).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('no act changes what readers saw before it', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const acts = actsOf(steps)
        const shownAt = (known: readonly Act[], at: Date): null | string =>
          projectWindows(known).find((window) => isOpen(window, at))?.edition ?? null
        acts.forEach((act, index) => {
          const says = act.kind === 'expired' ? act.until : act.from
          if (says !== null && says < act.at) {
            return
          }
          for (const minute of [1, 3, 7].map((back) => new Date(act.at.getTime() - back * 60_000))) {
            expect(shownAt(acts.slice(0, index + 1), minute)).toBe(shownAt(acts.slice(0, index), minute))
          }
        })
      }),
      { numRuns: 200 },
    )
  })

  test('between two boundaries nothing changes', () => {
    fc.assert(
      fc.property(walk, fc.nat(80), (steps, minute) => {
        const windows = projectWindows(actsOf(steps))
        const now = instant(minute)
        const next = nextBoundary(windows, now)
        const before = next === null ? instant(10_000) : new Date(next.getTime() - 1)
        const shownAt = (at: Date) => windows.find((window) => isOpen(window, at))
        expect(shownAt(before)).toBe(shownAt(now))
        expect(next === null || shownAt(next) !== shownAt(before)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
