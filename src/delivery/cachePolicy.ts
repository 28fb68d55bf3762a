/**
 * How long shared caches may serve a page without asking, and then once more while they ask. Together they bound how long
 * a changed, withheld or killed story can still be seen. Browsers always ask: a 304 is cheap, and an editor who has just
 * saved must see what was saved.
 *
 * @see RFC 9111, section 5.2.2 and RFC 5861, section 3
 */
const SHARED_SECONDS = 3
const STALE_SECONDS = 2

const IMMUTABLE = 'public, max-age=31536000, immutable'

/** Gives Cache-Control for a page that may be shown until `expiresAt` (the end of the window of anything on it). */
export const cacheControl = (options: {
  expiresAt?: Date | null
  immutable?: boolean
  now: Date
}): string => {
  const { expiresAt, immutable, now } = options
  if (immutable) {
    return IMMUTABLE
  }
  const leftSeconds = expiresAt
    ? Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 1000))
    : Infinity
  const shared = Math.min(SHARED_SECONDS, leftSeconds)
  const stale = Math.min(STALE_SECONDS, leftSeconds - shared)
  return `public, max-age=0, s-maxage=${shared}${stale > 0 ? `, stale-while-revalidate=${stale}` : ''}`
}

/** Gives the first instant at which something on a page must go; null when none is known. */
export const earliestEnd = (shown: readonly { visibleUntil: Date | null }[]): Date | null =>
  shown.reduce<Date | null>(
    (first, { visibleUntil }) => (visibleUntil && (!first || visibleUntil < first) ? visibleUntil : first),
    null,
  )
