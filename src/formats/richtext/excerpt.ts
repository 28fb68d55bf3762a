import { toLine } from '../markup/characters.ts'

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Cuts a text at a word's end so that it has at most `maxLength` characters, with an ellipsis where something is gone. */
export const excerpt = (text: string, maxLength: number): string => {
  const line = toLine(text)
  if (line.length <= maxLength) {
    return line
  }
  const cut = line.slice(0, maxLength)
  const lastSpace = cut.lastIndexOf(' ')
  if (lastSpace > maxLength / 2) {
    return `${cut.slice(0, lastSpace).replace(/[\s,;:.–—-]+$/u, '')}…`
  }
  const graphemes: string[] = []
  let length = 1
  for (const { segment } of segmenter.segment(line)) {
    length += segment.length
    if (length > maxLength) {
      break
    }
    graphemes.push(segment)
  }
  return `${toLine(graphemes.join(''))}…`
}
