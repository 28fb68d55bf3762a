import { useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

import type { GateProblem } from '../../domain/workflow/gates.ts'

import { useWords } from '../shared/useWords.ts'
import { gateWords, problemText } from './gateWords.ts'

/** Marks the fields that an error of the gates is about, as the panel marks those that it finds wrong itself. */
export const useProblemMarks = (problems: readonly GateProblem[]): void => {
  const { dispatchFields, getFields } = useForm()
  const words = useWords(gateWords)
  useEffect(() => {
    const fields = getFields()
    const errors = problems.flatMap((problem) =>
      problem.level === 'error' && problem.field in fields
        ? [{ message: problemText(words, problem), path: problem.field }]
        : [],
    )
    if (errors.length > 0) {
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors } as never)
    }
  }, [dispatchFields, getFields, problems, words])
}
