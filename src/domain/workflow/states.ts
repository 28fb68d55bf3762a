import type { ActKind } from '../edition/changeLog.ts'
import type { PublicState } from '../edition/projectWindows.ts'

export type { PublicState } from '../edition/projectWindows.ts'

/** Where the working copy of an article stands, unless the newsroom adds states of its own. */
export const DESK_STATES = ['draft', 'in_review', 'approved', 'done', 'spiked'] as const

/** A desk state: one of the built-in ones or one that the newsroom added. */
export type DeskState = string

/** What the world sees of an article. */
export const PUBLIC_STATES = ['unreleased', 'live', 'withheld', 'unpublished', 'killed'] as const

/** Both axes: they move apart all the time. */
export interface ArticleState {
  desk: DeskState
  public: PublicState
}

/** Payload's status of a row: whether readers see the article. */
export const statusOf = (state: PublicState): 'draft' | 'published' =>
  state === 'live' ? 'published' : 'draft'

/** Payload's status of the working copy: words that readers see, and nothing pending beside them; whatever the desk notes. */
export const statusOfVersion = ({ desk, public: seen }: ArticleState): 'draft' | 'published' =>
  desk === 'done' ? statusOf(seen) : 'draft'

/**
 * The public state after an act; null for an act that leaves it as it was.
 *
 * | act | public state |
 * |---|---|
 * | released, updated, corrected, lifted | live |
 * | withheld, unpublished, killed | of that name |
 * | scheduled, held, due, expired, renamed, erased | as it was |
 */
export const publicStateAfter = (kind: ActKind): null | PublicState => {
  switch (kind) {
    case 'corrected':
    case 'lifted':
    case 'released':
    case 'updated':
      return 'live'
    case 'killed':
    case 'unpublished':
    case 'withheld':
      return kind
    case 'due':
    case 'erased':
    case 'expired':
    case 'held':
    case 'renamed':
    case 'scheduled':
      return null
  }
}
