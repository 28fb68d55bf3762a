import type { Act, ActKind } from '../../src/domain/edition/changeLog.ts'

/** An instant by its minute. */
export const instant = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minute))

const OPENS: readonly ActKind[] = ['corrected', 'lifted', 'released', 'scheduled', 'updated']

interface Terms {
  edition?: null | string
  from?: null | number
  until?: number
}

/** An act of one article: what, at which minute, and on which terms. */
export type Step = [ActKind, number, Terms?]

/** Writes a log of one article. */
export const actsOf = (steps: readonly Step[]): Act[] =>
  steps.map(([kind, minute, { edition, from, until } = {}], index) => {
    const n = index + 1
    const opens = OPENS.includes(kind)
    const opensAt = from === undefined ? minute : from
    return {
      actor: null,
      at: instant(minute),
      edition: edition === undefined ? (opens ? `e${n}` : null) : edition,
      embargo: opens && from === null ? { until: null } : null,
      from: opens && opensAt !== null ? instant(opensAt) : null,
      kind,
      n,
      number: 1,
      publishedAt: null,
      reason: null,
      releaseKind: null,
      revision: n,
      terms: null,
      until: until === undefined ? null : instant(until),
    }
  })
