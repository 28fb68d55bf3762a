import type { Result } from '../../shared/result.ts'
import type { Act, ActKind, ActTerms, ReleaseKind } from '../edition/changeLog.ts'
import type { Caller, Said, TransitionRefusal } from '../workflow/decideTransition.ts'
import type { WorkflowEvent } from '../workflow/event.ts'
import type { ArticleState } from '../workflow/states.ts'
import type { Transition } from '../workflow/transition.ts'
import type { Workflow } from '../workflow/workflow.ts'
import type { Approval, ArticleRow } from './articleRow.ts'

import { err, ok } from '../../shared/result.ts'
import { hasRole } from '../access/roles.ts'
import { LEGAL_IN_TRASH } from '../workflow/transition.ts'
import { decideTransition } from '../workflow/decideTransition.ts'

export type { ArticleRow } from './articleRow.ts'

/** What the words are that a save is about to store. */
export interface SavedContent {
  hash: string
  /** Whether these are the words that were approved, by the rule with which the approval was made. */
  isApproved: boolean
  /** Whether they differ from the working copy that is stored. */
  isChanged: boolean
  /** The version of the shape and of the rule that made the hash. */
  schema: number
}

export interface SaveRequest {
  at: Date
  caller: { name: null | string } & Caller
  content: SavedContent
  /** Whether the row itself is written; a draft save writes a version only. */
  intoRow: boolean
  /** Whether an import brings a story along that was published elsewhere. */
  isImport: boolean
  /** Whether nobody but the caller has worked on the words. */
  isOnlyByCaller: boolean
  /** Whether the caller says which revision they saw. */
  namesRevision: boolean
  number: number
  /** A first publication that an import brings along. */
  publishedAt: Date | null
  releaseKind: Exclude<ReleaseKind, 'first'> | null
  /** Null when the article is being created. */
  row: ArticleRow | null
  said: Said
  /** The status that the save asks for. */
  status: 'draft' | 'published'
  /** Whether the caller named the status, and did not only happen upon it. */
  statusAsked: boolean
  terms: ActTerms | null
  /** An action of the workflow that the caller named. */
  transition: null | string
  /** Whether the save puts the article into the trash. */
  trashing: boolean
}

export type SaveRefusal =
  | TransitionRefusal
  | { type: 'correction_without_words' }
  | { state: ArticleState; type: 'killed' | 'not_in_trash' | 'spiked' }
  | { type: 'may_not_edit' }
  | { type: 'status_not_asked' }
  | { type: 'trashed' }
  | { revision: number; type: 'unseen_words' }

/** What a save does beside storing words: to be written in the same write. */
export interface SaveDecision {
  act: Act | null
  approval: Approval | null
  contentHash: string
  event: Omit<WorkflowEvent, 'article'> | null
  flashedBy: readonly string[] | undefined
  /** Whether the words become an edition: they are approved, or released. */
  makesEdition: boolean
  state: ArticleState
  writers: readonly string[]
}

const NEW: ArticleState = { desk: 'draft', public: 'unreleased' }

/**
 * The desk state after the public content has been changed.
 *
 * | before | after |
 * |---|---|
 * | done | draft: the released edition stays as it is |
 * | any, with an approval | draft: what was approved is not what stands there any more |
 * | any other | as it was |
 */
export const afterEdit = (desk: string, hasApproval: boolean): string =>
  desk === 'done' || hasApproval ? 'draft' : desk

/**
 * Reads a write of Payload's status as an action of the workflow.
 *
 * | asked for | public | words | action |
 * |---|---|---|---|
 * | published, into the row | unpublished | done and unchanged | republish |
 * | published, into the row | any | approved, or written by trusted code | release |
 * | published, into the row | any | any other | flash |
 * | draft, into the row | live | any | unpublish |
 */
