import type { SaveDecision, SaveRequest } from '../../domain/article/decideSave.ts'
import type { Act } from '../../domain/edition/changeLog.ts'
import type { ErasableEdition, Eraser, ErasureRequest } from '../../domain/edition/eraser.ts'
import type { ErasureRefusal } from '../../domain/edition/erasure.ts'
import type { ArticleDesk, StoredRow } from '../../domain/runtime.ts'
import type { DocId } from '../../shared/ids.ts'
import type { Spine } from '../spine.ts'

import { withoutWords } from '../../domain/article/erasedWords.ts'
import { decideErasure, isErasedWith, visibleEditions } from '../../domain/edition/erasure.ts'
import { NewsroomError } from '../../shared/newsroomError.ts'
import { hashContent } from '../contentHash.ts'
import { readLatestDraft } from '../latestDraft.ts'
import { projectFromLog } from '../recordAct.ts'
import { toEditionContent } from '../toEditionContent.ts'
import { isOpenTransaction } from '../transactions.ts'
import { inTransaction } from '../workflow/inTransaction.ts'
import { writeDecided } from '../workflow/writeDecided.ts'
import { destroyWords } from './destroyWords.ts'
import { erasureOf } from './erasureOf.ts'

interface Deps {
  callerOf: (req: object) => SaveRequest['caller']
  desk: ArticleDesk
  spine: Spine
}

const notFound = (id: DocId): NewsroomError =>
  new NewsroomError('NEWSROOM_NOT_FOUND', 404, 'There is no such article.', {
    field: 'id',
    remedy: 'Look it up by its number.',
    value: id,
  })

const refuse = (error: ErasureRefusal): NewsroomError => {
  switch (error.type) {
    case 'nothing_left':
      return new NewsroomError('NEWSROOM_ERASED', 409, 'These words have been erased already.', {
        field: 'edition',
        remedy: 'There is nothing left to do.',
      })
    case 'unknown':
      return new NewsroomError('NEWSROOM_BAD_INPUT', 400, 'The article has no such edition.', {
        field: 'edition',
        remedy:
          error.known.length === 0
            ? 'It was never released.'
            : `Give the hash of one of its editions: ${error.known.join(', ')}.`,
        value: error.edition,
      })
    case 'visible':
      return new NewsroomError(
        'NEWSROOM_ARTICLE_LIVE',
        409,
        'Readers see these words, or will when their time comes.',
        { field: 'edition', remedy: 'Unpublish or kill the article first.', value: error.edition },
      )
  }
}

interface Plan {
  at: Date
  caller: SaveRequest['caller']
  editions: string[]
  /** The hash of the working copy afterwards; null when it stays. */
  blankHash: null | string
  request: ErasureRequest
}

/** The act and the event of an erasure, and what becomes of the desk's side of the article. */
const decisionOf = ({ row }: StoredRow, { at, blankHash, caller, editions, request }: Plan): SaveDecision => {
  const isGone = (hash: null | string | undefined): boolean => hash != null && editions.includes(hash)
  const revision = row.revision + 1
  const { desk } = row.state
  const becomesDraft = blankHash !== null && row.state.public !== 'killed' && desk !== 'spiked'
  const state = { ...row.state, desk: becomesDraft ? 'draft' : desk }
  const act: Act = {
    actor: caller.id,
    at,
    edition: isGone(row.lastEdition) ? null : row.lastEdition,
    embargo: null,
    from: null,
    kind: 'erased',
    n: row.acts + 1,
    number: row.number,
    publishedAt: row.publishedAt,
    reason: request.reason,
    releaseKind: null,
    revision,
    terms: { erased: { all: request.edition === null, editions } },
    until: null,
  }
  return {
    act,
    approval: blankHash !== null || isGone(row.approval?.edition) ? null : row.approval,
    contentHash: blankHash ?? row.contentHash ?? row.lastEdition ?? '',
    event: {
      action: 'erase',
      actor: caller.id,
      actorName: caller.name,
      at,
      contentHash: editions.at(-1) ?? null,
      from: row.state,
      n: row.events + 1,
      note: null,
      number: row.number,
      reason: request.reason,
      revision,
      to: state,
    },
    flashedBy: row.flashedBy,
    makesEdition: false,
    state,
    writers: row.writers,
  }
}

