import { useFormFields } from '@payloadcms/ui'
import { useDeferredValue, useMemo } from 'react'

import { plainTextOf } from '../../domain/article/plainText.ts'
import { readingMinutes } from '../../domain/article/readingTime.ts'
import { wordCount } from '../../domain/article/wordCount.ts'
import { useWords } from '../shared/useWords.ts'
import './desk.css'
import { formWords } from './formWords.ts'

/** Counts the words of the text above it while somebody writes, and says how long they take to read. */
export const WordCount = ({ path }: { path: string }) => {
  const { reading } = useWords(formWords)
  const body = useFormFields(([fields]) => fields[path]?.value)
  const language = useFormFields(([fields]) => String(fields.language?.value ?? ''))
  // Typing comes first: the count may lag behind.
  const settled = useDeferredValue(body)
  const words = useMemo(() => wordCount(plainTextOf(settled)), [settled])
  return (
    <p className="newsroom-count" id={`count-${path}`}>
      {reading(words, readingMinutes(words, language))}
    </p>
  )
}
