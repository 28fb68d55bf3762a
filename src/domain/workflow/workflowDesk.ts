import type { CorrectionSeverity } from './transition.ts'
import type { ArticleState } from './states.ts'
import type { GateProblem } from './gates.ts'
import type { DocId } from '../../shared/ids.ts'
import type { ReleaseKind } from '../edition/changeLog.ts'
import type { Request } from '../request.ts'

/** What a caller asks to be done with an article. */
export interface TransitionRequest {
  action: string
  /** For a release of the kind `correction`: what readers are told. */
  correction: null | { right: string; severity: CorrectionSeverity; wrong: string }
  /** For a release of an article that has been released before. */
  kind: Exclude<ReleaseKind, 'first'> | null
  /** For colleagues; kept in the record. */
  note: null | string
  /** For readers, where the article stood: on the page of a killed one. */
  notice: null | string
  /** Why; kept in the record. */
  reason: null | string
  /** For `unpublish`: a path of this site or an http(s) address that readers are sent to. */
  redirectTo: null | string
  /** The revision that the caller saw. */
  revision: number
}

/** The same, where the revision is not known yet. */
export type SaidWithAction = Omit<TransitionRequest, 'revision'>

/** What became of the article. */
export interface TransitionOutcome {
  action: string
  id: DocId
  number: number
  revision: number
  state: ArticleState
  /** What the gates warn of. */
  warnings: GateProblem[]
}

/** An action that the caller may take now. */
export interface OpenAction {
  action: string
  demands: readonly ('note' | 'reason')[]
  /** What keeps it from happening now, each about a field; empty when it would go through. */
  errors: GateProblem[]
  toDesk: string
  toPublic: string
  warnings: GateProblem[]
}

/** Why the words of an article can't be changed by a caller; the value names the section or language that is not theirs. */
export type ClosedBy =
  { by: 'killed' | 'spiked' } | { by: 'scope'; field: 'language' | 'section' | 'sections'; value: string }

/** What stands open to a caller. */
export interface OpenTransitions {
  actions: OpenAction[]
  /** The words that are approved, by the hash of their edition; null when there is no approval. */
  approval: null | { at: Date; by: DocId | null; byName: null | string; edition: string }
  /** Whose change of the words took the approval away, where nothing has been done about it since. */
  approvalLost: null | { at: Date; byName: null | string }
  /** Null when the caller may write. */
  closed: ClosedBy | null
  id: DocId
  /** Whether there are editions, and the caller may destroy them. */
  mayErase: boolean
  number: number
  /** Whether it went out without review and nobody else has looked at it since. */
  reviewPending: boolean
  revision: number
  /** What was said with the step that brought it where it stands at the desk; null when nothing was. */
  said: null | { action: string; at: Date; byName: null | string; note: string }
  state: ArticleState
}

/** The workflow as endpoints and mutations reach it. Every call is on behalf of the request's user. */
export interface WorkflowDesk {
  /** @throws NewsroomError NEWSROOM_NOT_FOUND */
  open(article: DocId, req: Request): Promise<OpenTransitions>
  /**
   * Does it, or nothing.
   *
   * @throws NewsroomError NEWSROOM_NOT_FOUND, NEWSROOM_ILLEGAL_TRANSITION (with the states and the caller's legal actions),
   * NEWSROOM_NOT_ALLOWED, NEWSROOM_BAD_INPUT (note, reason, ...), NEWSROOM_GATES (with every failure), NEWSROOM_REVISION_CONFLICT
   */
  transition(article: DocId, request: TransitionRequest, req: Request): Promise<TransitionOutcome>
}
