import type { PublishedCorrection } from '../article/publishedCorrection.ts'
import type { Act } from './changeLog.ts'

/** A span of time in which readers see one edition of one article: from <= t < until (null: open end). */
export interface VisibilityWindow {
  /** When words of the article were last released as a correction, by this act or one before it; null for never. */
  correctedAt: Date | null
  /** What readers have been told of mistakes until it opened, the latest first. Nothing that is released later takes them away. */
  corrections: PublishedCorrection[]
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

/** What the world sees of an article, with what the last act tells readers in its place. */
export interface PublicStanding {
  /** What stands in place of a killed article; null when nobody wrote anything. */
  notice: null | string
  /** Where readers of an unpublished article are sent; null for nowhere. */
  redirectTo: null | string
  state: PublicState
}

interface Projection {
  killed: null | { notice: null | string }
  /** The act after which nothing is visible, if any. */
  taken: { redirectTo: null | string; state: 'unpublished' | 'withheld' } | null
  windows: VisibilityWindow[]
}

/** The window that an act comes after: one that would have opened later never did. */
const windowBefore = (windows: readonly VisibilityWindow[], from: Date): undefined | VisibilityWindow =>
  windows.filter((window) => window.from <= from).at(-1)

/**
 * The first release was modified when it was published, wherever that was; a typo mended and the same words shown again
 * modify nothing, unless readers are told of a mistake in them; everything else was modified when it went out.
 */
const modifiedAtOf = (before: undefined | VisibilityWindow, act: Act, from: Date): Date => {
  if (before === undefined) {
    return act.publishedAt ?? from
  }
  const says = act.terms?.correction !== undefined
  return !says && (act.releaseKind === 'minor' || act.edition === before.edition) ? before.modifiedAt : from
}

const correctedAtOf = (before: undefined | VisibilityWindow, act: Act, from: Date): Date | null =>
  act.kind === 'corrected' || act.releaseKind === 'correction' ? from : (before?.correctedAt ?? null)

const correctionsOf = (before: undefined | VisibilityWindow, act: Act, from: Date): PublishedCorrection[] => [
  ...(act.terms?.correction === undefined ? [] : [{ ...act.terms.correction, at: from }]),
  ...(before?.corrections ?? []),
]

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
  if (state.killed !== null) {
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
      const before = windowBefore(state.windows, act.from)
      const opened: VisibilityWindow = {
        correctedAt: correctedAtOf(before, act, act.from),
        corrections: correctionsOf(before, act, act.from),
        edition: act.edition,
        from: act.from,
        modifiedAt: modifiedAtOf(before, act, act.from),
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
      return {
        killed: { notice: act.terms?.notice ?? null },
        taken: null,
        windows: closeAt(state.windows, act.at),
      }
    case 'unpublished':
    case 'withheld':
      return {
        ...state,
        taken: {
          redirectTo: act.kind === 'unpublished' ? (act.terms?.redirectTo ?? null) : null,
          state: act.kind,
        },
        windows: closeAt(state.windows, act.at),
      }
    case 'due':
    case 'erased':
    case 'renamed':
      return state
  }
}

const project = (acts: readonly Act[]): Projection =>
  [...acts].sort((a, b) => a.n - b.n).reduce(apply, { killed: null, taken: null, windows: [] } as Projection)

/**
 * Computes the visibility windows of one article from its acts, in order of time and without overlap.
 *
 * @param acts all acts of the article, in any order
 */
export const projectWindows = (acts: readonly Act[]): VisibilityWindow[] => project(acts).windows

/**
 * Tells what the world sees of an article at an instant, and what it is told or where it is led instead.
 *
 * @param acts all acts of the article, in any order
 */
export const publicStandingAt = (acts: readonly Act[], at: Date): PublicStanding => {
  const { killed, taken, windows } = project(acts)
  const nothing = { notice: null, redirectTo: null }
  if (killed !== null) {
    return { ...nothing, notice: killed.notice, state: 'killed' }
  }
  if (windows.some((window) => window.from <= at && (window.until === null || at < window.until))) {
    return { ...nothing, state: 'live' }
  }
  if (taken !== null) {
    return { ...nothing, ...taken }
  }
  return { ...nothing, state: windows.some((window) => window.from <= at) ? 'unpublished' : 'unreleased' }
}

/**
 * Tells what the world sees of an article at an instant.
 *
 * @param acts all acts of the article, in any order
 */
export const publicStateAt = (acts: readonly Act[], at: Date): PublicState => publicStandingAt(acts, at).state
