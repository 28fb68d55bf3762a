import fc from 'fast-check'

import type { Act, ActKind } from './changeLog.ts'

import { actsOf, instant, type Step } from '../../../tests/helpers/windowSteps.ts'
import { nextBoundary } from './nextBoundary.ts'
import { projectWindows } from './projectWindows.ts'

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
