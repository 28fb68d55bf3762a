import fc from 'fast-check'

import type { Act, ActKind } from './changeLog.ts'

import { projectWindows, publicStateAt } from './projectWindows.ts'

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
