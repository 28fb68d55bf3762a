import type { SaveDecision, SaveRequest } from '../../domain/article/decideSave.ts'
import type { ArticleDesk, NameReader, StoredRow } from '../../domain/runtime.ts'
import type { TransitionRequest } from '../../domain/workflow/workflowDesk.ts'
import type { DocId } from '../../shared/ids.ts'
import type { StoredAct } from '../articleRows.ts'
import type { Spine } from '../spine.ts'

import { decideSave } from '../../domain/article/decideSave.ts'
import { composeArticleCredit } from '../../domain/attribution/composeArticleCredit.ts'
import { EDITION_SCHEMA } from '../../domain/edition/content.ts'
import { refusal } from '../../domain/workflow/refusal.ts'
import { termsOf } from '../../domain/workflow/terms.ts'
import { NewsroomError, toNewsroomError } from '../../shared/newsroomError.ts'
import { editionKey } from '../editionStore.ts'
import { transactionOf } from '../transactions.ts'
import { fromEditionContent } from './fromEditionContent.ts'
import { inTransaction } from './inTransaction.ts'
import { markKilledVersions } from './versionCopies.ts'
import { writeDecided } from './writeDecided.ts'

interface Deps {
  desk: ArticleDesk
  names: NameReader
  spine: Spine
}

interface Move {
  article: DocId
  caller: SaveRequest['caller']
  req: object
  request: TransitionRequest
}

/** How often it is tried while colleagues save their words. */
const TRIES = 8

/**
 * The revision to move on from. The working copy stays as it is: words that were saved since the caller looked don't matter,
 * and must not keep anybody from taking a story away from readers. An act that readers see does: the caller hasn't seen it.
 */
const revisionFor = ({ carried, row }: StoredRow, { revision }: TransitionRequest): number => {
  const { revision: ofAct } = carried.act as StoredAct
  const hasSeenAct = typeof ofAct === 'number' && ofAct <= revision
  return hasSeenAct && revision < row.revision ? row.revision : revision
}

/** Decides about an action that leaves the working copy as it is. */
const decide = ({ options, clock }: Spine, { row }: StoredRow, { caller, request }: Move): SaveDecision => {
  const decision = decideSave(options.workflow, {
    at: clock.now(),
    caller,
    content: {
      hash: row.contentHash ?? row.lastEdition ?? '',
      isApproved: row.approval !== null,
      isChanged: false,
      schema: row.contentHash === null ? EDITION_SCHEMA : row.contentSchema,
    },
    intoRow: false,
    isImport: false,
    isOnlyByCaller: false,
    namesRevision: true,
    number: row.number,
    publishedAt: null,
    releaseKind: null,
    row,
    said: { note: request.note, reason: request.reason },
    status: 'draft',
    statusAsked: true,
    terms: termsOf(request),
    transition: request.action,
    trashing: false,
  })
  if (!decision.ok) {
    throw toNewsroomError(refusal(decision.error, 'action'))
  }
  return decision.value
}

/**
 * Moves an article on the public axis: readers see it no more, or again, while the working copy stays as it is. The row is
 * written with the act and the event in it; when readers see it again it gets the words of the edition that they see, for
 * the row may have been overwritten by a draft meanwhile.
 */
export const moveRow = async ({ desk, names, spine }: Deps, move: Move): Promise<void> => {
  const { clock, editions, options, payload } = spine
  const { slugs } = options
  const { article, caller, req, request } = move

  /** The fields of the edition that readers are about to see again. */
  const wordsOf = async ({ act }: SaveDecision, number: number): Promise<Record<string, unknown>> => {
    if (act === null || act.from === null) {
      return {}
    }
    const key = { hash: act.edition ?? '', number }
    const content = (await editions.get([key], req)).get(editionKey(key))
    if (content === undefined) {
      throw new NewsroomError(
        'NEWSROOM_ILLEGAL_TRANSITION',
        409,
        'The words that readers saw are not kept any more.',
        { action: request.action, field: 'action', remedy: 'Release the article anew.' },
      )
    }
    const words = fromEditionContent(content)
    return { ...words, ...(await composeArticleCredit(words, { names, req, slugs })) }
  }

  const attempt = (): Promise<void> =>
    inTransaction(req, async () => {
      const stored = (await desk.row(article, req))!
      const { row } = stored
      const decision = decide(spine, stored, move)
      const words = await wordsOf(decision, row.number)
      await writeDecided(
        { desk, spine },
        { at: clock.now(), caller, decision, req, revision: revisionFor(stored, request), stored, words },
      )
      if (decision.state.public === 'killed') {
        await markKilledVersions({ payload, slugs }, article, req)
      }
      await desk.settle(req, 'document')
      await desk.settle(req, 'operation')
    })

  // Between the look at the row and the write of it a colleague's words may be saved once more.
  for (let left = (await transactionOf(req)) === null ? TRIES : 1; ; left -= 1) {
    try {
      return await attempt()
    } catch (error) {
      const isConflict = error instanceof NewsroomError && error.code === 'NEWSROOM_REVISION_CONFLICT'
      const stored = isConflict && left > 1 ? await desk.row(article, req) : null
      if (stored === null || revisionFor(stored, request) === request.revision) {
        throw error
      }
    }
  }
}
