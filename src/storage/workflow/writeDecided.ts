import type { SaveDecision, SaveRequest } from '../../domain/article/decideSave.ts'
import type { ArticleDesk, StoredRow } from '../../domain/runtime.ts'
import type { StoredArticle } from '../articleRows.ts'
import type { Spine } from '../spine.ts'

import { statusOf } from '../../domain/workflow/states.ts'
import { copyToLatestVersion } from './versionCopies.ts'

interface Deps {
  desk: ArticleDesk
  spine: Spine
}

interface Decided {
  at: Date
  caller: SaveRequest['caller']
  decision: SaveDecision
  req: object
  /** The revision that the caller saw. */
  revision: number
  stored: StoredRow
  /** Words that the row gets; those of the working copy stay. */
  words?: Record<string, unknown>
}

/**
 * Writes what was decided about an article into its row, past Payload's update, and copies what the row then says of it into
 * the latest version. Whoever calls it settles the act and the event.
 */
export const writeDecided = async (
  { desk, spine: { options, payload } }: Deps,
  { at, caller, decision, req, revision, stored, words = {} }: Decided,
): Promise<void> => {
  const { slugs } = options
  const { carried, row } = stored
  desk.announce(req, {
    autosaved: false,
    decide: () => decision,
    editor: caller.id,
    expectedRevision: revision,
    number: row.number,
    row,
  })
  await payload.db.updateOne({
    id: row.id,
    collection: slugs.articles,
    data: {
      ...words,
      _status: statusOf(decision.state.public),
      act: carried.act,
      actedAt: carried.actedAt,
      lastEditedBy: caller.id,
      number: row.number,
      revisedAt: at.toISOString(),
      revision: revision + 1,
    },
    req: req as never,
  })
  const written = (await payload.db.findOne<StoredArticle>({
    collection: slugs.articles,
    req: req as never,
    where: { id: { equals: row.id } },
  }))!
  await copyToLatestVersion({ payload, slugs }, written, req)
}