const actionOfStatus = (
  { caller, content, intoRow, status }: SaveRequest,
  state: ArticleState,
): null | string => {
  if (!intoRow) {
    return null
  }
  if (status === 'draft') {
    return state.public === 'live' ? 'unpublish' : null
  }
  if (state.public === 'unpublished' && state.desk === 'done' && !content.isChanged) {
    return 'republish'
  }
  return content.isApproved || caller.isSystem ? 'release' : 'flash'
}

const ACTS: Readonly<Record<string, ActKind>> = {
  kill: 'killed',
  lift: 'lifted',
  republish: 'released',
  unpublish: 'unpublished',
  withhold: 'withheld',
}

const actKindOf = (action: string, { releaseKind }: SaveRequest, before: ArticleState): ActKind =>
  ACTS[action] ??
  (before.public !== 'live' ? 'released' : releaseKind === 'correction' ? 'corrected' : 'updated')

const isRelease = (action: string): boolean => action === 'release' || action === 'flash'

const releaseKindOf = (action: string, { releaseKind, row }: SaveRequest): null | ReleaseKind =>
  !isRelease(action) ? null : row === null || row.acts === 0 ? 'first' : (releaseKind ?? 'update')

const actOf = (save: SaveRequest, { action, toPublic }: Transition, before: ArticleState): Act | null => {
  if (toPublic === null) {
    return null
  }
  const { at, caller, number, row, said, terms } = save
  const opens = toPublic === 'live'
  const publishedAt = row?.publishedAt ?? save.publishedAt
  return {
    actor: caller.id,
    at,
    // A release names the edition when its words are stored; what shows words again names those of before.
    edition: opens && !isRelease(action) ? (row?.lastEdition ?? null) : null,
    embargo: null,
    from: opens ? at : null,
    kind: actKindOf(action, save, before),
    n: (row?.acts ?? 0) + 1,
    number,
    publishedAt: opens ? (publishedAt ?? at) : publishedAt,
    reason: said.reason,
    releaseKind: releaseKindOf(action, save),
    revision: (row?.revision ?? 0) + 1,
    terms,
    until: null,
  }
}

const withCaller = (users: readonly string[], { id }: Caller): readonly string[] =>
  id === null || users.includes(String(id)) ? users : [...users, String(id)]

/**
 * Whether a write of the status would send out words of others that nobody approved, and that the caller doesn't say to have
 * seen: they may have been written while the request was under way.
 */
const hasUnseenWords = ({ caller, namesRevision, row }: SaveRequest): boolean =>
  row !== null && !namesRevision && row.writers.some((writer) => writer !== String(caller.id))

/** Readers are told what was wrong and what is right: a write of the status can't say it. */
const isWordlessCorrection = ({ caller, releaseKind, row, terms }: SaveRequest): boolean =>
  !caller.isSystem && (row?.acts ?? 0) > 0 && releaseKind === 'correction' && terms?.correction === undefined

/** What keeps words from being changed, whatever else the save does. */
const editRefusal = ({ caller, content, row }: SaveRequest): null | SaveRefusal => {
  if (row === null || !content.isChanged) {
    return null
  }
  if (row.state.public === 'killed') {
    return { state: row.state, type: 'killed' }
  }
  if (row.state.desk === 'spiked') {
    return { state: row.state, type: 'spiked' }
  }
  return caller.isSystem || hasRole(caller.role, 'reporter') ? null : { type: 'may_not_edit' }
}

const trashRefusal = ({ row, trashing }: SaveRequest, action: null | string): null | SaveRefusal => {
  const { public: seen } = row?.state ?? NEW
  if (trashing && seen !== 'unreleased' && seen !== 'unpublished') {
    return { state: row!.state, type: 'not_in_trash' }
  }
  const isMoved = action !== null && !(row?.trashed && LEGAL_IN_TRASH.includes(action))
  return isMoved && (trashing || row?.trashed) ? { type: 'trashed' } : null
}

