import type { Result } from '../../shared/result.ts'
import type { DocId } from '../../shared/ids.ts'
import type { Act, ActKind, ReleaseKind } from '../edition/changeLog.ts'

import { err, ok } from '../../shared/result.ts'

/** What the stored row of an article says of itself before a save. */
export interface ArticleRow {
  /** The number of acts so far. */
  acts: number
  id: DocId
  /** Whether readers see it now, as far as the row knows. */
  live: boolean
  number: number
  /** The first publication, or null before it. */
  publishedAt: Date | null
  revision: number
  trashed: boolean
}

export interface SaveRequest {
  actor: DocId | null
  at: Date
  /** Whether the caller may decide what readers see. */
  canRelease: boolean
  /** Whether the row itself is written; a draft save writes a version only. */
  intoRow: boolean
  number: number
  /** A first publication that an import brings along. */
  publishedAt: Date | null
  reason: null | string
  releaseKind: Exclude<ReleaseKind, 'first'> | null
  /** Null when the article is being created. */
  row: ArticleRow | null
  /** The status that the save asks for. */
  status: 'draft' | 'published'
  /** Whether the caller named the status, and did not only happen upon it. */
  statusAsked: boolean
  /** Whether the save puts the article into the trash. */
  trashing: boolean
}

export type SaveRefusal =
  | { type: 'live_in_trash' }
  | { type: 'may_not_change_live' }
  | { type: 'may_not_release' }
  | { type: 'may_not_unpublish' }
  | { type: 'status_not_asked' }
  | { type: 'trashed' }

const releaseActKind = (row: ArticleRow | null, releaseKind: SaveRequest['releaseKind']): ActKind => {
  if (row === null || !row.live) {
    return 'released'
  }
  return releaseKind === 'correction' ? 'corrected' : 'updated'
}

/**
 * Decides what a save means for readers: which act it is, or why it can't be.
 *
 * | row live | status asked | into the row | act |
 * |---|---|---|---|
 * | any | draft | no | none |
 * | no | draft | yes | none |
 * | yes | draft | yes | unpublished (needs the right) |
 * | no | published | yes | released (needs the right) |
 * | yes | published | yes | updated or corrected, by the kind of release (needs the right) |
 *
 * An unpublication must be asked for: a save that says nothing of the status, and meets a draft that somebody is writing,
 * would take the article away by accident. A live article can't be put into the trash, and one in the trash can't be released.
 */
export const decideSave = (save: SaveRequest): Result<Act | null, SaveRefusal> => {
  const { row } = save
  const live = row?.live ?? false
  if (save.trashing && live) {
    return err({ type: 'live_in_trash' })
  }
  if (save.status === 'draft' && (!save.intoRow || !live)) {
    return ok(null)
  }
  const act: Act = {
    actor: save.actor,
    at: save.at,
    edition: null,
    embargo: null,
    from: null,
    kind: 'unpublished',
    n: (row?.acts ?? 0) + 1,
    number: save.number,
    publishedAt: row?.publishedAt ?? save.publishedAt,
    reason: save.reason,
    releaseKind: null,
    revision: (row?.revision ?? 0) + 1,
    until: null,
  }
  if (save.status === 'draft') {
    if (!save.canRelease) {
      return err({ type: 'may_not_unpublish' })
    }
    return save.statusAsked ? ok(act) : err({ type: 'status_not_asked' })
  }
  if (save.trashing || row?.trashed) {
    return err({ type: 'trashed' })
  }
  if (!save.canRelease) {
    return err({ type: live ? 'may_not_change_live' : 'may_not_release' })
  }
  return ok({
    ...act,
    from: save.at,
    kind: releaseActKind(row, save.releaseKind),
    publishedAt: act.publishedAt ?? save.at,
    releaseKind: row === null || row.acts === 0 ? 'first' : (save.releaseKind ?? 'update'),
  })
}
