import type { Clock } from '../../shared/clock.ts'
import type { DocId } from '../../shared/ids.ts'

/** How many beats one person may send in a minute: 30 forms beside one that is being typed in need some 200. */
export const MAX_BEATS = 300

const WINDOW_MS = 60_000
/** Persons whose count is kept; from there on those whose minute is over are forgotten. */
const MANY = 1000

/** Counts the beats of each person in this process. */
export interface BeatLimit {
  /** Counts a beat; tells after how many seconds the next one may come when it was one too many, and null otherwise. */
  retryAfter(user: DocId): null | number
}

/** Makes a limit that starts anew each minute after a person's first beat. */
export const createBeatLimit = (clock: Clock, max = MAX_BEATS): BeatLimit => {
  const windows = new Map<string, { beats: number; since: number }>()
  const isOver = (since: number, now: number): boolean => now - since >= WINDOW_MS || now < since
  return {
    retryAfter: (user) => {
      const now = clock.now().getTime()
      const key = String(user)
      if (windows.size >= MANY && !windows.has(key)) {
        for (const [other, { since }] of windows) {
          if (isOver(since, now)) {
            windows.delete(other)
          }
        }
      }
      const known = windows.get(key)
      const current = known === undefined || isOver(known.since, now) ? { beats: 0, since: now } : known
      current.beats += 1
      windows.set(key, current)
      return current.beats > max ? Math.ceil((current.since + WINDOW_MS - now) / 1000) : null
    },
  }
}