/**
 * Decides what a save means: whether it may be, where the article stands afterwards, what readers see, and what goes into the
 * record. Every way of writing an article ends here, just before its words are stored.
 *
 * A save that says nothing of the status and meets a live article changes nothing for readers: words that would be released or
 * taken away by accident are refused. A live article can't be put into the trash, and one in the trash can't be moved on: it can be killed.
 */
export const decideSave = (workflow: Workflow, save: SaveRequest): Result<SaveDecision, SaveRefusal> => {
  const { at, caller, content, number, row, said } = save
  const stored = row?.state ?? NEW
  const refusedEdit = editRefusal(save)
  if (refusedEdit !== null) {
    return err(refusedEdit)
  }
  const isChanged = row === null || content.isChanged
  const hadApproval = (row?.approval ?? null) !== null
  const edited: ArticleState = {
    ...stored,
    desk: row !== null && isChanged ? afterEdit(stored.desk, hadApproval) : stored.desk,
  }
  const isSame = row !== null && !content.isChanged && edited.desk === 'done'
  const inferred = save.transition === null ? actionOfStatus(save, edited) : null
  const asksNothingNew =
    inferred !== null && stored.public === 'live' && save.status === 'published' && isSame
  const action = save.transition ?? (asksNothingNew ? null : inferred)
  const refusedTrash = trashRefusal(save, action)
  if (refusedTrash !== null) {
    return err(refusedTrash)
  }
  const approval = isChanged ? null : (row?.approval ?? null)
  const writers = isChanged ? withCaller(row?.writers ?? [], caller) : row.writers
  const kept: SaveDecision = {
    act: null,
    approval,
    contentHash: content.hash,
    event: null,
    flashedBy: row?.flashedBy,
    makesEdition: false,
    state: edited,
    writers,
  }
  const eventOf = (name: string, state: ArticleState, contentHash: null | string): SaveDecision['event'] => ({
    action: name,
    actor: caller.id,
    actorName: caller.name,
    at,
    contentHash,
    from: stored,
    n: (row?.events ?? 0) + 1,
    note: said.note,
    number,
    reason: said.reason,
    revision: (row?.revision ?? 0) + 1,
    to: state,
  })
  if (action === null) {
    const isMoved = edited.desk !== stored.desk || (hadApproval && approval === null)
    return ok({ ...kept, event: isMoved ? eventOf('edit', edited, content.hash) : null })
  }
  const decided = decideTransition(workflow, action, {
    caller,
    facts: {
      flashedBy: row?.flashedBy,
      isApproved: approval !== null && content.isApproved,
      isOnlyByCaller: save.isOnlyByCaller,
      state: edited,
    },
    said,
  })
  if (!decided.ok) {
    return err(decided.error)
  }
  if (save.transition === null && !save.statusAsked) {
    return err({ type: 'status_not_asked' })
  }
  if (save.transition === null && isRelease(action) && isWordlessCorrection(save)) {
    return err({ type: 'correction_without_words' })
  }
  if (save.transition === null && action === 'flash' && hasUnseenWords(save)) {
    return err({ revision: row!.revision, type: 'unseen_words' })
  }
  const transition = decided.value
  const state: ArticleState = {
    desk: transition.toDesk ?? edited.desk,
    public: transition.toPublic ?? edited.public,
  }
  const approves = action === 'approve'
  const keepsApproval =
    transition.toDesk === null || (!approves && state.desk !== 'draft' && state.desk !== 'done')
  return ok({
    ...kept,
    act: actOf(save, transition, edited),
    approval: approves
      ? { at, by: caller.id, byName: caller.name, edition: content.hash, schema: content.schema }
      : keepsApproval
        ? approval
        : null,
    event: eventOf(save.isImport ? 'import' : action, state, content.hash),
    flashedBy:
      action === 'flash'
        ? withCaller(row?.flashedBy ?? [], caller)
        : action === 'review'
          ? undefined
          : kept.flashedBy,
    makesEdition: approves || isRelease(action),
    state,
    writers: isRelease(action) ? [] : writers,
  })
}
