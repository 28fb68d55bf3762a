import { useFormFields } from '@payloadcms/ui'

import type { LengthAdvice, MeasuredLength } from '../../domain/article/textLength.ts'
import type { CountWords } from './formWords.ts'

import { measureLength } from '../../domain/article/textLength.ts'
import { useWords } from '../shared/useWords.ts'
import './desk.css'
import { countWords } from './formWords.ts'

interface Props {
  advice: LengthAdvice
  /** Of the counted field; Payload gives it to what stands beside a field. */
  path: string
}

const stateInWords = (
  { characters, state }: MeasuredLength,
  { max, recommended }: LengthAdvice,
  words: CountWords,
) => {
  switch (state) {
    case 'empty':
      return words.empty
    case 'good':
      return words.good
    case 'long':
      return words.long(characters - recommended.max)
    case 'short':
      return words.short((recommended.min ?? 0) - characters)
    case 'tooLong':
      return words.tooLong(max ?? 0)
  }
}

/** Counts the characters of the field above it while somebody types, and says in words what the count means. */
export const CharacterCount = ({ advice, path }: Props) => {
  const words = useWords(countWords)
  const text = useFormFields(([fields]) => String(fields[path]?.value ?? ''))
  const measured = measureLength(text, advice)
  return (
    <p className="newsroom-count" data-state={measured.state} id={`count-${path.replaceAll('.', '__')}`}>
      {words.characters(measured.characters, advice.recommended.max)}
      {': '}
      <span className="newsroom-count__state">{stateInWords(measured, advice, words)}</span>
    </p>
  )
}
