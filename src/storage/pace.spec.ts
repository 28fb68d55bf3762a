import { setTimeout as sleep } from 'node:timers/promises'

import { restAfter, unhurried } from './pace.ts'

describe('a work that nobody waits for', () => {
  it.each([
    [0, 0],
    [20, 80],
    [900, 1000],
  ])('rests after %d ms for %d ms', (worked, rest) => {
    expect(restAfter(worked)).toBe(rest)
  })

  it('rests before it goes on, and gives what was found', async () => {
    const before = performance.now()
    const value = await unhurried(async () => {
      await sleep(30)
      return 'found'
    })
    expect(value).toBe('found')
    expect(performance.now() - before).toBeGreaterThan(100)
  })
})
