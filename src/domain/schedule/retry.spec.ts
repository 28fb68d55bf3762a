import fc from 'fast-check'

import { afterFailure, RETRY_RULES } from './retry.ts'

const now = new Date('2027-01-01T00:00:00Z')
const rules = { firstMs: 1_000, jitter: 0.5, maxMs: 5_000, tries: 6 }
const waitOf = (tries: number, random: number): null | number => {
  const then = afterFailure({ now, random: () => random, reason: 'locked', rules, tries })
  return then.type === 'retry' ? then.at.getTime() - now.getTime() : null
}

test.each([
  [1, 0, 1_000],
  [2, 0, 2_000],
  [3, 0, 4_000],
  [4, 0, 5_000],
  [5, 0, 5_000],
  [6, 0, null],
  [7, 0, null],
  [1, 0.5, 750],
  [3, 0.99999, 2_000],
])('after %p tries, chance saying %p, it waits %p ms', (tries, random, wait) => {
  expect(waitOf(tries, random)).toBe(wait)
})

test('what failed for good says why and how often', () => {
  const failed = afterFailure({ now, random: () => 0, reason: 'no section', rules, tries: 6 })
  expect(failed).toEqual({ reason: 'no section', tries: 6, type: 'failed' })
})

test('no wait is longer than the longest or shorter than the jitter leaves, and tries end', () => {
  fc.assert(
    fc.property(
      fc.integer({ max: 5_000, min: 1 }),
      fc.double({ max: 0.999, min: 0, noNaN: true }),
      (tries, random) => {
        const then = afterFailure({ now, random: () => random, reason: '', tries })
        expect(then.type).toBe(tries < RETRY_RULES.tries ? 'retry' : 'failed')
        if (then.type === 'retry') {
          const wait = then.at.getTime() - now.getTime()
          expect(wait).toBeGreaterThanOrEqual(RETRY_RULES.firstMs * (1 - RETRY_RULES.jitter))
          expect(wait).toBeLessThanOrEqual(RETRY_RULES.maxMs)
        }
      },
    ),
  )
})
