/** What only the start of an operation knows of it, kept until its save is planned. */
export interface OperationMemo {
  /** The kind of release that the caller named, or null: one that lies in a draft was somebody else's word. */
  askedReleaseKind: unknown
  /** The status that the caller asked for, or null when none was given. */
  askedStatus: unknown
  /** Whether the form saves by itself while somebody writes. */
  autosave: boolean
  /** The revision that the caller sent along, or null. */
  clientRevision: null | number
  draft: boolean
  /** Whether a copy of another article is being made. */
  duplicate: boolean
  overrideAccess: boolean
}

const TOKEN = 'newsroomOperation'
const KEY = 'newsroomOperations'

interface Memos {
  byToken: Map<string, OperationMemo>
  restore: null | OperationMemo
}

const memos = (context: Record<string, unknown>): Memos =>
  (context[KEY] ??= { byToken: new Map(), restore: null }) as Memos

/**
 * Remembers an operation and marks its data with a token: nested operations share the request, so that only the data itself
 * can tell which operation it belongs to.
 *
 * @returns the data with the token
 */
export const rememberOperation = (
  context: Record<string, unknown>,
  data: Record<string, unknown>,
  memo: OperationMemo,
): Record<string, unknown> => {
  const { byToken } = memos(context)
  const token = `operation-${byToken.size + 1}`
  byToken.set(token, memo)
  return { ...data, [TOKEN]: token }
}

/** Remembers the restoration of a version, which has no data of its own at its start. */
export const rememberRestore = (context: Record<string, unknown>, memo: OperationMemo): void => {
  memos(context).restore = memo
}

/** Finds what was remembered of the operation that this data belongs to, and takes the token out of it. */
export const recallOperation = (
  context: Record<string, unknown>,
  data: Record<string, unknown>,
): { data: Record<string, unknown>; memo: OperationMemo | undefined } => {
  const { [TOKEN]: token, ...rest } = data
  const { byToken, restore } = memos(context)
  if (typeof token === 'string') {
    return { data: rest, memo: byToken.get(token) }
  }
  return { data: rest, memo: context.isRestoringVersion === true ? (restore ?? undefined) : undefined }
}
