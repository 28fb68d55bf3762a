import { useWords } from '../shared/useWords.ts'
import { gateWords, levelWords, problemText } from './gateWords.ts'
import { useOpenForm } from './openFormsContext.ts'
import './workflow.css'

/** Says beside a field what the gates have found about it, and about what is in it. */
export const GateNotes = ({ field }: { field: string }) => {
  const words = useWords(gateWords)
  const levels = useWords(levelWords)
  const { problems } = useOpenForm()
  const own = problems.filter((problem) => problem.field === field || problem.field.startsWith(`${field}.`))
  return (
    <ul className="newsroom-gate-notes" data-newsroom-gate={field} hidden={own.length === 0}>
      {own.map((problem) => (
        <li data-level={problem.level} key={`${problem.code} ${problem.field} ${problem.message}`}>
          <strong>{levels[problem.level]}:</strong> {problemText(words, problem)}
        </li>
      ))}
    </ul>
  )
}
