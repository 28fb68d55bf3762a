import { useRowLabel } from '@payloadcms/ui'

import { useWords } from '../shared/useWords.ts'
import { formWords } from './formWords.ts'
import { useNames } from './useNames.ts'

interface Row {
  author?: { id?: number | string } | null | number | string
  role?: null | string
}

/** Names the author in the head of a row, so that a closed row says who it is. */
export const AuthorRowLabel = ({ authors }: { authors: string }) => {
  const words = useWords(formWords)
  const { data, rowNumber } = useRowLabel<Row>()
  const author = typeof data?.author === 'object' ? data.author?.id : data?.author
  const id = author === undefined || author === null ? '' : String(author)
  const name = useNames(authors, id)[id] ?? ''
  if (name === '') {
    return <span>{words.rowWithoutAuthor((rowNumber ?? 0) + 1)}</span>
  }
  const role = words.roles[data?.role ?? '']
  return <span>{role === undefined ? name : `${name}, ${role}`}</span>
}
