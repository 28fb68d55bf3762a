import type { PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import type { SaveRequest } from '../../domain/article/decideSave.ts'
import type { ArticleDesk, NameReader, StoredRow } from '../../domain/runtime.ts'
import type { Scopes } from '../../domain/access/scopes.ts'
import type { ArticleFacts } from '../../domain/workflow/decideTransition.ts'
import type { GateKeeper } from '../../domain/workflow/gateKeeper.ts'
import type { GateProblem, GateStage } from '../../domain/workflow/gates.ts'
import type { Transition } from '../../domain/workflow/transition.ts'
import type {
  ClosedBy,
  OpenAction,
  OpenTransitions,
  TransitionRequest,
  WorkflowDesk,
} from '../../domain/workflow/workflowDesk.ts'
import type { DocId } from '../../shared/ids.ts'
import type { Mentions } from '../mentions.ts'
import type { FieldError } from '../fieldGate.ts'
import type { Spine } from '../spine.ts'

import { hasRole } from '../../domain/access/roles.ts'
import { gatesRefusal } from '../../domain/workflow/gatesRefusal.ts'
import { openTransitions } from '../../domain/workflow/decideTransition.ts'
import { gateStageOf } from '../../domain/workflow/gates.ts'
import { isOnlyBy } from '../../domain/workflow/soleAuthor.ts'
import { refusal } from '../../domain/workflow/refusal.ts'
import { LEGAL_IN_TRASH } from '../../domain/workflow/transition.ts'
import { transitionContext } from '../../domain/workflow/transitionContext.ts'
import { NewsroomError, toNewsroomError } from '../../shared/newsroomError.ts'
import { toFindings } from '../fieldGate.ts'
import { createCheckRedirect } from './checkRedirect.ts'
import { moveRow } from './moveRow.ts'
import { readStayingTranslations } from './readStayingTranslations.ts'

interface Deps {
  callerOf: (req: object) => SaveRequest['caller']
  desk: ArticleDesk
  gates: GateKeeper
  mentions: Mentions
  names: NameReader
  scopes: Scopes
  spine: Spine
}

type Doc = Record<string, unknown> & { id: DocId }

/** An article as somebody looks at it, and what the gates say of it. */
interface Looked {
  ask: (stage: GateStage) => Promise<GateProblem[]>
  doc: Doc
  stored: StoredRow
}

/** How far back it is looked for what was said: what is done on the public axis may come in between. */
const EVENTS_TO_READ = 20

/** Whether an action is about what readers see alone: it is done on the row, and the working copy stays. */
const leavesWords = ({ gates, toDesk }: Transition): boolean => toDesk === null && gates === 'none'

const notFound = (id: DocId): NewsroomError =>
  new NewsroomError('NEWSROOM_NOT_FOUND', 404, 'There is no such article.', {
    field: 'id',
    remedy: 'Look it up by its number.',
    value: id,
  })

/** The workflow on stored articles. */
export const createArticleWorkflow = ({
  callerOf,
  desk,
  gates,
  mentions,
  names,
  scopes,
  spine,
}: Deps): WorkflowDesk => {
  const { options, payload, record } = spine
  const { slugs, workflow } = options
  const checkRedirect = createCheckRedirect(spine)

  const read = async (id: DocId, req: object): Promise<{ doc: Doc; stored: StoredRow }> => {
    const doc = (await payload.findByID({
      id,
      collection: slugs.articles as never,
      depth: 0,
      disableErrors: true,
      draft: true,
      overrideAccess: false,
      req: req as PayloadRequest,
      trash: true,
    })) as unknown as Doc | null
    const stored = doc === null ? null : await desk.row(id, req)
    if (doc === null || stored === null) {
      throw notFound(id)
    }
    return { doc, stored }
  }

  const factsOf = async (doc: Doc, { row }: StoredRow, req: object): Promise<ArticleFacts> => ({
    flashedBy: row.flashedBy,
    isApproved: row.approval !== null && desk.contentOf(doc, row).isApproved,
    isOnlyByCaller: isOnlyBy(callerOf(req).id, {
      bylineUsers: await desk.bylineUsers(Array.isArray(doc.authors) ? doc.authors : [], req),
      createdBy: doc.createdBy,
      writers: row.writers,
    }),
    state: row.state,
  })

  /** Refuses who doesn't work where readers know the article; one that they never saw stands where its words are. */
  const checkShown = (doc: Doc, { row }: StoredRow, req: object): Promise<void> =>
    row.lastEdition === null
      ? scopes.check({ after: null, before: doc }, req)
      : scopes.checkShown({ hash: row.lastEdition, number: row.number }, req)

  const isLet = async (check: Promise<void>): Promise<boolean> => {
    try {
      await check
      return true
    } catch (error) {
      if (error instanceof NewsroomError && error.code === 'NEWSROOM_OUT_OF_SCOPE') {
        return false
      }
      throw error
    }
  }

  /** Whether the caller's role and the states allow an action. */
  const isOpen = async (doc: Doc, stored: StoredRow, action: string, req: object): Promise<boolean> =>
    openTransitions(workflow, await factsOf(doc, stored, req), callerOf(req)).some(
      (transition) => transition.action === action,
    )

  const closedBy = async (doc: Doc, { state }: StoredRow['row'], req: object): Promise<ClosedBy | null> => {
    const outside = await scopes.outside(doc, req)
    if (outside !== null) {
      return { by: 'scope', field: outside.field, value: outside.name }
    }
    return state.public === 'killed' ? { by: 'killed' } : state.desk === 'spiked' ? { by: 'spiked' } : null
  }

  /** Asks the gates about an article that stays as it is meanwhile: once for all actions before which they ask the same. */
  const createAsk = (doc: Doc, req: object): Looked['ask'] => {
    const asked = new Map<GateStage, Promise<GateProblem[]>>()
    return (stage) => {
      const answer = asked.get(stage) ?? gates.of(doc, stage, req)
      asked.set(stage, answer)
      return answer
    }
  }

  const problemsOf = async (
    { ask, doc, stored }: Looked,
    { action, gates: asked, toPublic }: Transition,
    req: object,
  ): Promise<GateProblem[]> => [
    ...(await readStayingTranslations(spine, { ...doc, number: stored.row.number }, toPublic, req)),
    ...(asked === 'none' ? [] : await ask(gateStageOf(action))),
  ]

  /** The newest event that moved it at the desk: what was said with it, or whose words took an approval away by it. */
  const lastMoveOf = async (
    { row }: StoredRow,
    req: object,
  ): Promise<Pick<OpenTransitions, 'approvalLost' | 'said'>> => {
    const events = await record.of(row.number, { limit: EVENTS_TO_READ }, req)
    const last = events.find(({ from, to }) => from.desk !== to.desk)
    if (last === undefined) {
      return { approvalLost: null, said: null }
    }
    const { action, actorName: byName, at, from, note } = last
    return {
      approvalLost: action === 'edit' && from.desk !== 'done' ? { at, byName } : null,
      said: note === null ? null : { action, at, byName, note },
    }
  }

  const offer = async (looked: Looked, transition: Transition, req: object): Promise<OpenAction> => {
    const { row } = looked.stored
    const problems = await problemsOf(looked, transition, req)
    const blocks = (problem: GateProblem): boolean =>
      transition.gates === 'block' && problem.level === 'error'
    return {
      action: transition.action,
      demands: transition.demands,
      errors: problems.filter(blocks),
      toDesk: transition.toDesk ?? row.state.desk,
      toPublic: transition.toPublic ?? row.state.public,
      warnings: problems.filter((problem) => !blocks(problem)),
    }
  }

  /** Moves an article on by saving it. Gives what the gates found where they are asked then. */
  const update = async (
    { doc, request }: { doc: Doc; request: TransitionRequest },
    isRelease: boolean,
    req: object,
  ): Promise<GateProblem[]> => {
    const article = doc.id
    const found: GateProblem[] = []
    const context = transitionContext({ article, found, request })
    try {
      await payload.update({
        id: article,
        collection: slugs.articles as never,
        context,
        data: (isRelease ? { _status: 'published' } : {}) as never,
        depth: 0,
        draft: !isRelease,
        overrideAccess: false,
        req: req as PayloadRequest,
        select: { number: true } as never,
      })
      return found
    } catch (error) {
      if (!(error instanceof ValidationError)) {
        throw error
      }
      const { errors } = error.data as { errors: FieldError[] }
      throw toNewsroomError(gatesRefusal(request.action, toFindings(errors, doc)))
    } finally {
      // The context lives as long as the request, which may go on to save this article once more.
      for (const key of Object.keys(context)) {
        delete (req as PayloadRequest).context[key]
      }
    }
  }

  return {
    open: async (article, req) => {
      const { doc, stored } = await read(article, req)
      const { row } = stored
      const facts = await factsOf(doc, stored, req)
      const closed = await closedBy(doc, row, req)
      const mayWrite = closed?.by !== 'scope'
      const mayShow = await isLet(checkShown(doc, stored, req))
      const isWithin = (transition: Transition): boolean =>
        leavesWords(transition) ? mayShow : mayWrite && (mayShow || transition.toPublic === null)
      const open = openTransitions(workflow, facts, callerOf(req))
        .filter(({ action }) => !row.trashed || LEGAL_IN_TRASH.includes(action))
        .filter(isWithin)
      const looked = { ask: createAsk(doc, req), doc, stored }
      const actions: OpenAction[] = []
      for (const transition of open) {
        actions.push(await offer(looked, transition, req))
      }
      return {
        id: article,
        actions,
        approval: row.approval,
        closed,
        mayErase: hasRole(callerOf(req).role, 'admin') && row.acts > 0,
        number: row.number,
        reviewPending: row.flashedBy !== undefined,
        revision: row.revision,
        ...(await lastMoveOf(stored, req)),
        state: row.state,
      }
    },
    transition: async (article, request, req) => {
      const { doc, stored } = await read(article, req)
      if (stored.row.trashed && !LEGAL_IN_TRASH.includes(request.action)) {
        throw toNewsroomError(refusal({ type: 'trashed' }, 'action'))
      }
      const transition = workflow.transitions.get(request.action)
      const isAskedOnSave = transition?.gates === 'block' && !leavesWords(transition)
      const problems =
        transition === undefined || isAskedOnSave
          ? []
          : await problemsOf({ ask: createAsk(doc, req), doc, stored }, transition, req)
      // Who may not take the action hears that alone.
      if (request.redirectTo !== null && (await isOpen(doc, stored, request.action, req))) {
        await checkRedirect(stored.row.number, request.redirectTo, req)
      }
      const { id: caller, name } = callerOf(req)
      const mentioned =
        request.note === null ? [] : await mentions.find({ field: 'note', text: request.note }, req)
      if (transition !== undefined && leavesWords(transition)) {
        await checkShown(doc, stored, req)
        await moveRow({ desk, names, spine }, { article, caller: callerOf(req), req, request })
      } else {
        problems.push(...(await update({ doc, request }, transition?.toPublic === 'live', req)))
      }
      if (caller !== null && request.note !== null) {
        const author = { id: caller, name: name ?? String(caller) }
        await mentions.tell({ article, author, mentioned, text: request.note }, req)
      }
      const { row } = (await desk.row(article, req)) ?? stored
      return {
        id: article,
        action: request.action,
        number: row.number,
        revision: row.revision,
        state: row.state,
        warnings: problems.filter(({ level }) => level === 'warning' || transition?.gates === 'warn'),
      }
    },
  }
}
