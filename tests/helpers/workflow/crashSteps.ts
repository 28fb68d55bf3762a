import { createLocalReq, type Payload } from 'payload'

import type { Role } from '../../../src/index.ts'
import type { DocId } from '../../../src/shared/ids.ts'
import type { ArticleDoc } from '../articleDocs.ts'

import { runtimeOf } from '../../../src/index.ts'

/** What a run stands on; it is there before the first kill. */
export interface WorkflowFurniture {
  story: Record<string, unknown>
  users: Record<Role, DocId>
}

/** One step of the script, and where the article stands after it. */
interface Step {
  /** An action of the workflow, or a save. */
  does: string
  state: string
  who: Role
}

const step = (does: string, who: Role, state: string): Step => ({ does, state, who })

export const STEPS: readonly Step[] = [
  step('create', 'reporter', 'draft/unreleased'),
  step('submit', 'reporter', 'in_review/unreleased'),
  step('return', 'editor', 'draft/unreleased'),
  step('submit', 'reporter', 'in_review/unreleased'),
  step('approve', 'editor', 'approved/unreleased'),
  step('release', 'publisher', 'done/live'),
  step('withhold', 'publisher', 'done/withheld'),
  step('lift', 'publisher', 'done/live'),
  step('edit', 'reporter', 'draft/live'),
  step('flash', 'publisher', 'done/live'),
  step('review', 'editor', 'done/live'),
  step('unpublish', 'publisher', 'done/unpublished'),
  step('republish', 'publisher', 'done/live'),
  step('edit', 'reporter', 'draft/live'),
  step('submit', 'reporter', 'in_review/live'),
  step('kill', 'publisher', 'in_review/killed'),
]

export const sluglineOf = (run: number): string => `workflow-crash-${run}`

/** Takes one article through the workflow, each step by somebody who may. */
export const runWorkflowScript = async (
  payload: Payload,
  { story, users }: WorkflowFurniture,
  run: number,
  acknowledge: (step: number) => void,
): Promise<void> => {
  const slugline = sluglineOf(run)
  let id: DocId | null = null
  let revision = 0
  for (const [index, { does, who }] of STEPS.entries()) {
    const user = (await payload.findByID({ id: users[who], collection: 'users' })) as unknown as object
    const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
    if (does === 'create' || does === 'edit') {
      const data = { ...(does === 'create' ? story : {}), kicker: `As of step ${index}`, slugline } as never
      const options = { collection: 'articles', data, draft: true, overrideAccess: false, req } as const
      const doc = (await (id === null
        ? payload.create(options as never)
        : payload.update({ ...options, id } as never))) as unknown as ArticleDoc
      id = doc.id
      revision = doc.revision
    } else {
      const outcome = await runtimeOf(payload).workflow.transition(
        id!,
        {
          action: does,
          correction: null,
          kind: null,
          note: 'A note.',
          notice: null,
          reason: 'A reason.',
          redirectTo: null,
          revision,
        },
        req,
      )
      revision = outcome.revision
    }
    acknowledge(index + 1)
  }
}
