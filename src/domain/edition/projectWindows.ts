import type { Act } from './changeLog.ts'

/** A span of time in which readers see one edition of one article: from <= t < until (null: open end). */
export interface VisibilityWindow {
  edition: string
  from: Date
  /** When the words last changed in a way that readers are told of: never before `publishedAt`. */
  modifiedAt: Date
  /** The act that opened it. */
  n: number
  publishedAt: Date
  until: Date | null
}

/** What the world sees of an article at an instant; see the table of public states in the documentation. */
export type PublicState = 'killed' | 'live' | 'unpublished' | 'unreleased' | 'withheld'

interface Projection {
  killed: boolean
  /** The act after which nothing is visible, if any. */
  taken: 'unpublished' | 'withheld' | null
  windows: VisibilityWindow[]
}

/**
 * The first release was modified when it was published, wherever that was; a typo mended and the same words shown again
 * modify nothing; everything else was modified when it went out.
 */
const modifiedAtOf = (windows: readonly VisibilityWindow[], act: Act, from: Date): Date => {
  const before = windows.at(-1)
  if (before === undefined) {
    return act.publishedAt ?? from
  }
  return act.releaseKind === 'minor' || act.edition === before.edition ? before.modifiedAt : from
}

const closeAt = (windows: VisibilityWindow[], at: Date): VisibilityWindow[] =>
  windows
    .filter((window) => window.from < at)
    .map((window) => (window.until === null || window.until > at ? { ...window, until: at } : window))

/**
 * Applies one act to what came before it.
 *
 * | act | effect |
 * |---|---|
 * | released, updated, corrected, scheduled | what is visible ends at `from`; a window with the act's edition opens there |
 * | lifted | as released, with the act's edition (that of the window which the withholding closed) |
 * | withheld, unpublished | everything ends at `at` |
 * | killed | everything ends at `at`, and nothing opens after it |
 * | expired | ends at `at` what is still open |
 * | held | windows that have not begun at `at` are dropped |
 * | due, renamed, erased | none |
 */
const apply = (state: Projection, act: Act): Projection => {
  if (state.killed) {
    return state
  }
  switch (act.kind) {
    case 'corrected':
    case 'lifted':
    case 'released':
    case 'scheduled':
    case 'updated': {
      if (act.edition === null || act.from === null) {
        return state
      }
      const opened: VisibilityWindow = {
        edition: act.edition,
        from: act.from,
        modifiedAt: modifiedAtOf(state.windows, act, act.from),
        n: act.n,
        publishedAt: act.publishedAt ?? act.from,
        until: act.until,
      }
      return { ...state, taken: null, windows: [...closeAt(state.windows, act.from), opened] }
    }
    case 'expired':
      return { ...state, windows: closeAt(state.windows, act.at) }
    case 'held':
      return { ...state, windows: state.windows.filter((window) => window.from <= act.at) }
    case 'killed':
      return { killed: true, taken: null, windows: closeAt(state.windows, act.at) }
    case 'unpublished':
    case 'withheld':
      return { ...state, taken: act.kind, windows: closeAt(state.windows, act.at) }
    case 'due':
    case 'erased':
    case 'renamed':
      return state
  }
}

const project = (acts: readonly Act[]): Projection =>
  [...acts].sort((a, b) => a.n - b.n).reduce(apply, { killed: false, taken: null, windows: [] } as Projection)

/**
 * Computes the visibility windows of one article from its acts, in order of time and without overlap.
 *
 * @param acts all acts of the article, in any order
 */
export const projectWindows = (acts: readonly Act[]): VisibilityWindow[] => project(acts).windows

/**
 * Tells what the world sees of an article at an instant.
 *
 * @param acts all acts of the article, in any order
 */
export const publicStateAt = (acts: readonly Act[], at: Date): PublicState => {
  const { killed, taken, windows } = project(acts)
  if (killed) {
    return 'killed'
  }
  if (windows.some((window) => window.from <= at && (window.until === null || at < window.until))) {
    return 'live'
  }
  if (taken !== null) {
    return taken
  }
  return windows.some((window) => window.from <= at) ? 'unpublished' : 'unreleased'
}
