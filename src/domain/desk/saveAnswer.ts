/** What became of a save that a form made by itself. */
export type SaveOutcome =
  | { conflict: SaveConflict; type: 'conflict' }
  /** The server knows nobody, or somebody who may not. */
  | { type: 'denied' }
  | { doc: Record<string, unknown>; type: 'saved' }
  /** Trying the same again is useless until something has been changed. */
  | { message: string; type: 'refused' }
  /** Nothing is known of the save: it may even have been done. */
  | { type: 'unreachable' }

/** Who has changed what since the revision that a save was made from. */
export interface SaveConflict {
  /** ISO 8601, or null when it isn't known. */
  changedAt: null | string
  changedBy: string
  changedFields: string[]
  currentRevision: null | number
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const firstError = (body: unknown): Record<string, unknown> => {
  const errors = isObject(body) && Array.isArray(body.errors) ? (body.errors as unknown[]) : []
  return isObject(errors[0]) ? errors[0] : {}
}

const conflictOf = (data: Record<string, unknown>): SaveConflict => ({
  changedAt: typeof data.changedAt === 'string' ? data.changedAt : null,
  changedBy: typeof data.changedBy === 'string' ? data.changedBy : '',
  changedFields: Array.isArray(data.changedFields) ? data.changedFields.map(String) : [],
  currentRevision: typeof data.currentRevision === 'number' ? data.currentRevision : null,
})

const refusalOf = (error: Record<string, unknown>, data: Record<string, unknown>): string => {
  const problems = Array.isArray(data.errors) ? (data.errors as unknown[]).filter(isObject) : []
  const named = problems.map(({ message, path }) => `${String(path)}: ${String(message)}`)
  return named.length > 0 ? named.join(' ') : String(error.message ?? '')
}

const PASSING = new Set([408, 425, 429])

/**
 * Reads what the server answered to a save.
 *
 * | status | outcome |
 * | --- | --- |
 * | 2xx | saved |
 * | 401, 403 | denied |
 * | 409 with the code of a revision conflict | conflict |
 * | 408, 425, 429, 5xx | unreachable |
 * | any other | refused |
 *
 * @param body the JSON of the answer, or null when it was none
 */
export const readSaveAnswer = (status: number, body: unknown): SaveOutcome => {
  if (status >= 200 && status < 300) {
    return isObject(body) && isObject(body.doc) ? { type: 'saved', doc: body.doc } : { type: 'unreachable' }
  }
  if (status === 401 || status === 403) {
    return { type: 'denied' }
  }
  const error = firstError(body)
  const data = isObject(error.data) ? error.data : {}
  if (status === 409 && data.code === 'NEWSROOM_REVISION_CONFLICT') {
    return { type: 'conflict', conflict: conflictOf(data) }
  }
  return PASSING.has(status) || status >= 500
    ? { type: 'unreachable' }
    : { type: 'refused', message: refusalOf(error, data) }
}

const FIRST_RETRY_MS = 1000
const LAST_RETRY_MS = 30_000

/** Tells how long to wait before the next try: 1 s, 2 s, 4 s, ... and never more than 30 s. */
export const retryDelayMs = (failures: number): number =>
  Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.max(0, Math.min(failures, 10) - 1))
