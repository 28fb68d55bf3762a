import { useForm, useFormProcessing } from '@payloadcms/ui'
import { useEffect } from 'react'

import type { ClosedBy } from '../../domain/workflow/workflowDesk.ts'

import { useNaming } from '../translation/useNaming.ts'
import { useWords } from '../shared/useWords.ts'
import { closedWords } from './closedWords.ts'
import { useClosedEditors } from './useClosedEditors.ts'
import './workflow.css'

/** Says why the form can only be read, and keeps its fields from being written into for as long as that holds. */
export const ClosedNotice = ({ closed }: { closed: ClosedBy }) => {
  const words = useWords(closedWords)
  const { languageName } = useNaming()
  const { formRef, setDisabled, setProcessing } = useForm()
  const isProcessing = useFormProcessing()
  useClosedEditors(formRef)

  useEffect(() => {
    // Fields take nothing while their form is at work: the panel has no other way to close it from within.
    if (!isProcessing) {
      setProcessing(true)
      setDisabled(true)
    }
  }, [isProcessing, setDisabled, setProcessing])
  useEffect(
    () => () => {
      setProcessing(false)
      setDisabled(false)
    },
    [setDisabled, setProcessing],
  )

  return (
    <p className="newsroom-closed" id="newsroom-closed" role="status">
      {closed.by === 'scope'
        ? words.scope(closed.field, closed.field === 'language' ? languageName(closed.value) : closed.value)
        : words[closed.by]}
    </p>
  )
}
