import type { DocId } from '../../shared/ids.ts'
import type { GateProblem } from './gates.ts'
import type { TransitionRequest } from './workflowDesk.ts'

const KEY = 'newsroomTransition'

interface Asked {
  article: DocId
  /** What the gates found when the article was saved. */
  found: GateProblem[]
  request: TransitionRequest
}

/** The context with which an article is saved in order to be moved on. Only code can set it; no request can. */
export const transitionContext = (asked: Asked): Record<string, unknown> => ({ [KEY]: asked })

/** What is asked of this article, or undefined: nested operations on other articles share the request. */
const askedOf = (context: Record<string, unknown>, article: unknown): Asked | undefined => {
  const asked = context[KEY] as Asked | undefined
  return asked !== undefined && String(asked.article) === String(article) ? asked : undefined
}

/** The action that is asked of this article, or null. */
export const transitionOf = (context: Record<string, unknown>, article: unknown): null | TransitionRequest =>
  askedOf(context, article)?.request ?? null

/** Tells whoever asked for the action what the gates found. */
export const noteFound = (
  context: Record<string, unknown>,
  article: unknown,
  problems: readonly GateProblem[],
): void => {
  askedOf(context, article)?.found.push(...problems)
}
