import { Button, toast, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { OpenAction, SaidWithAction } from '../../domain/workflow/workflowDesk.ts'
import type { ActAnswer } from './useAct.ts'
import type { StateLabels } from './useStateNames.ts'

import { needsDialog, offerActions, toldProblems } from '../../domain/desk/actionOffer.ts'
import { useFieldLabels } from '../keep/useFieldLabels.ts'
import { useWords } from '../shared/useWords.ts'
import { ActionDialog } from './ActionDialog.tsx'
import { ActionMenu } from './ActionMenu.tsx'
import { ClosedNotice } from './ClosedNotice.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { eraseWords } from './eraseWords.ts'
import { actionWords } from './actionWords.ts'
import { jumpToField } from './jumpToField.ts'
import { nothingSaid } from './nothingSaid.ts'
import { useOpenForm } from './openFormsContext.ts'
import { useProblemMarks } from './useProblemMarks.ts'
import { useStateNames } from './useStateNames.ts'
import { useTransitions } from './useTransitions.ts'
import './workflow.css'

/** Beside the actions of the workflow: it is no step, and not in its table. */
const ERASE = 'erase'

const GRAVE = new Set([ERASE, 'kill', 'spike', 'unpublish', 'withhold'])

/**
 * Stands in the form in place of the panel's button that publishes: the next step, flash where it is open, and all other
 * actions that this user may take now.
 */
export const WorkflowBar = ({ labels }: { labels: StateLabels }) => {
  const words = useWords(actionWords)
  const erasing = useWords(eraseWords)
  const names = useStateNames(labels)
  const fieldLabel = useFieldLabels()
  const { id } = useDocumentInfo()
  const { act, transitions } = useTransitions()
  const { problems, put } = useOpenForm()
  const { setSubmitted } = useForm()
  const [asked, setAsked] = useState<{ action: OpenAction; answered: ActAnswer | null } | null>(null)
  const [isErasing, setErasing] = useState(false)
  const [isBusy, setBusy] = useState(false)
  useProblemMarks(problems)
  const { flash, main, rest } = offerActions(transitions?.actions ?? [])

  useEffect(() => {
    // The panel marks fields once a form has been tried.
    if (problems.some(({ level }) => level === 'error')) {
      setSubmitted(true)
    }
  }, [problems, setSubmitted])

  if (transitions === null) {
    return null
  }

  const items = [
    ...rest.map(({ action, toDesk }) => ({ label: names.action(action, toDesk), name: action })),
    ...(transitions.mayErase ? [{ label: erasing.menu, name: ERASE }] : []),
  ].map((item) => ({ ...item, isGrave: GRAVE.has(item.name) }))

  const told = (answer: ActAnswer): void => {
    if (answer.type === 'done') {
      const { action, state } = answer.outcome
      toast.success((words.done as Record<string, string>)[action] ?? words.moved(names.desk(state.desk)))
    }
  }

  const perform = async (said: SaidWithAction): Promise<ActAnswer> => {
    const answer = await act(said)
    told(answer)
    return answer
  }

  const choose = async (action: OpenAction): Promise<void> => {
    if (needsDialog(action)) {
      put({ problems: toldProblems(action) })
      setAsked({ action, answered: null })
      return
    }
    setBusy(true)
    const answer = await perform(nothingSaid(action.action))
    setBusy(false)
    if (answer.type !== 'done') {
      // Whatever keeps it from happening is said in the dialog, where it can be tried again.
      setAsked({ action, answered: answer })
    }
  }

  return (
    <div className="newsroom-workflow" id="newsroom-workflow">
      {main !== null && (
        <Button
          disabled={isBusy}
          extraButtonProps={{ 'data-action': main.action, 'data-newsroom-shortcut': 'publish' }}
          id="newsroom-action-main"
          margin={false}
          onClick={() => void choose(main)}
          size="medium"
          type="button"
        >
          {names.action(main.action, main.toDesk)}
        </Button>
      )}
      {flash !== null && (
        <Button
          buttonStyle="secondary"
          className="newsroom-workflow__flash"
          disabled={isBusy}
          id="newsroom-action-flash"
          margin={false}
          onClick={() => void choose(flash)}
          size="medium"
          type="button"
        >
          {names.action(flash.action, flash.toDesk)}
        </Button>
      )}
      {items.length > 0 && (
        <ActionMenu
          items={items}
          label={words.menu}
          onChoose={(name) => {
            if (name === ERASE) {
              setErasing(true)
            }
            const chosen = rest.find(({ action }) => action === name)
            if (chosen !== undefined) {
              void choose(chosen)
            }
          }}
        />
      )}
      {asked !== null && (
        <ActionDialog
          action={asked.action}
          answered={asked.answered}
          fieldLabel={fieldLabel}
          names={names}
          number={transitions.number}
          onClose={() => setAsked(null)}
          onJump={(field) => void jumpToField(field)}
          perform={perform}
          state={transitions.state}
        />
      )}
      {isErasing && id !== undefined && <EraseDialog article={id} onClose={() => setErasing(false)} />}
      {transitions.closed !== null && <ClosedNotice closed={transitions.closed} />}
    </div>
  )
}
