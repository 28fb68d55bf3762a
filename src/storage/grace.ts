/** The time that a save which is being carried out by a living process has for its next write. */
export const GRACE_MS = 10_000
