import type { RichText, RichTextNode } from './richText.ts'

/** What readers are told of a correction, inside the text that was corrected. */
export interface CorrectionNote {
  /** When it was corrected, as ISO 8601, or null where the note does not say. */
  date: null | string
  text: string
}

const text = (value: unknown): null | string =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

const noteOf = ({ type, fields }: RichTextNode): CorrectionNote[] => {
  const values = (type === 'block' ? (fields ?? {}) : {}) as Record<string, unknown>
  const words = values.blockType === 'correctionNote' ? text(values.text) : null
  return words === null ? [] : [{ date: text(values.date), text: words }]
}

/** Gives the correction notes of a text in their order. */
export const correctionNotesOf = (body: RichText): CorrectionNote[] => {
  const walk = (node: RichTextNode): CorrectionNote[] => [
    ...noteOf(node),
    ...(Array.isArray(node.children) ? node.children.flatMap(walk) : []),
  ]
  return walk(body.root)
}
