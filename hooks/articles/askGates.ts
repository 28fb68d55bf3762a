import type { PayloadRequest } from 'payload'

import { ValidationError } from 'payload'

import type { SaveDecision } from '../../src/domain/article/decideSave.ts'
import type { GateProblem } from '../../src/domain/workflow/gates.ts'
import type { Workflow } from '../../src/domain/workflow/workflow.ts'

import { toNewsroomError } from '../../src/shared/newsroomError.ts'
import { runtimeOf } from '../../src/domain/runtime.ts'
import { gatesRefusal } from '../../src/domain/workflow/gatesRefusal.ts'
import { gateStageOf } from '../../src/domain/workflow/gates.ts'

interface Asked {
  collection: string
  decision: SaveDecision
  isTransition: boolean
  /** Whether Payload asks the validators of the fields right afterwards. */
  isValidated: boolean
  workflow: Workflow
}

/**
 * Asks the gates before an article is approved or released.
 *
 * @returns what they found and what doesn't keep it from that
 * @throws NewsroomError NEWSROOM_GATES for an action of the workflow, ValidationError for a form or a request that writes the
 * status, so that each problem stands beside its field
 */
export const askGates = async (
  { collection, decision, isTransition, isValidated, workflow }: Asked,
  data: Record<string, unknown>,
  req: PayloadRequest,
): Promise<GateProblem[]> => {
  const { act, event } = decision
  const action = event?.action === 'import' && act !== null ? 'release' : event?.action
  const transition = action === undefined ? undefined : workflow.transitions.get(action)
  if (transition === undefined || transition.gates !== 'block') {
    return []
  }
  const problems = await runtimeOf(req.payload).gates.of(data, gateStageOf(transition.action), req, {
    isValidated,
  })
  const errors = problems.filter(({ level }) => level === 'error')
  if (errors.length === 0) {
    return problems
  }
  throw isTransition
    ? toNewsroomError(gatesRefusal(transition.action, errors))
    : new ValidationError({
        collection,
        errors: errors.map(({ field, message }) => ({ message, path: field })),
      })
}
