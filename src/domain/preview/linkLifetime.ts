const HOUR_MS = 3_600_000

/** How long a preview link works when nobody says: seven days. */
export const DEFAULT_PREVIEW_HOURS = 168

/** The longest that an option may allow: a quarter. */
export const MAX_PREVIEW_HOURS = 2160

/** How long the frame beside a form may show a draft before it must ask anew. */
const FRAME_HOURS = 12

/** The lifetimes that editors choose from, in hours: an hour, a day, a week, the longest allowed one where it is none of them. */
export const previewChoices = (maxHours: number): number[] =>
  [...new Set([1, 24, DEFAULT_PREVIEW_HOURS, maxHours])]
    .filter((hours) => hours <= maxHours)
    .sort((a, b) => a - b)

/** Tells whether a value can be the lifetime of a link, in hours. */
export const isPreviewLifetime = (value: unknown, maxHours: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= maxHours

/**
 * Gives the end of the link in the frame beside a form. It stays the same for hours, so that the frame keeps its address,
 * and with it its place, when the document is saved.
 */
export const frameExpiry = (now: Date): Date =>
  new Date((Math.floor(now.getTime() / (FRAME_HOURS * HOUR_MS)) + 2) * FRAME_HOURS * HOUR_MS)

/** Gives the end of a link made now. */
export const expiryAfter = (now: Date, hours: number): Date => new Date(now.getTime() + hours * HOUR_MS)
