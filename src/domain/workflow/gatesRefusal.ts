import type { GateProblem } from './gates.ts'

import { plainError, type PlainError } from '../../shared/plainError.ts'

/** The error for an action that the gates keep from happening, with everything they found. */
export const gatesRefusal = (action: string, problems: readonly GateProblem[]): PlainError =>
  plainError(
    'NEWSROOM_GATES',
    422,
    `"${action}" can't be done yet: ${problems.map(({ message }) => message).join(' ')}`,
    { action, field: problems[0]?.field, problems },
  )
