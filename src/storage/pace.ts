import { setTimeout as sleep } from 'node:timers/promises'

/** Lets others have a turn between two parts of a longer work. */
export const breathe = (): Promise<void> => new Promise(setImmediate)

/** How much longer than the work the rest is: who looks through everything takes a fifth of the process. */
const RESTS = 4

/** Nobody who stops the newsroom waits longer. */
const LONGEST_REST_MS = 1000

/** How long to rest after a part of a work that nobody waits for, in ms. */
export const restAfter = (workedMs: number): number => Math.min(workedMs * RESTS, LONGEST_REST_MS)

/** Does a part of a work that nobody waits for, and rests: those who are waited for come first. */
export const unhurried = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  const before = performance.now()
  const value = await work()
  await sleep(restAfter(performance.now() - before))
  return value
}
