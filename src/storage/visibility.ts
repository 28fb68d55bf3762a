import type { Where } from 'payload'

/** Matches the rows of newsstand and shelves whose window is open at an instant: from <= now < until. */
export const visibleAt = (now: Date): Where => ({
  and: [
    { from: { less_than_equal: now.toISOString() } },
    { or: [{ until: { exists: false } }, { until: { greater_than: now.toISOString() } }] },
  ],
})

/** Matches the rows whose window is open at an instant or will be: now < until. */
export const notEndedAt = (now: Date): Where => ({
  or: [{ until: { exists: false } }, { until: { greater_than: now.toISOString() } }],
})
