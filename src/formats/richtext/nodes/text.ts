import type { RichTextNode } from '../../../domain/article/richText.ts'
import type { InlineConverter } from '../nodeConverter.ts'

import { visibleText } from '../../../domain/text/visibleText.ts'
import { escapeText } from '../../markup/escape.ts'

/** The bits of a Lexical text node's `format`, from the innermost tag to the outermost. */
const FORMATS: [bit: number, tag: string][] = [
  [1 << 4, 'code'],
  [1 << 5, 'sub'],
  [1 << 6, 'sup'],
  [1 << 7, 'mark'],
  [1 << 3, 'u'],
  [1 << 2, 's'],
  [1 << 1, 'em'],
  [1 << 0, 'strong'],
]

/** The words of a node that is not known to be sound. */
const wordsOf = ({ text: words }: RichTextNode): string => (typeof words === 'string' ? words : '')

/** Shows words with their bold, italic and other formats. */
export const text: InlineConverter = {
  kind: 'inline',
  html: (node) => {
    const words = escapeText(wordsOf(node))
    const format = typeof node.format === 'number' ? node.format : 0
    return words === ''
      ? ''
      : FORMATS.reduce((html, [bit, tag]) => (format & bit ? `<${tag}>${html}</${tag}>` : html), words)
  },
  text: (node) => visibleText(wordsOf(node)),
}
