import { toLine } from '../markup/characters.ts'

/** What windows-1252 has at 0x80 to 0x9F; pages read as ISO-8859-1 hold these as control characters. */
const WINDOWS_1252 = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ'

/** Makes one clean line of a page's text: real punctuation, plain spaces, nothing invisible. */
export const cleanLine = (text: string): string =>
  toLine(
    text
      .replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? '')
      .replace(/[\u00ad\u200b\ufeff]/g, ''),
  )
