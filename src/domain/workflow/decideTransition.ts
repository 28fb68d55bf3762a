import type { Result } from '../../shared/result.ts'
import type { DocId } from '../../shared/ids.ts'
import type { Role } from '../access/roles.ts'
import type { ArticleState } from './states.ts'
import type { Transition } from './transition.ts'
import type { Workflow } from './workflow.ts'

import { err, ok } from '../../shared/result.ts'
import { hasRole } from '../access/roles.ts'
import { isBlank } from '../text/visibleText.ts'

/** Who wants something done: a user of the desk, or the system itself (imports, jobs, trusted code without a user). */
export interface Caller {
  id: DocId | null
  isSystem: boolean
  role: null | Role
}

/** What the table needs to know of an article. */
export interface ArticleFacts {
  /** Whether the stored words are those that were approved. */
  isApproved: boolean
  /** Whether nobody but the caller has worked on the words. */
  isOnlyByCaller: boolean
  /** All who sent it out without review since somebody else has looked at it; undefined when nothing is to be looked at. */
  flashedBy: readonly string[] | undefined
  state: ArticleState
}

/** What a caller said with an action. */
export interface Said {
  note: null | string
  reason: null | string
}

export type TransitionRefusal =
  | { action: string; known: string[]; type: 'unknown_action' }
  | { action: string; legal: string[]; role: Role; type: 'not_allowed' }
  | { action: string; legal: string[]; state: ArticleState; type: 'illegal' }
  | { field: 'note' | 'reason'; type: 'missing' }
  | { legal: string[]; type: 'not_approved' | 'nothing_to_review' | 'own_flash' | 'sole_author' }

const includes = <Value extends string>(values: 'any' | readonly Value[], value: Value): boolean =>
  values === 'any' || values.includes(value)

/** What trusted code may do from every desk state: it has nobody who could approve. */
const SYSTEM_RELEASES = new Set(['release'])

const isLegal = (
  { action, desk, public: publicStates }: Transition,
  state: ArticleState,
  caller: Caller,
): boolean =>
  includes(publicStates, state.public) &&
  (includes(desk, state.desk) || (caller.isSystem && SYSTEM_RELEASES.has(action) && state.desk !== 'spiked'))

const refusalOf = (
  workflow: Workflow,
  transition: Transition,
  facts: ArticleFacts,
  caller: Caller,
): 'illegal' | 'not_allowed' | 'not_approved' | 'nothing_to_review' | 'own_flash' | 'sole_author' | null => {
  if (!isLegal(transition, facts.state, caller)) {
    return 'illegal'
  }
  if (!caller.isSystem && !hasRole(caller.role, transition.role)) {
    return 'not_allowed'
  }
  if (transition.action === 'release' && !facts.isApproved && !caller.isSystem) {
    return 'not_approved'
  }
  switch (transition.condition) {
    case 'flashed_by_another':
      if (facts.flashedBy === undefined) {
        return 'nothing_to_review'
      }
      return !caller.isSystem && facts.flashedBy.includes(String(caller.id)) ? 'own_flash' : null
    case 'not_sole_author':
      return facts.isOnlyByCaller && !workflow.soleAuthorMayApprove && !caller.isSystem ? 'sole_author' : null
    case null:
      return null
  }
}

/** The actions that are open to a caller now, in the order of the table. */
export const openTransitions = (workflow: Workflow, facts: ArticleFacts, caller: Caller): Transition[] =>
  [...workflow.transitions.values()].filter(
    (transition) => refusalOf(workflow, transition, facts, caller) === null,
  )

/**
 * Decides whether a caller may do something with an article: by the table, the caller's role, its condition, and what the
 * caller has said. Trusted code without a user is held to the states, and to nothing that is about persons.
 */
export const decideTransition = (
  workflow: Workflow,
  action: string,
  { caller, facts, said }: { caller: Caller; facts: ArticleFacts; said: Said },
): Result<Transition, TransitionRefusal> => {
  const transition = workflow.transitions.get(action)
  if (transition === undefined) {
    return err({ action, known: [...workflow.transitions.keys()], type: 'unknown_action' })
  }
  const type = refusalOf(workflow, transition, facts, caller)
  if (type !== null) {
    const legal = openTransitions(workflow, facts, caller).map((row) => row.action)
    if (type === 'illegal') {
      return err({ action, legal, state: facts.state, type })
    }
    return err(type === 'not_allowed' ? { action, legal, role: transition.role, type } : { legal, type })
  }
  const missing = caller.isSystem ? undefined : transition.demands.find((field) => isBlank(said[field] ?? ''))
  return missing === undefined ? ok(transition) : err({ field: missing, type: 'missing' })
}
