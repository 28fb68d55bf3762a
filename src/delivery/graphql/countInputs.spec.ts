import { countInputs } from './countInputs.ts'

describe('countInputs', () => {
  test.each<[unknown, number]>([
    [undefined, 0],
    ['text', 0],
    [{}, 0],
    [{ a: 1, b: [1, 2, { c: null }] }, 6],
    [{ loc: { start: 1 }, name: 'x' }, 1],
  ])('%p holds %i', (value, count) => {
    expect(countInputs([value], 100)).toBe(count)
  })

  test('stops above the ceiling, and needs no stack for deep values', () => {
    expect(countInputs([Array.from({ length: 1_000_000 }, () => 1)], 10)).toBe(11)
    let deep: unknown = 1
    for (let depth = 0; depth < 200_000; depth += 1) {
      deep = [deep]
    }
    expect(countInputs([deep], 1_000_000)).toBe(200_000)
  })
})
