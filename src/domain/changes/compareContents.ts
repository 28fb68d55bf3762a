import type { EditionContent } from '../edition/content.ts'
import type { FieldChange, ParagraphChange } from './changes.ts'
import type { ContentNames } from './contentFields.ts'

import { textPieces } from '../merge/textPieces.ts'
import { bodyParagraphs } from './bodyParagraphs.ts'
import { compareParagraphs } from './compareParagraphs.ts'
import { contentFields } from './contentFields.ts'

const compareBodies = (before: EditionContent, after: EditionContent, names: ContentNames): FieldChange[] => {
  const [from, to] = [bodyParagraphs(before.body, names), bodyParagraphs(after.body, names)]
  const paragraphs: ParagraphChange[] = compareParagraphs(from, to)
  if (paragraphs.every(({ kind }) => kind === 'same')) {
    return []
  }
  return [
    {
      after: to.map(({ text }) => text).join('\n\n'),
      before: from.map(({ text }) => text).join('\n\n'),
      field: 'body',
      paragraphs,
      pieces: paragraphs.flatMap(({ pieces }, index) =>
        index === 0 ? pieces : [{ state: 'same' as const, text: '\n\n' }, ...pieces],
      ),
    },
  ]
}

/** Tells field by field what the words of one content are beside those of another: only those that differ, in the form's order. */
export const compareContents = (
  before: EditionContent,
  after: EditionContent,
  names: ContentNames,
): FieldChange[] => {
  const earlier = new Map(contentFields(before, names))
  return contentFields(after, names).flatMap(([field, text]): FieldChange[] => {
    if (field === 'body') {
      return compareBodies(before, after, names)
    }
    const from = earlier.get(field) ?? ''
    return from === text
      ? []
      : [{ after: text, before: from, field, paragraphs: null, pieces: textPieces(from, text) }]
  })
}
