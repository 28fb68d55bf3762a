import { useId } from 'react'

import type { Choice, Question } from '../../domain/article/resolveConflicts.ts'
import type { ConflictWords } from './conflictWords.ts'

import { MarkedText } from './MarkedText.tsx'
import { blocksText, valueText } from './valueText.ts'

export interface ConflictQuestionProps {
  choice: Choice | undefined
  label: string
  nameOf?: (path: string, value: unknown) => string
  onChoose(choice: Choice): void
  question: Question
  who: string
  words: ConflictWords
}

const createTextOf = ({ nameOf, question, words }: ConflictQuestionProps) => {
  const { kind, path } = question
  return (value: unknown): string => {
    if (kind === 'body') {
      return blocksText(value as unknown[], words.blocks)
    }
    const named = kind === 'other' && valueText(value) !== '' ? nameOf?.(path, value) : undefined
    return named ?? valueText(value)
  }
}

/** Shows the two versions of one place side by side, and asks which one stays. */
export const ConflictQuestion = (props: ConflictQuestionProps) => {
  const { choice, label, onChoose, question, who, words } = props
  const { base, canBeBoth, kind, mine, position, theirs } = question
  const id = useId()
  const textOf = createTextOf(props)
  const empty = kind === 'body' ? words.removed : words.empty

  const radio = (value: Choice, title: string, describedBy?: string) => (
    <div className="newsroom-conflict__choice">
      <input
        aria-describedby={describedBy}
        aria-labelledby={`${id}-${value}-label`}
        checked={choice === value}
        id={`${id}-${value}-choice`}
        name={id}
        onChange={() => onChoose(value)}
        type="radio"
        value={value}
      />
      <label htmlFor={`${id}-${value}-choice`} id={`${id}-${value}-label`}>
        {title}
      </label>
    </div>
  )
  const side = (value: 'mine' | 'theirs', title: string, content: unknown) => {
    const [before, text] = [textOf(base), textOf(content)]
    return (
      <div className="newsroom-conflict__side" data-chosen={choice === value || choice === 'both'}>
        {radio(value, title, `${id}-${value}`)}
        <div className="newsroom-conflict__text" dir="auto" id={`${id}-${value}`}>
          {text === '' && <em>{empty}</em>}
          {kind === 'other' ? text : <MarkedText from={before} to={text} />}
        </div>
      </div>
    )
  }

  return (
    <fieldset className="newsroom-conflict__question">
      <legend>{position === null ? label : words.place(label, position)}</legend>
      <div className="newsroom-conflict__sides">
        {side('mine', words.mine, mine)}
        {side('theirs', words.theirs(who), theirs)}
      </div>
      {canBeBoth && radio('both', words.both)}
    </fieldset>
  )
}
