import { setTimeout as sleep } from 'node:timers/promises'

/** Lets others have a turn between two parts of a longer work. */
export const breathe = (): Promise<void> => new Promise(setImmediate)

/** How much longer than the work the rest is: who looks through everything takes a fifth of the process. */
const RESTS = 4

/** Nobody who stops the newsroom waits longer. */
const LONGEST_REST_MS = 1000

/** How long to rest after a part of a work that nobody waits for, in ms. */
export const restMs = (workedMs: number): number => Math.min(workedMs * RESTS, LONGEST_REST_MS)

/** Rests between two parts of a work that nobody waits for: those who are waited for come first. */
export const rest = async (workedMs: number): Promise<void> => {
  await sleep(restMs(workedMs))
}
