import type { ActTerms } from '../edition/changeLog.ts'
import type { TransitionRequest } from './workflowDesk.ts'

/** What readers are told of an action, or where they are led; null when nothing was said. */
export const termsOf = (
  request: null | Pick<TransitionRequest, 'correction' | 'notice' | 'redirectTo'>,
): ActTerms | null => {
  const { correction, notice, redirectTo } = request ?? {}
  const terms: ActTerms = {
    ...(correction && { correction }),
    ...(notice && { notice }),
    ...(redirectTo && { redirectTo }),
  }
  return Object.keys(terms).length === 0 ? null : terms
}
