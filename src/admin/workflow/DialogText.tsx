import type { ReactNode } from 'react'

import { useId } from 'react'

import { useWords } from '../shared/useWords.ts'
import { actionWords } from './actionWords.ts'

interface Props {
  hint?: ReactNode
  isLong?: boolean
  isRequired?: boolean
  label: string
  name: string
  onChange: (value: string) => void
  problem: string | undefined
  value: string
}

/** A text of the dialog with its label, its hint, and what is wrong with it. */
export const DialogText = ({
  hint,
  isLong = true,
  isRequired = true,
  label,
  name,
  onChange,
  problem,
  value,
}: Props) => {
  const words = useWords(actionWords)
  const id = useId()
  const common = {
    'aria-describedby': `${id}-hint`,
    'aria-invalid': problem !== undefined,
    'aria-required': isRequired,
    className: 'newsroom-dialog__input',
    id,
    name,
    value,
  }
  return (
    <div className="newsroom-dialog__field">
      <label htmlFor={id}>
        {label}
        {!isRequired && <small> ({words.optional})</small>}
      </label>
      {isLong ? (
        <textarea {...common} onChange={({ target }) => onChange(target.value)} rows={3} />
      ) : (
        <input {...common} autoComplete="off" onChange={({ target }) => onChange(target.value)} type="text" />
      )}
      <p className="newsroom-dialog__hint" id={`${id}-hint`}>
        {problem !== undefined && <strong>{problem} </strong>}
        {hint}
      </p>
    </div>
  )
}
