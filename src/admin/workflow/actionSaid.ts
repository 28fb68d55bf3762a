import type { ActionForm } from '../../domain/desk/actionOffer.ts'
import type { CorrectionSeverity } from '../../domain/workflow/correction.ts'
import type { TransitionRequest } from '../../domain/workflow/workflowDesk.ts'

import { isBlank } from '../../domain/text/visibleText.ts'

/** What somebody has written into the dialog of an action. */
export interface SaidFields {
  confirmation: string
  kind: 'correction' | 'minor' | 'update'
  note: string
  notice: string
  reason: string
  redirectTo: string
  right: string
  severity: CorrectionSeverity
  wrong: string
}

/** What is wrong with what was written, by field. */
export type DialogProblems = Partial<Record<string, 'missing' | 'mistyped' | 'refused'>>

export const emptySaid: SaidFields = {
  confirmation: '',
  kind: 'update',
  note: '',
  notice: '',
  reason: '',
  redirectTo: '',
  right: '',
  severity: 'correction',
  wrong: '',
}

const asksCorrection = (form: ActionForm, { kind }: SaidFields): boolean => form.kind && kind === 'correction'

/** Lists what the dialog still lacks, in the order in which it asks. */
export const missingIn = (fields: SaidFields, form: ActionForm, number: number): DialogProblems => {
  const isEmpty = (name: 'note' | 'reason' | 'right' | 'wrong'): boolean => isBlank(fields[name])
  const lacks: DialogProblems = {}
  if (asksCorrection(form, fields)) {
    if (isEmpty('wrong')) {
      lacks.wrong = 'missing'
    }
    if (isEmpty('right')) {
      lacks.right = 'missing'
    }
  }
  if (form.reason === 'required' && isEmpty('reason')) {
    lacks.reason = 'missing'
  }
  if (form.note === 'required' && isEmpty('note')) {
    lacks.note = 'missing'
  }
  if (form.confirms && fields.confirmation.trim() !== String(number)) {
    lacks.confirmation = 'mistyped'
  }
  return lacks
}

const text = (value: string): null | string => (isBlank(value) ? null : value.trim())

/** What is sent with the action: what the dialog has asked for, and nothing else. */
export const said = (
  fields: SaidFields,
  form: ActionForm,
): Omit<TransitionRequest, 'action' | 'revision'> => ({
  correction: asksCorrection(form, fields)
    ? { right: fields.right.trim(), severity: fields.severity, wrong: fields.wrong.trim() }
    : null,
  kind: form.kind ? fields.kind : null,
  note: text(fields.note),
  notice: form.notice ? text(fields.notice) : null,
  reason: form.reason === 'none' ? null : text(fields.reason),
  redirectTo: form.redirect ? text(fields.redirectTo) : null,
})
