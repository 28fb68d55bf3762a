import { removeControls } from '../../domain/text/visibleText.ts'
import { escapeMarkup } from './escape.ts'

/** Embeddings and isolates (UAX #9): each must be closed before the text that follows. */
const OPENING: Record<string, string> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
}
const OVERRIDES = /[\u202D\u202E]/g
const BIDI = /[\u202A-\u202C\u2066-\u2069]/

const closeBidi = (text: string): string => {
  const open: string[] = []
  let kept = ''
  for (const char of text) {
    const closer = OPENING[char]
    if (closer) {
      open.push(closer)
    } else if (char === '\u202C' || char === '\u2069') {
      if (open.at(-1) !== char) {
        continue
      }
      open.pop()
    }
    kept += char
  }
  return kept + open.reverse().join('')
}

/**
 * Makes text safe to stand beside other text: drops what HTML forbids and the bidi overrides (no story needs them, and
 * they disguise text), and closes embeddings and isolates, so that a headline can't reorder the line that it stands in.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Overrides
 */
export const cleanText = (text: string): string => {
  const allowed = removeControls(text).replace(OVERRIDES, '')
  return BIDI.test(allowed) ? closeBidi(allowed) : allowed
}

/** Escapes text that is shown beside other text, for an element's content and for a quoted attribute alike. */
export const escapeShown = (text: string): string => escapeMarkup(cleanText(text))
