import type { GateProblem } from '../../domain/workflow/gates.ts'

import { useWords } from '../shared/useWords.ts'
import { actionWords } from './actionWords.ts'
import { gateWords, problemText } from './gateWords.ts'

interface Props {
  /** Leads to a field; absent where there is no form. */
  onJump?: (field: string) => void
  problems: readonly GateProblem[]
}

/** Lists what the gates have found, errors before warnings; each leads to the field that it is about. */
export const ProblemList = ({ onJump, problems }: Props) => {
  const words = useWords(actionWords)
  const gates = useWords(gateWords)
  const groups = (['error', 'warning'] as const)
    .map((level) => ({ level, problems: problems.filter((problem) => problem.level === level) }))
    .filter((group) => group.problems.length > 0)
  return groups.map(({ level, problems: found }) => (
    <section
      className="newsroom-problems"
      data-level={level}
      key={level}
      role={level === 'error' ? 'alert' : 'status'}
    >
      <h3>{level === 'error' ? words.errors : words.warnings}</h3>
      <ul>
        {found.map((problem) => (
          <li key={`${problem.code} ${problem.field} ${problem.message}`}>
            {onJump === undefined ? (
              problemText(gates, problem)
            ) : (
              <button onClick={() => onJump(problem.field)} title={words.fix} type="button">
                {problemText(gates, problem)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  ))
}