/**
 * Makes what destroys words for law or safety. The row carries the act, the log and the record keep hash, reason and actor;
 * then the words go. Where a database can't do all of it at once, the healer ends what was begun.
 */
export const createEraser = ({ callerOf, desk, spine }: Deps): Eraser => {
  const { clock, dialect, editions: store, log, options, payload } = spine
  const { slugs } = options

  const plan = async (
    article: DocId,
    { row }: StoredRow,
    request: ErasureRequest,
    req: object,
  ): Promise<Plan> => {
    const subject = { collection: slugs.articles, id: row.id }
    const at = clock.now()
    const [acts, stored] = [await log.of(subject, req), await store.of(row.number, req)]
    const known = stored.map(({ content, hash }) => ({ hash, isErased: content === null }))
    const decision = decideErasure({ acts, at, edition: request.edition, known })
    if (!decision.ok) {
      throw refuse(decision.error)
    }
    const erasure = erasureOf({ all: request.edition === null, editions: decision.value }, stored, acts)
    const draft = await readLatestDraft({ payload, slugs }, article, req)
    const isGone =
      draft !== null &&
      isErasedWith(erasure, {
        content: toEditionContent(draft),
        hash: hashContent(draft)!,
        isWorkingCopy: true,
        revision: row.revision,
      })
    return {
      at,
      blankHash: isGone ? hashContent(withoutWords(draft)) : null,
      caller: callerOf(req),
      editions: decision.value,
      request,
    }
  }

  const carryOut = async (article: DocId, request: ErasureRequest, req: object) => {
    const stored = await desk.row(article, req)
    if (stored === null) {
      throw notFound(article)
    }
    const { row } = stored
    const subject = { collection: slugs.articles, id: row.id }
    const planned = await plan(article, stored, request, req)
    const decision = decisionOf(stored, planned)
    // The row speaks no more of an edition that is gone.
    const carried = {
      ...stored.carried,
      act: { ...stored.carried.act, edition: decision.act!.edition },
    }
    await writeDecided(
      { desk, spine },
      {
        at: planned.at,
        caller: planned.caller,
        decision,
        req,
        revision: request.revision,
        stored: { ...stored, carried },
      },
    )
    const destroy = (within?: object) =>
      destroyWords(spine, { act: decision.act!, number: row.number, subject }, within)
    if (await isOpenTransaction(req)) {
      await destroy(req)
      await desk.settle(req, 'operation')
    } else {
      await desk.settle(req, 'document')
      await destroy()
      await projectFromLog(spine, subject, row.number)
    }
    return {
      id: row.id,
      editions: planned.editions,
      number: row.number,
      revision: request.revision + 1,
      workingCopy: planned.blankHash === null ? ('kept' as const) : ('erased' as const),
    }
  }

  const list: Eraser['list'] = async (article, req) => {
    const stored = await desk.row(article, req)
    if (stored === null) {
      throw notFound(article)
    }
    const { id, number, revision } = stored.row
    const acts = await log.of({ collection: slugs.articles, id }, req)
    const visible = visibleEditions(acts, clock.now())
    const editions = (await store.of(number, req)).map(({ content, hash }): ErasableEdition => ({
      hash,
      headline: content === null ? null : content.headline,
      releasedAt: acts.find(({ edition, from }) => edition === hash && from !== null)?.at ?? null,
      state: content === null ? 'erased' : visible.has(hash) ? 'visible' : 'open',
    }))
    const instant = ({ releasedAt }: ErasableEdition): number => releasedAt?.getTime() ?? Infinity
    return { id, editions: editions.sort((a, b) => instant(b) - instant(a)), number, revision }
  }

  return {
    list,
    erase: async (article, request, req) => {
      // A row that somebody else wrote is put right here: in the work that follows, its repair would be undone.
      await desk.row(article, req)
      return inTransaction(req, async () =>
        (await isOpenTransaction(req))
          ? carryOut(article, request, req)
          : dialect.atomically(() => carryOut(article, request, req)),
      )
    },
  }
}
