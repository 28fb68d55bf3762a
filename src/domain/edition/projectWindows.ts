import type { PublishedCorrection } from '../article/publishedCorrection.ts'
import type { Act } from './changeLog.ts'
import type { Opening, Standing } from './openings.ts'

import { applyAct, earlierEnd } from './openings.ts'

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

const closeAt = (windows: readonly VisibilityWindow[], at: Date): VisibilityWindow[] =>
  windows
    .filter(({ from }) => from < at)
    .map((window) => ({ ...window, until: earlierEnd(window.until, at) }))

/** Opens one more window: what would have begun later never does, what is visible ends. */
const open = (
  windows: readonly VisibilityWindow[],
  { act, edition, from, reopens, until }: Opening,
): VisibilityWindow[] => {
  const before = windowBefore(windows, from)
  const place = { edition, from, n: act.n, until }
  const opened: VisibilityWindow =
    reopens && before !== undefined
      ? { ...before, ...place }
      : {
          ...place,
          correctedAt: correctedAtOf(before, act, from),
          corrections: correctionsOf(before, act, from),
          modifiedAt: modifiedAtOf(before, act, from),
          publishedAt: act.publishedAt ?? from,
        }
  return [...closeAt(windows, from), ...(until !== null && until <= from ? [] : [opened])]
}

const standingOf = (acts: readonly Act[]): Standing =>
  [...acts].sort((a, b) => a.n - b.n).reduce<Standing>(applyAct, { killed: null, openings: [], taken: null })

/**
 * Computes the visibility windows of one article from its acts, in order of time and without overlap.
 * What each act does is the table of `applyAct`.
 *
 * @param acts all acts of the article, in any order
 */
export const projectWindows = (acts: readonly Act[]): VisibilityWindow[] =>
  standingOf(acts).openings.reduce<VisibilityWindow[]>(open, [])

/**
 * Tells what the world sees of an article at an instant, and what it is told or where it is led instead.
 *
 * @param acts all acts of the article, in any order
 */
export const publicStandingAt = (acts: readonly Act[], at: Date): PublicStanding => {
  const { killed, taken } = standingOf(acts)
  const windows = projectWindows(acts)
  const nothing = { notice: null, redirectTo: null }
  if (killed !== null) {
    return { ...nothing, notice: killed.notice, state: 'killed' }
  }
  if (windows.some((window) => window.from <= at && (window.until === null || at < window.until))) {
    return { ...nothing, state: 'live' }
  }
  const begun = windows.filter((window) => window.from <= at)
  if (taken !== null && !begun.some(({ n }) => n >= taken.n)) {
    return { ...nothing, redirectTo: taken.redirectTo, state: taken.state }
  }
  return { ...nothing, state: begun.length > 0 ? 'unpublished' : 'unreleased' }
}

/**
 * Tells what the world sees of an article at an instant.
 *
 * @param acts all acts of the article, in any order
 */
export const publicStateAt = (acts: readonly Act[], at: Date): PublicState => publicStandingAt(acts, at).state
