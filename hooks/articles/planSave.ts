import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type {
  ArticleRow,
  SaveDecision,
  SavedContent,
  SaveRequest,
} from '../../src/domain/article/decideSave.ts'
import type { StoredRow } from '../../src/domain/runtime.ts'
import type { Caller } from '../../src/domain/workflow/decideTransition.ts'
import type { TransitionRequest } from '../../src/domain/workflow/workflowDesk.ts'
import type { DocId } from '../../src/shared/ids.ts'
import type { HookContext } from '../hookContext.ts'
import type { OperationMemo } from './operationMemo.ts'

import { usesOf } from '../../src/domain/article/bodyBlocks.ts'
import { decideSave } from '../../src/domain/article/decideSave.ts'
import { importOf } from '../../src/domain/article/importContext.ts'
import { isRichText } from '../../src/domain/article/richText.ts'
import { toNewsroomError } from '../../src/shared/newsroomError.ts'
import { runtimeOf } from '../../src/domain/runtime.ts'
import { isOnlyBy } from '../../src/domain/workflow/soleAuthor.ts'
import { termsOf } from '../../src/domain/workflow/terms.ts'
import { noteFound, transitionOf } from '../../src/domain/workflow/transitionContext.ts'
import { callerOf } from './callerOf.ts'
import { askGates } from './askGates.ts'
import { recallOperation } from './operationMemo.ts'
import { refusal } from '../../src/domain/workflow/refusal.ts'

type Data = Record<string, unknown>

const NOTHING_CARRIED: StoredRow['carried'] = {
  act: { n: 0 },
  actedAt: null,
  event: { n: 0 },
  movedAt: null,
}

const releaseKindOf = (value: unknown): SaveRequest['releaseKind'] =>
  value === 'correction' || value === 'minor' || value === 'update' ? value : null

/** The revision that a save was made from: the caller's word, else the document that the operation started from. */
const expectedRevision = (memo: OperationMemo | undefined, originalDoc: Data, row: ArticleRow): number => {
  if (memo?.clientRevision !== undefined && memo.clientRevision !== null) {
    return memo.clientRevision
  }
  return typeof originalDoc.revision === 'number' ? originalDoc.revision : row.revision
}

/** Whether nobody but the caller has worked on the words; looked up only where an approval is asked for. */
const isOnlyByCaller = async (
  data: Data,
  {
    caller,
    req,
    row,
    transition,
  }: { caller: Caller; req: PayloadRequest; row: ArticleRow | null; transition: null | TransitionRequest },
): Promise<boolean> => {
  if (transition?.action !== 'approve' || row === null) {
    return false
  }
  const authors = Array.isArray(data.authors) ? data.authors : []
  return isOnlyBy(caller.id, {
    bylineUsers: await runtimeOf(req.payload).desk.bylineUsers(authors, req),
    createdBy: data.createdBy,
    writers: row.writers,
  })
}

/**
 * Plans a save before it is validated: decides by the words as they are now what it means, sets what the newsroom itself
 * keeps, and announces it to the write that follows, which decides again if the words are others by then.
 */
export const createPlanSave =
  ({ access, options }: HookContext): CollectionBeforeChangeHook =>
  async ({ collection, context, data: given, operation, originalDoc, req }) => {
    const { clock, desk, numbers, scopes } = runtimeOf(req.payload)
    const { data: asked, memo } = recallOperation(context, given as Data)
    // What was kept while an article lay in the trash takes neither the article there again nor its copy.
    const isFromKept = context.isRestoringVersion === true || memo?.duplicate === true
    const data: Data = isFromKept ? { ...asked, deletedAt: null } : asked
    const imported = importOf(context)
    const original = (originalDoc ?? {}) as Data
    const stored: null | StoredRow = operation === 'update' ? await desk.row(original.id as DocId, req) : null
    const row = stored?.row ?? null
    const transition = operation === 'update' ? transitionOf(context, original.id) : null
    const number = row?.number ?? imported?.number ?? (await numbers.next())
    if (row === null && typeof imported?.number === 'number') {
      await numbers.raise(number)
    }
    const draft = memo?.draft ?? false
    const status =
      data._status === 'published' && !memo?.duplicate && !(context.isRestoringVersion === true && draft)
        ? 'published'
        : 'draft'
    const caller = callerOf(access, req, memo?.overrideAccess === true)
    const at = clock.now()
    const planned: Data = {
      ...data,
      legacy: row === null ? (imported?.legacy ?? {}) : original.legacy,
      number,
    }
    const save: Omit<SaveRequest, 'content'> = {
      at,
      caller,
      // A draft that is restored is written as a version alone; an ordinary one as well, unless it asks to be published.
      intoRow: row === null || !draft || status === 'published',
      isImport: imported !== null,
      isOnlyByCaller: await isOnlyByCaller(
        { ...data, createdBy: original.createdBy },
        { caller, req, row, transition },
      ),
      namesRevision: context.isRestoringVersion === true || typeof memo?.clientRevision === 'number',
      number,
      publishedAt: imported?.publishedAt ?? null,
      releaseKind: transition === null ? releaseKindOf(memo?.askedReleaseKind) : transition.kind,
      row,
      said: { note: transition?.note ?? null, reason: transition?.reason ?? null },
      status,
      // An old draft that is brought back doesn't say that readers shall lose the article.
      statusAsked:
        memo?.askedStatus === status || (context.isRestoringVersion === true && status === 'published'),
      terms: termsOf(transition),
      transition: transition?.action ?? null,
      trashing: Boolean(data.deletedAt),
    }
    const decide = (content: SavedContent): SaveDecision => {
      const decision = decideSave(options.workflow, { ...save, content })
      if (!decision.ok) {
        throw toNewsroomError(refusal(decision.error, transition === null ? '_status' : 'action'))
      }
      return decision.value
    }
    const expectedContent = desk.contentOf(planned, row)
    const decision = decide(expectedContent)
    const found = await askGates(
      {
        collection: collection.slug,
        decision,
        isTransition: transition !== null,
        isValidated: status === 'published',
        workflow: options.workflow,
      },
      planned,
      req,
    )
    noteFound(context, row?.id, found)
    const expected =
      row === null
        ? null
        : (transition?.revision ??
          (await desk.rebase(row.id, expectedRevision(memo, original, row), row, req)))
    if (decision.act !== null && row !== null && row.lastEdition !== null) {
      await scopes.checkShown({ hash: row.lastEdition, number }, req)
    }
    const editor = req.user?.collection === access.usersCollection ? (req.user.id as DocId) : null
    const autosaved = memo?.autosave === true && row !== null && decision.act === null
    desk.announce(req, { autosaved, decide, editor, expectedRevision: expected, number, row })
    return {
      ...planned,
      ...(stored?.carried ?? NOTHING_CARRIED),
      _status: status,
      autosaved,
      createdBy: row === null ? editor : (original.createdBy ?? null),
      lastEditedBy: editor,
      publishedAt: (decision.act?.publishedAt ?? row?.publishedAt)?.toISOString() ?? null,
      releaseKind: decision.act === null ? data.releaseKind : 'update',
      revisedAt: at.toISOString(),
      revision: (expected ?? 0) + 1,
      uses: isRichText(data.body) ? usesOf(data.body) : [],
    }
  }
