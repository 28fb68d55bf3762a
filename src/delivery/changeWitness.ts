import { LRUCache } from 'lru-cache'

interface Sighting {
  hash: string
  sinceMs: number
}

/** Remembers for how long an address has given the same bytes. */
export interface ChangeWitness {
  /** Tells since when (whole seconds) these bytes have been seen at this address; `now` when they are new. */
  since(key: string, hash: string, now: Date): Date
}

const SECOND_MS = 1000

/**
 * Makes the source of Last-Modified. The date of an article's words can't serve: a page also changes when an author is
 * renamed or a count goes up, and a reader who sends only If-Modified-Since must not miss that. So the date is when this
 * process first saw the bytes: after a restart it is late, which costs one full answer and hides nothing. Dates of one
 * address always rise by a second at least when its bytes change.
 *
 * @param capacity addresses to remember
 * @see RFC 9110, section 8.8.2
 */
export const createChangeWitness = ({ capacity = 20_000 }: { capacity?: number } = {}): ChangeWitness => {
  const sightings = new LRUCache<string, Sighting>({ max: capacity })
  return {
    since: (key, hash, now) => {
      const known = sightings.get(key)
      if (known?.hash === hash) {
        return new Date(known.sinceMs)
      }
      const second = Math.floor(now.getTime() / SECOND_MS) * SECOND_MS
      const sinceMs = known ? Math.max(second, known.sinceMs + SECOND_MS) : second
      sightings.set(key, { hash, sinceMs })
      return new Date(sinceMs)
    },
  }
}
