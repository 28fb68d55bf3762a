import { cacheControl, earliestEnd } from './cachePolicy.ts'

const now = new Date('2026-03-01T12:00:00.000Z')
const inMs = (ms: number): Date => new Date(now.getTime() + ms)

describe('cacheControl', () => {
  it.each([
    [null, 's-maxage=3, stale-while-revalidate=2'],
    [inMs(60_000), 's-maxage=3, stale-while-revalidate=2'],
    [inMs(4999), 's-maxage=3, stale-while-revalidate=1'],
    [inMs(3000), 's-maxage=3'],
    [inMs(1999), 's-maxage=1'],
    [inMs(999), 's-maxage=0'],
    [inMs(-5000), 's-maxage=0'],
  ])('for what ends at %s', (expiresAt, expected) => {
    expect(cacheControl({ expiresAt, now })).toBe(`public, max-age=0, ${expected}`)
  })
})

describe('earliestEnd', () => {
  it('is the first end of all that have one', () => {
    expect(earliestEnd([])).toBeNull()
    expect(earliestEnd([{ visibleUntil: null }])).toBeNull()
    expect(
      earliestEnd([
        { visibleUntil: inMs(9) },
        { visibleUntil: null },
        { visibleUntil: inMs(5) },
        { visibleUntil: inMs(7) },
      ]),
    ).toEqual(inMs(5))
  })
})
