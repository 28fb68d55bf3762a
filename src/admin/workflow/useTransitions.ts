import { toast, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

import type { GateProblem } from '../../domain/workflow/gates.ts'
import type { OpenTransitions, SaidWithAction } from '../../domain/workflow/workflowDesk.ts'
import type { ActAnswer } from './useAct.ts'

import { offerActions, toldProblems } from '../../domain/desk/actionOffer.ts'
import { useDeskAPI } from '../shared/useDeskAPI.ts'
import { useWords } from '../shared/useWords.ts'
import { actionWords } from './actionWords.ts'
import { useOpenForm } from './openFormsContext.ts'
import { useAct } from './useAct.ts'
import { useArticleReader } from './useArticleReader.ts'

/** What a form has just saved is asked about once, not for each of its parts. */
const ASK_AFTER_MS = 250

/**
 * What is said beside the fields after the words have changed: of a story that waits for its next step, what keeps it from
 * that; of one that is being written, what was said already and still holds.
 */
const stillShown = (
  shown: readonly GateProblem[],
  { actions, state }: OpenTransitions,
): readonly GateProblem[] => {
  const { main } = offerActions(actions)
  if (main === null) {
    return shown
  }
  const found = toldProblems(main)
  const key = ({ code, field, message }: GateProblem): string => `${code} ${field} ${message}`
  const keys = new Set(shown.map(key))
  return state.desk === 'draft' ? found.filter((problem) => keys.has(key(problem))) : found
}

/**
 * Keeps what is open to the user beside the form: asked anew whenever the form has another revision, because words that are
 * changed may take an approval away.
 */
export const useTransitions = (): {
  act(said: SaidWithAction): Promise<ActAnswer>
  transitions: null | OpenTransitions
} => {
  const { id, setData, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const revision = useFormFields(([fields]) => fields.revision?.value)
  const { setModified } = useForm()
  const { ask } = useDeskAPI()
  const { keeper, put, transitions } = useOpenForm()
  const send = useAct()
  const read = useArticleReader()
  const asked = useRef(0)
  const shown = useRef<null | OpenTransitions>(null)
  const { approvalLost } = useWords(actionWords)

  const load = useCallback(async () => {
    asked.current += 1
    const turn = asked.current
    const answer = await ask<OpenTransitions>('GET', `/articles/${id}/transitions`)
    // Of two answers the later question's counts.
    if (turn === asked.current && answer.ok) {
      const { data } = answer
      const { approvalLost: lost } = data
      // Who wrote on while somebody approved is told at once: no question was asked of either.
      const before = shown.current?.id === data.id ? shown.current : null
      if (before !== null && lost !== null && before.approvalLost?.at !== lost.at) {
        toast.warning(approvalLost(lost.byName ?? '…'))
      }
      shown.current = data
      put(({ problems }) => ({ problems: stillShown(problems, data), transitions: data }))
    }
  }, [approvalLost, ask, id, put])

  useEffect(() => {
    if (id === undefined) {
      return
    }
    const timer = setTimeout(() => void load(), ASK_AFTER_MS)
    return () => clearTimeout(timer)
  }, [id, load, revision])

  const act = async (said: SaidWithAction): Promise<ActAnswer> => {
    const settled = keeper === null ? (transitions?.revision ?? null) : await keeper.settled()
    if (id === undefined || settled === null) {
      return { type: 'unsaved' }
    }
    const answer = await send(id, said, settled)
    if (answer.type === 'done') {
      const doc = await read(id)
      if (doc !== null) {
        keeper?.moved(doc)
        setData(doc)
      }
      setModified(false)
      const isLive = answer.outcome.state.public === 'live'
      setHasPublishedDoc(isLive)
      setUnpublishedVersionCount(isLive && answer.outcome.state.desk === 'done' ? 0 : 1)
      put({ problems: toldProblems({ errors: [], warnings: answer.outcome.warnings }) })
      await load()
    } else if (answer.type === 'gates') {
      put({ problems: answer.problems })
    }
    return answer
  }
  return { act, transitions }
}
