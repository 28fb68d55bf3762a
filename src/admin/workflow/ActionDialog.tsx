import type { FormEvent } from 'react'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { createPortal } from 'react-dom'

import type { OpenAction, SaidWithAction } from '../../domain/workflow/workflowDesk.ts'
import type { ArticleState } from '../../domain/workflow/states.ts'
import type { ActAnswer } from './useAct.ts'
import type { StateNames } from './useStateNames.ts'

import { actionForm, toldProblems } from '../../domain/desk/actionOffer.ts'
import '../shared/dialog.css'
import { useModalDialog } from '../shared/useModalDialog.ts'
import { useWords } from '../shared/useWords.ts'
import { type DialogProblems, emptySaid, missingIn, said, type SaidFields } from './actionSaid.ts'
import { ActionFields } from './ActionFields.tsx'
import { type ActionWords, actionWords } from './actionWords.ts'
import { ProblemList } from './ProblemList.tsx'
import './workflow.css'

interface Props {
  action: OpenAction
  /** What was answered before the dialog opened: why the action, tried by one press, did not happen. */
  answered?: ActAnswer | null
  /** What the form calls a field. */
  fieldLabel?: (path: string) => string
  names: StateNames
  number: number
  onClose: () => void
  /** Leads to a field of the form below; absent where there is none. */
  onJump?: (field: string) => void
  /** Does it; the dialog closes by itself when it is done. */
  perform: (said: SaidWithAction) => Promise<ActAnswer>
  state: ArticleState
}

const explained = ({ explain }: ActionWords, action: string): string | undefined =>
  (explain as Record<string, string | undefined>)[action]

/** Asks for what an action needs, and says why it can't be done; what was written stays until it is. */
export const ActionDialog = (props: Props) => {
  const { action, answered = null, fieldLabel, names, number, onClose, onJump, perform, state } = props
  const words = useWords(actionWords)
  const id = useId()
  const dialog = useModalDialog()
  const form = actionForm(action, state)
  const [fields, setFields] = useState<SaidFields>(emptySaid)
  const [missing, setMissing] = useState<DialogProblems>({})
  const [answer, setAnswer] = useState<ActAnswer | null>(answered)
  const [isBusy, setBusy] = useState(false)
  const label = names.action(action.action, action.toDesk)

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    // The form of the article, which this stands in for React, is not meant.
    event.stopPropagation()
    const lacks = missingIn(fields, form, number)
    setMissing(lacks)
    const first = Object.keys(lacks)[0]
    if (first !== undefined) {
      dialog.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
      return
    }
    setBusy(true)
    const given = await perform({ ...said(fields, form), action: action.action })
    setBusy(false)
    setAnswer(given)
    if (given.type === 'done') {
      onClose()
    } else if (given.type === 'refused' && given.field !== null) {
      setMissing({ [given.field]: 'refused' })
    }
  }

  const jump =
    onJump === undefined
      ? undefined
      : (field: string): void => {
          onClose()
          onJump(field)
        }
  const problems = answer?.type === 'gates' ? answer.problems : toldProblems(action)
  const explain = explained(words, action.action)

  return createPortal(
    <dialog
      aria-describedby={explain === undefined ? `${id}-said` : `${id}-explain ${id}-said`}
      aria-labelledby={`${id}-title`}
      className="newsroom-dialog newsroom-action-dialog"
      data-action={action.action}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      ref={dialog}
    >
      <form noValidate onSubmit={(event) => void submit(event)}>
        <h2 id={`${id}-title`}>{label}</h2>
        {explain !== undefined && <p id={`${id}-explain`}>{explain}</p>}
        <ProblemList problems={problems} {...(jump === undefined ? {} : { onJump: jump })} />
        <ActionFields
          fields={fields}
          form={form}
          missing={missing}
          number={number}
          onChange={(changed) => setFields((before) => ({ ...before, ...changed }))}
        />
        <div aria-live="polite" className="newsroom-dialog__said" id={`${id}-said`}>
          {answer?.type === 'refused' && <p className="newsroom-dialog__problem">{answer.message}</p>}
          {answer?.type === 'unsaved' && <p className="newsroom-dialog__problem">{words.unsaved}</p>}
          {answer?.type === 'unreachable' && <p className="newsroom-dialog__problem">{answer.message}</p>}
          {answer?.type === 'conflict' && (
            <div className="newsroom-dialog__problem">
              <p>
                {words.conflict}.{' '}
                {words.changedBy(
                  answer.conflict.changedBy,
                  answer.conflict.changedFields.map((field) => fieldLabel?.(field) ?? field).join(', '),
                )}
              </p>
              <Button
                buttonStyle="secondary"
                onClick={() => window.location.reload()}
                size="small"
                type="button"
              >
                {words.reload}
              </Button>
            </div>
          )}
        </div>
        <div className="newsroom-dialog__foot newsroom-dialog__foot--end">
          <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium" type="button">
            {words.cancel}
          </Button>
          <Button
            buttonStyle={form.confirms ? 'error' : 'primary'}
            disabled={isBusy}
            margin={false}
            size="medium"
            type="submit"
          >
            {label}
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
