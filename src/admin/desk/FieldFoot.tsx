import type { ClientField, StaticDescription } from 'payload'

import { FieldDescription } from '@payloadcms/ui'

import type { LengthAdvice } from '../../domain/article/textLength.ts'

import { GateNotes } from '../workflow/GateNotes.tsx'
import { CharacterCount } from './CharacterCount.tsx'
import { WordCount } from './WordCount.tsx'

interface Props {
  /** Counts the characters of the field, and says what their number means. */
  advice?: LengthAdvice
  /** Counts words, and the minutes that they take to read. */
  countsWords?: boolean
  /** Given by Payload: the field as its config has it. */
  field: ClientField
  /** What the gates call the field; they have nothing to say about others. */
  gate?: string
  /** Given by Payload: where the field stands in the form. */
  path: string
}

/** All that stands below a field: what it is for, how long it is, and what the gates have found about it. */
export const FieldFoot = ({ advice, countsWords = false, field, gate, path }: Props) => {
  const description = (field.admin as { description?: StaticDescription } | undefined)?.description
  return (
    <>
      {description !== undefined && <FieldDescription description={description} path={path} />}
      {advice !== undefined && <CharacterCount advice={advice} path={path} />}
      {countsWords && <WordCount path={path} />}
      {gate !== undefined && <GateNotes field={gate} />}
    </>
  )
}
