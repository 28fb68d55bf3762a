import { createBeatLimit } from './beatLimit.ts'

const START = new Date('2026-11-24T14:00:00Z').getTime()

const limitAt = (max: number) => {
  let now = START
  const limit = createBeatLimit({ now: () => new Date(now) }, max)
  return { ask: (user: number | string) => limit.retryAfter(user), pass: (ms: number) => (now += ms) }
}

test('takes so many beats in a minute, and tells when the next one may come', () => {
  const { ask, pass } = limitAt(3)
  expect([ask(1), ask(1), ask(1)]).toEqual([null, null, null])
  pass(20_500)
  expect(ask(1)).toBe(40)
  pass(39_499)
  expect(ask(1)).toBe(1)
  pass(1)
  expect(ask(1)).toBeNull()
})

test('counts each person apart', () => {
  const { ask } = limitAt(1)
  expect([ask(1), ask('2'), ask(1)]).toEqual([null, null, 60])
})

test('goes on counting who is there when many others are forgotten', () => {
  const { ask, pass } = limitAt(1)
  Array.from({ length: 1200 }, (_, user) => ask(`old ${user}`))
  pass(59_000)
  ask('here')
  pass(1000)
  ask('new')
  expect([ask('here'), ask('old 1')]).toEqual([59, null])
})
