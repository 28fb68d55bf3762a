import type { SaidWithAction } from '../../domain/workflow/workflowDesk.ts'

/** What is sent with an action that needs no dialog. */
export const nothingSaid = (action: string): SaidWithAction => ({
  action,
  correction: null,
  kind: null,
  note: null,
  notice: null,
  reason: null,
  redirectTo: null,
})
