import { useDeskTime } from '../shared/useDeskTime.ts'
import { useWords } from '../shared/useWords.ts'
import { actionWords } from './actionWords.ts'
import { historyWords } from './historyWords.ts'
import { useOpenForm } from './openFormsContext.ts'
import { type StateLabels, useStateNames } from './useStateNames.ts'
import './workflow.css'

/** Says over the form what a colleague said with the step that brought the article here, or whose words took its approval away. */
export const StepNote = ({ labels }: { labels: StateLabels }) => {
  const words = useWords(historyWords)
  const acts = useWords(actionWords)
  const names = useStateNames(labels)
  const time = useDeskTime()
  const { transitions } = useOpenForm()
  const said = transitions?.said ?? null
  const lost = transitions?.approvalLost ?? null
  if (transitions === null || (said === null && lost === null)) {
    return null
  }
  return (
    <section
      aria-label={words.note}
      className="newsroom-step-note"
      data-action={said?.action ?? 'approval-lost'}
    >
      {lost !== null && (
        <p>
          {acts.approvalLost(lost.byName ?? words.system)}{' '}
          <time dateTime={String(lost.at)}>{time.stamp(lost.at)}</time>
        </p>
      )}
      {said !== null && (
        <>
          <p>
            <strong>{said.byName ?? words.system}</strong>{' '}
            {words.acts[said.action] ?? names.action(said.action, transitions.state.desk)}{' '}
            <time dateTime={String(said.at)}>{time.stamp(said.at)}</time>
          </p>
          <blockquote>{said.note}</blockquote>
        </>
      )}
    </section>
  )
}
