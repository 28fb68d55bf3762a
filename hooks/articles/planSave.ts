import type { CollectionBeforeChangeHook } from 'payload'

import { ValidationError } from 'payload'

import type { DocId } from '../../src/shared/ids.ts'
import type { HookContext } from '../hookContext.ts'
import type { ArticleRow, SaveRequest } from '../../src/domain/article/decideSave.ts'
import type { OperationMemo } from './operationMemo.ts'

import { RELEASE_ROLE, hasRole } from '../../src/domain/access/roles.ts'
import { importOf } from '../../src/domain/article/importContext.ts'
import { decideSave } from '../../src/domain/article/decideSave.ts'
import { plainTextOf } from '../../src/domain/article/plainText.ts'
import { releaseProblems } from '../../src/domain/article/releaseProblems.ts'
import { runtimeOf } from '../../src/domain/runtime.ts'
import { recallOperation } from './operationMemo.ts'
import { refusal } from './refusal.ts'

type Data = Record<string, unknown>

const releaseKindOf = (value: unknown): SaveRequest['releaseKind'] =>
  value === 'correction' || value === 'minor' || value === 'update' ? value : null

const checkReleasable = (data: Data, collection: string): void => {
  const problems = releaseProblems({
    authors: Array.isArray(data.authors) ? data.authors : [],
    bodyText: plainTextOf(data.body),
    headline: typeof data.headline === 'string' ? data.headline : '',
    source: data.source,
  })
  if (problems.length > 0) {
    throw new ValidationError({
      collection,
      errors: problems.map(({ field, message }) => ({ message, path: field })),
    })
  }
}

/** The revision that a save was made from: the caller's word, else the document that the operation started from. */
const expectedRevision = (memo: OperationMemo | undefined, originalDoc: Data, row: ArticleRow): number => {
  if (memo?.clientRevision !== undefined && memo.clientRevision !== null) {
    return memo.clientRevision
  }
  return typeof originalDoc.revision === 'number' ? originalDoc.revision : row.revision
}

/**
 * Plans a save before it is validated: decides what it means for readers, sets what the newsroom itself keeps, and announces
 * it to the write that follows.
 */
export const createPlanSave =
  ({ access }: HookContext): CollectionBeforeChangeHook =>
  async ({ collection, context, data: given, operation, originalDoc, req }) => {
    const { clock, desk, numbers } = runtimeOf(req.payload)
    const { data, memo } = recallOperation(context, given as Data)
    const imported = importOf(context)
    const original = (originalDoc ?? {}) as Data
    const stored = operation === 'update' ? await desk.row(original.id as DocId, req) : null
    const row = stored?.row ?? null
    const number = row?.number ?? imported?.number ?? (await numbers.next())
    if (row === null && typeof imported?.number === 'number') {
      await numbers.raise(number)
    }
    const draft = memo?.draft ?? false
    const status =
      data._status === 'published' && !memo?.duplicate && !(context.isRestoringVersion === true && draft)
        ? 'published'
        : 'draft'
    // A draft that is restored is written as a version alone; an ordinary one as well, unless it asks to be published.
    const intoRow = row === null || !draft || status === 'published'
    const decision = decideSave({
      actor: (req.user?.id as DocId | undefined) ?? null,
      at: clock.now(),
      canRelease: memo?.overrideAccess === true || hasRole(access.roleOf(req), RELEASE_ROLE),
      intoRow,
      number,
      publishedAt: imported?.publishedAt ?? null,
      reason: null,
      releaseKind: releaseKindOf(data.releaseKind),
      row,
      status,
      statusAsked: context.isRestoringVersion === true || memo?.askedStatus === status,
      trashing: Boolean(data.deletedAt),
    })
    if (!decision.ok) {
      throw refusal(decision.error)
    }
    const act = decision.value
    if (act !== null && act.from !== null) {
      checkReleasable(data, collection.slug)
    }
    const expected =
      row === null ? null : await desk.rebase(row.id, expectedRevision(memo, original, row), row, req)
    const editor = req.user?.collection === access.usersCollection ? (req.user.id as DocId) : null
    desk.announce(req, { act, editor, expectedRevision: expected, number })
    return {
      ...data,
      _status: status,
      act: stored?.carriedAct ?? { embargoed: false, n: 0 },
      lastEditedBy: editor,
      revisedAt: clock.now().toISOString(),
      legacy: row === null ? (imported?.legacy ?? {}) : original.legacy,
      number,
      publishedAt: (act?.publishedAt ?? row?.publishedAt)?.toISOString() ?? null,
      releaseKind: act === null ? data.releaseKind : 'update',
      revision: (expected ?? 0) + 1,
    }
  }
