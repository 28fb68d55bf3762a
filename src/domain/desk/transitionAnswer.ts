import type { GateProblem } from '../workflow/gates.ts'
import type { TransitionOutcome } from '../workflow/workflowDesk.ts'
import type { SaveConflict } from './saveAnswer.ts'

import { readSaveAnswer } from './saveAnswer.ts'

/** What became of an action that somebody asked for. */
export type TransitionAnswer =
  | { conflict: SaveConflict; type: 'conflict' }
  /** The gates keep it from happening. */
  | { problems: GateProblem[]; type: 'gates' }
  | { outcome: TransitionOutcome; type: 'done' }
  /** The field is the one of the request that it is about: "note", "correction.wrong"; null for none. */
  | { field: null | string; message: string; type: 'refused' }
  /** Nothing is known: it may even have been done. */
  | { type: 'unreachable' }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isProblem = (value: unknown): value is GateProblem =>
  isObject(value) && typeof value.message === 'string' && typeof value.field === 'string'

/**
 * Reads what the server answered to an action.
 *
 * | status | answer |
 * | --- | --- |
 * | 2xx with an outcome | done |
 * | 422 with problems | gates |
 * | 409 with the code of a revision conflict | conflict |
 * | no answer, 408, 425, 429, 5xx | unreachable |
 * | any other | refused |
 *
 * @param status 0 where no answer came
 * @param body the JSON of the answer, or null when it was none
 */
export const readTransitionAnswer = (status: number, body: unknown): TransitionAnswer => {
  if (status >= 200 && status < 300) {
    return isObject(body) && isObject(body.state)
      ? { type: 'done', outcome: body as unknown as TransitionOutcome }
      : { type: 'unreachable' }
  }
  const errors = isObject(body) && Array.isArray(body.errors) ? (body.errors as unknown[]) : []
  const error = isObject(errors[0]) ? errors[0] : {}
  const data = isObject(error.data) ? error.data : {}
  const problems = Array.isArray(data.problems) ? (data.problems as unknown[]).filter(isProblem) : []
  if (status === 422 && problems.length > 0) {
    return { type: 'gates', problems }
  }
  const save = readSaveAnswer(status === 0 ? 503 : status, body)
  if (save.type === 'conflict' || save.type === 'unreachable') {
    return save
  }
  return {
    type: 'refused',
    field: typeof data.field === 'string' ? data.field : null,
    message: typeof error.message === 'string' ? error.message : `${status}.`,
  }
}
