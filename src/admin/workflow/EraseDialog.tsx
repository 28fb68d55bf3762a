import type { FormEvent } from 'react'

import { Button, useForm } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { createPortal } from 'react-dom'

import type { ErasableWords, ErasureOutcome } from '../../domain/edition/eraser.ts'

import { isBlank } from '../../domain/text/visibleText.ts'
import '../shared/dialog.css'
import { useDeskAPI } from '../shared/useDeskAPI.ts'
import { useModalDialog } from '../shared/useModalDialog.ts'
import { useWords } from '../shared/useWords.ts'
import { actionWords } from './actionWords.ts'
import { DialogText } from './DialogText.tsx'
import { ALL, type ErasableJSON, EraseChoices } from './EraseChoices.tsx'
import { eraseWords } from './eraseWords.ts'
import './workflow.css'

type ErasableWordsJSON = { editions: ErasableJSON[] } & Omit<ErasableWords, 'editions'>

interface Props {
  article: number | string
  onClose: () => void
}

type Lacks = Partial<Record<'confirmation' | 'edition' | 'reason', true>>

/** Asks an administrator what is to be destroyed and why, says what remains, and has it done. */
export const EraseDialog = ({ article, onClose }: Props) => {
  const words = useWords(eraseWords)
  const acts = useWords(actionWords)
  const { ask } = useDeskAPI()
  const id = useId()
  const dialog = useModalDialog()
  const [erasable, setErasable] = useState<ErasableWordsJSON | null>(null)
  const [chosen, setChosen] = useState('')
  const [reason, setReason] = useState('')
  const [confirmation, setConfirmation] = useState('')
  const [lacks, setLacks] = useState<Lacks>({})
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<ErasureOutcome | null>(null)
  const { setModified } = useForm()

  useEffect(() => {
    let isLeft = false
    void ask<ErasableWordsJSON>('GET', `/articles/${article}/erase`).then((answer) => {
      if (isLeft) {
        return
      }
      if (answer.ok) {
        setErasable(answer.data)
      } else {
        setProblem(answer.message)
      }
    })
    return () => {
      isLeft = true
    }
  }, [article, ask])

  const lacking = ({ number }: ErasableWordsJSON): Lacks => ({
    ...(chosen === '' && { edition: true }),
    ...(isBlank(reason) && { reason: true }),
    ...(confirmation.trim() !== String(number) && { confirmation: true }),
  })

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    // The form of the article, which this stands in for React, is not meant.
    event.stopPropagation()
    if (erasable === null) {
      return
    }
    const missing = lacking(erasable)
    setLacks(missing)
    const [first] = Object.keys(missing)
    if (first !== undefined) {
      dialog.current?.querySelector<HTMLElement>(`[name="${first}"]:not(:disabled)`)?.focus()
      return
    }
    setBusy(true)
    const answer = await ask<ErasureOutcome>('POST', `/articles/${article}/erase`, {
      edition: chosen === ALL ? null : chosen,
      reason: reason.trim(),
      revision: erasable.revision,
    })
    setBusy(false)
    if (!answer.ok) {
      setProblem(answer.message)
      return
    }
    setProblem('')
    setOutcome(answer.data)
  }

  // The form still holds what was destroyed: it is opened anew.
  const leave = (): void => {
    if (outcome === null) {
      onClose()
      return
    }
    setModified(false)
    window.location.reload()
  }

  return createPortal(
    <dialog
      aria-describedby={`${id}-explain`}
      aria-labelledby={`${id}-title`}
      className="newsroom-dialog newsroom-action-dialog"
      data-action="erase"
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
      ref={dialog}
    >
      <form noValidate onSubmit={(event) => void submit(event)}>
        <h2 id={`${id}-title`}>{words.title}</h2>
        <p id={`${id}-explain`}>{words.explain}</p>
        {erasable !== null && outcome === null && (
          <>
            <EraseChoices chosen={chosen} editions={erasable.editions} onChoose={setChosen} />
            {lacks.edition && chosen === '' && (
              <p className="newsroom-dialog__problem" role="alert">
                {acts.missing}
              </p>
            )}
            <DialogText
              hint={acts.reasonHint}
              label={acts.reason}
              name="reason"
              onChange={setReason}
              problem={lacks.reason ? acts.missing : undefined}
              value={reason}
            />
            <p className="newsroom-dialog__remains">{words.remains}</p>
            <DialogText
              isLong={false}
              label={words.confirm(erasable.number)}
              name="confirmation"
              onChange={setConfirmation}
              problem={lacks.confirmation ? acts.mistyped(erasable.number) : undefined}
              value={confirmation}
            />
          </>
        )}
        <div aria-live="polite" className="newsroom-dialog__said">
          {problem !== '' && <p className="newsroom-dialog__problem">{problem}</p>}
          {outcome !== null && (
            <p id="newsroom-erased">
              {words.done} {outcome.workingCopy === 'erased' ? words.draftErased : words.draftKept}
            </p>
          )}
        </div>
        <div className="newsroom-dialog__foot newsroom-dialog__foot--end">
          <Button buttonStyle="secondary" margin={false} onClick={leave} size="medium" type="button">
            {outcome === null ? acts.cancel : acts.reload}
          </Button>
          {outcome === null && (
            <Button
              buttonStyle="error"
              disabled={isBusy || erasable === null}
              margin={false}
              size="medium"
              type="submit"
            >
              {words.button}
            </Button>
          )}
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
