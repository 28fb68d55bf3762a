import { rest, restMs } from './pace.ts'

describe('a work that nobody waits for', () => {
  it.each([
    [0, 0],
    [20, 80],
    [900, 1000],
  ])('rests after %d ms for %d ms', (worked, resting) => {
    expect(restMs(worked)).toBe(resting)
  })

  it('rests before it goes on', async () => {
    const before = performance.now()
    await rest(30)
    expect(performance.now() - before).toBeGreaterThan(100)
  })
})
