import type { Act } from './changeLog.ts'

/** That an act shows an edition from an instant on. */
export interface Opening {
  act: Act
  edition: string
  from: Date
  /** The end that it was released with, or that came by expiry or unpublishing: a withholding does not change it. */
  over: Date | null
  /** Whether it shows again what a withholding with an end took away. */
  reopens: boolean
  /** The end that it has come to. */
  until: Date | null
}

/** What the acts of one article have come to. */
export interface Standing {
  killed: null | { notice: null | string }
  /** By number of the act that made them. */
  openings: readonly Opening[]
  /** The last act that took everything away, until one that came after it is due. */
  taken: null | { n: number; redirectTo: null | string; state: 'unpublished' | 'withheld' }
}

export const earlierEnd = (end: Date | null, other: Date): Date => (end !== null && end < other ? end : other)

const closeAll = (openings: readonly Opening[], at: Date): Opening[] =>
  openings
    .filter(({ from }) => from < at)
    .map((opening) => ({ ...opening, until: earlierEnd(opening.until, at) }))

const finish = (opening: Opening, end: Date): Opening => ({
  ...opening,
  over: earlierEnd(opening.over, end),
  until: earlierEnd(opening.until, end),
})

/** What is shown again when a withholding ends, unless its own end comes first. */
const reopening = (openings: readonly Opening[], act: Act): Opening[] => {
  const shown = openings.filter(({ from }) => from <= act.at).at(-1)
  const { until: from } = act
  if (shown === undefined || from === null || from <= act.at || (shown.over !== null && shown.over <= from)) {
    return []
  }
  return [{ ...shown, act, edition: act.edition ?? shown.edition, from, reopens: true, until: shown.over }]
}

/**
 * Applies one act to what came before it.
 *
 * | act | effect |
 * |---|---|
 * | released, updated, corrected, scheduled | what was to open later and has not begun at `at` is replaced; the act's edition opens at `from`, and what is visible ends then; with an embargo without an end (`from` null) nothing opens |
 * | lifted | as released, with the act's edition (that of the window which the withholding closed) |
 * | withheld | everything ends at `at`; with an `until`, what was visible opens again then, up to its own end |
 * | unpublished | everything ends at `at` |
 * | killed | everything ends at `at`, and nothing opens after it |
 * | expired | what is open (of the act's edition, where it names one) ends at `until`, or else at `at`; what opens later stays |
 * | held | what has not begun at `at` is dropped, and what it would have replaced goes on to its own end; a withholding loses its end |
 * | due, renamed, erased | none |
 */
export const applyAct = (standing: Standing, act: Act): Standing => {
  const { killed, openings } = standing
  if (killed !== null) {
    return standing
  }
  switch (act.kind) {
    case 'corrected':
    case 'lifted':
    case 'released':
    case 'scheduled':
    case 'updated': {
      const { edition, from, until } = act
      if (edition === null) {
        return standing
      }
      const begun = openings.filter((opening) => opening.from <= act.at || opening.reopens)
      const opened =
        from === null ? [] : [{ act, edition, from, over: until, reopens: false, until } satisfies Opening]
      return { ...standing, openings: [...begun, ...opened] }
    }
    case 'expired': {
      const end = act.until ?? act.at
      const ends = ({ edition, from }: Opening): boolean =>
        from < end && (act.edition === null || act.edition === edition)
      return {
        ...standing,
        openings: openings.map((opening) => (ends(opening) ? finish(opening, end) : opening)),
      }
    }
    case 'held':
      return { ...standing, openings: openings.filter(({ from }) => from <= act.at) }
    case 'killed':
      return {
        killed: { notice: act.terms?.notice ?? null },
        openings: closeAll(openings, act.at),
        taken: null,
      }
    case 'unpublished':
      return {
        ...standing,
        openings: closeAll(openings, act.at).map((opening) => finish(opening, act.at)),
        taken: { n: act.n, redirectTo: act.terms?.redirectTo ?? null, state: act.kind },
      }
    case 'withheld':
      return {
        ...standing,
        openings: [...closeAll(openings, act.at), ...reopening(openings, act)],
        taken: { n: act.n, redirectTo: null, state: act.kind },
      }
    case 'due':
    case 'erased':
    case 'renamed':
      return standing
  }
}
