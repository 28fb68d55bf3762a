import { nextBoundary } from './nextBoundary.ts'

const minute = (n: number): Date => new Date(n * 60_000)

const windows = [
  { from: minute(20), until: null },
  { from: minute(1), until: minute(8) },
  { from: minute(8), until: minute(12) },
]

test.each([
  [0, 1],
  [1, 8],
  [7, 8],
  [8, 12],
  [12, 20],
  [20, null],
])('after minute %p what readers see changes at %p', (now, next) => {
  expect(nextBoundary(windows, minute(now))).toEqual(next === null ? null : minute(next))
})

test('nothing changes where there is no window', () => {
  expect(nextBoundary([], minute(0))).toBeNull()
})
