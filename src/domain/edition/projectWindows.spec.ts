import fc from 'fast-check'

import type { Act, ActKind } from './changeLog.ts'

import { projectWindows, publicStandingAt, publicStateAt } from './projectWindows.ts'

const instant = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minute))

const act = (n: number, kind: ActKind, minute: number, changes: Partial<Act> = {}): Act => {
  const opens = ['corrected', 'lifted', 'released', 'scheduled', 'updated'].includes(kind)
  return {
    actor: null,
    at: instant(minute),
    edition: opens ? `e${n}` : null,
    embargo: null,
    from: opens ? instant(minute) : null,
    kind,
    n,
    number: 1,
    publishedAt: opens ? instant(0) : null,
    reason: null,
    releaseKind: null,
    revision: n,
    terms: null,
    until: null,
    ...changes,
  }
}

const spans = (acts: Act[]): (null | number | string)[][] =>
  projectWindows(acts).map(({ edition, from, until }) => [
    edition,
    from.getUTCMinutes(),
    until === null ? null : until.getUTCMinutes(),
  ])

describe('projectWindows', () => {
  test.each<[string, Act[], (null | number | string)[][]]>([
    ['nothing', [], []],
    ['a release opens a window without end', [act(1, 'released', 1)], [['e1', 1, null]]],
    [
      'a correction ends one window and opens the next',
      [act(1, 'released', 1), act(2, 'corrected', 5)],
      [
        ['e1', 1, 5],
        ['e2', 5, null],
      ],
    ],
    [
      'the order of arrival does not matter',
      [act(2, 'unpublished', 5), act(1, 'released', 1)],
      [['e1', 1, 5]],
    ],
    [
      'a scheduled edition replaces the live one when it is due',
      [act(1, 'released', 1), act(2, 'scheduled', 2, { from: instant(9) })],
      [
        ['e1', 1, 9],
        ['e2', 9, null],
      ],
    ],
    [
      'a hold before the instant keeps it back',
      [act(1, 'scheduled', 1, { from: instant(9) }), act(2, 'held', 5)],
      [],
    ],
    [
      'a hold after the instant does not',
      [act(1, 'scheduled', 1, { from: instant(4) }), act(2, 'held', 5)],
      [['e1', 4, null]],
    ],
    [
      'unpublishing drops what has not begun',
      [act(1, 'scheduled', 1, { from: instant(9) }), act(2, 'unpublished', 5)],
      [],
    ],
    [
      'withheld and lifted',
      [act(1, 'released', 1), act(2, 'withheld', 3), act(3, 'lifted', 6, { edition: 'e1' })],
      [
        ['e1', 1, 3],
        ['e1', 6, null],
      ],
    ],
    ['a kill is final', [act(1, 'released', 1), act(2, 'killed', 3), act(3, 'released', 6)], [['e1', 1, 3]]],
    ['an end that was agreed is kept', [act(1, 'released', 1, { until: instant(8) })], [['e1', 1, 8]]],
  ])('%s', (_, acts, expected) => {
    expect(spans(acts)).toEqual(expected)
  })

  test('windows never overlap and are in order, whatever happened', () => {
    const kinds = fc.constantFrom<ActKind>(
      'released',
      'corrected',
      'scheduled',
      'held',
      'withheld',
      'lifted',
      'unpublished',
      'killed',
      'expired',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, fc.nat(10), fc.nat(50)), { maxLength: 20 }), (steps) => {
        let minute = 0
        const acts = steps.map(([kind, pause, delay], index) => {
          minute += pause
          return act(index + 1, kind, minute, kind === 'scheduled' ? { from: instant(minute + delay) } : {})
        })
        const windows = projectWindows(acts)
        windows.slice(1).forEach((window, index) => {
          const before = windows[index]
          expect(before?.until).not.toBeNull()
          expect(before!.until!.getTime()).toBeLessThanOrEqual(window.from.getTime())
        })
      }),
    )
  })
})

test.each<[string, Act[], number[]]>([
  ['a first release, published elsewhere before', [act(1, 'released', 5)], [0]],
  ['new facts', [act(1, 'released', 5), act(2, 'updated', 9, { releaseKind: 'update' })], [0, 9]],
  ['a typo', [act(1, 'released', 5), act(2, 'updated', 9, { releaseKind: 'minor' })], [0, 0]],
  [
    'the same words again',
    [act(1, 'released', 5), act(2, 'unpublished', 6), act(3, 'released', 9, { edition: 'e1' })],
    [0, 0],
  ],
  ['a correction', [act(1, 'released', 5), act(2, 'corrected', 9, { releaseKind: 'correction' })], [0, 9]],
])('modified: %s', (_, acts, expected) => {
  expect(projectWindows(acts).map(({ modifiedAt }) => modifiedAt.getUTCMinutes())).toEqual(expected)
})

describe('publicStateAt', () => {
  test.each<[string, Act[], number, string]>([
    ['nothing released', [], 5, 'unreleased'],
    ['before a scheduled instant', [act(1, 'scheduled', 1, { from: instant(9) })], 5, 'unreleased'],
    ['at the very instant', [act(1, 'scheduled', 1, { from: instant(9) })], 9, 'live'],
    ['after the end', [act(1, 'released', 1, { until: instant(8) })], 8, 'unpublished'],
    ['unpublished', [act(1, 'released', 1), act(2, 'unpublished', 3)], 4, 'unpublished'],
    ['withheld', [act(1, 'released', 1), act(2, 'withheld', 3)], 4, 'withheld'],
    ['killed', [act(1, 'released', 1), act(2, 'killed', 3)], 4, 'killed'],
    ['released again', [act(1, 'released', 1), act(2, 'unpublished', 3), act(3, 'released', 5)], 6, 'live'],
  ])('%s', (_, acts, minute, expected) => {
    expect(publicStateAt(acts, instant(minute))).toBe(expected)
  })
})

