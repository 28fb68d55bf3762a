import type { TransitionRequest } from './workflowDesk.ts'

import type { DocId } from '../../shared/ids.ts'

const KEY = 'newsroomTransition'

interface Asked {
  article: DocId
  request: TransitionRequest
}

/** The context with which an article is saved in order to be moved on. Only code can set it; no request can. */
export const transitionContext = (asked: Asked): Record<string, unknown> => ({ [KEY]: asked })

/** The action that is asked of this article, or null: nested operations on other articles share the request. */
export const transitionOf = (
  context: Record<string, unknown>,
  article: unknown,
): null | TransitionRequest => {
  const asked = context[KEY] as Asked | undefined
  return asked !== undefined && String(asked.article) === String(article) ? asked.request : null
}
