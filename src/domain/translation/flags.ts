import type { ActKind, ReleaseKind } from '../edition/changeLog.ts'

/** The acts on an article that its translations must follow. */
export const FLAGGED_KINDS = [
  'corrected',
  'updated',
  'withheld',
  'unpublished',
  'killed',
] as const satisfies ActKind[]

export type FlaggedKind = (typeof FLAGGED_KINDS)[number]

/** What the rule looks at: an act in the log about a sibling. */
export interface SiblingAct {
  at: Date
  kind: ActKind
  number: null | number
  releaseKind: null | ReleaseKind
  seq: number
}

/** What an article knows of its siblings' acts. */
export interface Checked {
  /** The position in the log up to which somebody has checked; null when nobody ever has. */
  acknowledged: null | number
  createdAt: Date
  number: number
}

const isFlaggedKind = (kind: ActKind): kind is FlaggedKind =>
  FLAGGED_KINDS.some((flagged) => flagged === kind)

/**
 * Tells which acts on the siblings of an article somebody must still look at, the newest first: those that change what is
 * told (a mere typo doesn't) since the article was last checked, or, before the first time, since it has existed.
 */
export const openFlags = <Act extends SiblingAct>(
  article: Checked,
  acts: readonly Act[],
): (Act & { kind: FlaggedKind })[] =>
  acts
    .filter((act): act is Act & { kind: FlaggedKind } => isFlaggedKind(act.kind))
    .filter(({ number }) => number !== null && number !== article.number)
    .filter(({ kind, releaseKind }) => kind !== 'updated' || releaseKind !== 'minor')
    .filter(({ at, seq }) =>
      article.acknowledged === null ? at > article.createdAt : seq > article.acknowledged,
    )
    .sort((a, b) => b.seq - a.seq)