describe('correctedAt of a window', () => {
  const corrections = (acts: Act[]): (null | number)[] =>
    projectWindows(acts).map(({ correctedAt }) => correctedAt?.getUTCMinutes() ?? null)

  test.each<[string, Act[], (null | number)[]]>([
    ['none without a correction', [act(1, 'released', 1), act(2, 'updated', 5)], [null, null]],
    ['from the correction on', [act(1, 'released', 1), act(2, 'corrected', 5)], [null, 5]],
    [
      'kept by what follows',
      [act(1, 'released', 1), act(2, 'corrected', 5), act(3, 'updated', 7)],
      [null, 5, 5],
    ],
    [
      'that of the latest one',
      [act(1, 'released', 1), act(2, 'corrected', 5), act(3, 'corrected', 7)],
      [null, 5, 7],
    ],
    [
      'kept while the article is away',
      [act(1, 'released', 1), act(2, 'corrected', 5), act(3, 'unpublished', 6), act(4, 'released', 8)],
      [null, 5, 5],
    ],
    [
      'when a correction comes due',
      [act(1, 'released', 1), act(2, 'scheduled', 2, { from: instant(9), releaseKind: 'correction' })],
      [null, 9],
    ],
  ])('%s', (_, acts, expected) => {
    expect(corrections(acts)).toEqual(expected)
  })
})

describe('corrections', () => {
  const correction = (wrong: string) =>
    ({ correction: { right: 'Right', severity: 'correction', wrong } }) as const
  const corrected = (n: number, minute: number, wrong: string, changes: Partial<Act> = {}): Act =>
    act(n, 'corrected', minute, { releaseKind: 'correction', terms: correction(wrong), ...changes })
  const wrongs = (acts: Act[]): string[] | undefined =>
    projectWindows(acts)
      .at(-1)
      ?.corrections.map(({ wrong }) => wrong)

  test('are kept by everything that is released later, the latest first', () => {
    const acts = [
      act(1, 'released', 1, { releaseKind: 'first' }),
      corrected(2, 2, 'A'),
      act(3, 'updated', 3, { releaseKind: 'minor' }),
      corrected(4, 4, 'B'),
      act(5, 'updated', 5, { releaseKind: 'update' }),
      act(6, 'withheld', 6),
      act(7, 'lifted', 7),
      act(8, 'unpublished', 8),
      act(9, 'released', 9, { releaseKind: 'update' }),
    ]
    expect(projectWindows(acts)[0]!.corrections).toEqual([])
    expect(wrongs(acts.slice(0, 3))).toEqual(['A'])
    expect(wrongs(acts)).toEqual(['B', 'A'])
    expect(projectWindows(acts).at(-1)!.corrections[1]!.at).toEqual(instant(2))
  })

  test('one that was replaced before its time was never told', () => {
    const acts = [
      act(1, 'released', 1),
      act(2, 'scheduled', 2, { from: instant(9), releaseKind: 'correction', terms: correction('A') }),
      act(3, 'updated', 3),
    ]
    expect(wrongs(acts)).toEqual([])
    expect(projectWindows(acts).at(-1)).toMatchObject({ correctedAt: null, edition: 'e3' })
  })

  test.each<[string, Partial<Act>, number]>([
    ['an update', { releaseKind: 'update' }, 5],
    ['a correction', { kind: 'corrected', releaseKind: 'correction', terms: correction('A') }, 5],
    ['a typo mended', { releaseKind: 'minor' }, 1],
    ['the same words again', { edition: 'e1', releaseKind: 'update' }, 1],
    [
      'the same words with a correction beside them',
      { edition: 'e1', kind: 'corrected', releaseKind: 'correction', terms: correction('A') },
      5,
    ],
  ])('%s: readers are told that the words changed or are not', (_, changes, minute) => {
    const first = act(1, 'released', 1, { publishedAt: instant(1), releaseKind: 'first' })
    const acts = [first, act(2, 'updated', 5, { publishedAt: instant(1), ...changes })]
    expect(projectWindows(acts).at(-1)!.modifiedAt).toEqual(instant(minute))
  })
})

describe('publicStandingAt', () => {
  const killed = act(3, 'killed', 3, { terms: { notice: 'Gone for good.' } })
  const unpublished = act(2, 'unpublished', 2, { terms: { redirectTo: '/news/' } })

  test.each<[string, Act[], object]>([
    ['nothing', [], { notice: null, redirectTo: null, state: 'unreleased' }],
    ['live', [act(1, 'released', 1)], { notice: null, redirectTo: null, state: 'live' }],
    [
      'unpublished, readers sent on',
      [act(1, 'released', 1), unpublished],
      { notice: null, redirectTo: '/news/', state: 'unpublished' },
    ],
    [
      'withheld says nothing, whatever its terms',
      [act(1, 'released', 1), { ...unpublished, kind: 'withheld' }],
      { notice: null, redirectTo: null, state: 'withheld' },
    ],
    [
      'shown again',
      [act(1, 'released', 1), unpublished, act(3, 'released', 3)],
      { notice: null, redirectTo: null, state: 'live' },
    ],
    [
      'killed, with a notice, and nothing changes it',
      [act(1, 'released', 1), unpublished, killed, act(4, 'released', 4)],
      { notice: 'Gone for good.', redirectTo: null, state: 'killed' },
    ],
    [
      'killed without a word',
      [act(1, 'released', 1), { ...killed, terms: null }],
      { notice: null, redirectTo: null, state: 'killed' },
    ],
  ])('%s', (_, acts, standing) => {
    expect(publicStandingAt(acts, instant(30))).toEqual(standing)
  })
})
