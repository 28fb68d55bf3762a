import fc from 'fast-check'

import type { Lease } from './lease.ts'

import { checkToken, claimLease, FREE, releaseLease, renewLease } from './lease.ts'

const at = (second: number): Date => new Date(Date.UTC(2027, 0, 1, 0, 0, second))
const leaseMs = 10_000
const held: Lease = { holder: 'a', token: 3, until: at(10) }
const given = <Value>(result: { ok: boolean; value?: Value; error?: { type: string } }): string | Value =>
  result.ok ? result.value! : result.error!.type

test.each([
  ['free', FREE, 0, { holder: 'b', token: 1, until: at(10) }],
  ['held', held, 9, 'taken'],
  ['over at this instant', held, 10, { holder: 'b', token: 4, until: at(20) }],
  ['given back', { ...held, holder: null }, 5, { holder: 'b', token: 4, until: at(15) }],
])('a lease that is %s is claimed', (_, lease, now, expected) => {
  expect(given(claimLease(lease, { by: 'b', leaseMs, now: at(now) }))).toEqual(expected)
})

test('its holder may not claim it twice either: two workers may bear one name', () => {
  expect(claimLease(held, { by: 'a', leaseMs, now: at(1) })).toEqual({
    error: { holder: 'a', token: 3, type: 'taken', until: at(10) },
    ok: false,
  })
})

test.each([
  [3, 9, held],
  [2, 9, 'old_token'],
  [4, 9, 'old_token'],
  [3, 10, 'lapsed'],
  [2, 10, 'old_token'],
])('a write under token %p at second %p', (token, now, expected) => {
  expect(given(checkToken(held, { now: at(now), token }))).toEqual(expected)
})

test.each([
  [3, 5, { ...held, until: at(15) }],
  [3, -5, held],
  [2, 5, 'old_token'],
  [3, 10, 'lapsed'],
])('renewed under token %p at second %p', (token, now, expected) => {
  expect(given(renewLease(held, { leaseMs, now: at(now), token }))).toEqual(expected)
})

test('given back it is free at once, and old tokens stay old', () => {
  const free = releaseLease(held, { now: at(2), token: 3 })
  expect(given(free)).toEqual({ holder: null, token: 3, until: at(2) })
  expect(given(releaseLease(held, { now: at(2), token: 2 }))).toBe('old_token')
  const next = claimLease((free as { value: Lease }).value, { by: 'b', leaseMs, now: at(2) })
  expect(given(next)).toMatchObject({ token: 4 })
})

test('whatever workers and the clock do: tokens rise, and nobody writes after a successor has claimed', () => {
  const step = fc.record({
    jump: fc.integer({ max: 25, min: -15 }),
    what: fc.constantFrom('claim', 'release', 'renew', 'write'),
    worker: fc.nat(3),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let lease: Lease = FREE
      let second = 0
      const tokens = new Map<number, number>()
      const writes: number[] = []
      for (const { jump, what, worker } of steps) {
        second += jump
        const now = at(second)
        const token = tokens.get(worker) ?? -1
        if (what === 'claim') {
          const claimed = claimLease(lease, { by: `w${worker}`, leaseMs, now })
          expect(claimed.ok).toBe(lease.holder === null || now >= lease.until)
          if (claimed.ok) {
            expect([...tokens.values()].every((other) => other < claimed.value.token)).toBe(true)
            lease = claimed.value
            tokens.set(worker, lease.token)
          }
        } else if (what === 'write') {
          if (checkToken(lease, { now, token }).ok) {
            expect(lease.holder).toBe(`w${worker}`)
            writes.push(token)
          }
        } else {
          const changed = (what === 'renew' ? renewLease : releaseLease)(lease, { leaseMs, now, token })
          expect(changed.ok && token !== Math.max(...tokens.values())).toBe(false)
          lease = changed.ok ? changed.value : lease
        }
      }
      expect(writes).toEqual([...writes].sort((a, b) => a - b))
    }),
  )
})
