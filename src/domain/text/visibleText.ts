const FORBIDDEN = String.raw`(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]`
/** Overrides, embeddings and isolates of writing direction, and the mark of byte order. */
const TURNING = String.raw`[\u{202A}-\u{202E}\u{2066}-\u{2069}\u{FEFF}]`

const CONTROLS = new RegExp(FORBIDDEN, 'gu')
const HIDDEN = new RegExp(`${FORBIDDEN}|${TURNING}`, 'gu')

/**
 * Removes what no XML or HTML document may hold: control characters (but tab, line feed and carriage return), lone
 * surrogates and noncharacters.
 *
 * @see https://www.w3.org/TR/xml/#charsets XML 1.0, section 2.2
 */
export const removeControls = (text: string): string => text.replace(CONTROLS, '')

/**
 * Takes out of a text what nobody sees and what makes it read otherwise than it is written: the same, and the overrides and
 * isolates of writing direction. Joiners and direction marks, which Persian and Arabic need, stay.
 *
 * @see UTR 36, section 2.5 and UAX 9, section 2
 */
export const visibleText = (text: string): string => text.replace(HIDDEN, '')

/** Characters that draw nothing: joiners, fillers, the blank of Braille, which counts as a symbol. */
const DRAWS_NOTHING = /[\p{Default_Ignorable_Code_Point}\u2800]/gu
const DRAWN = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Tells whether nothing can be seen of a text: spaces and joiners alone are no words. */
export const isBlank = (text: string): boolean => !DRAWN.test(text.replace(DRAWS_NOTHING, ''))

const LINE_BREAKS = /[\t\n\r]+/g

/** The same for a text of one line: line feeds and tabs become spaces. */
export const visibleLine = (text: string): string => visibleText(text.replace(LINE_BREAKS, ' '))

/** Names the first character that a line can't hold so, "U+202E"; null when there is none. */
export const hiddenCharacter = (line: string): null | string => {
  const found = [...line].find((character) => visibleText(character.replace(LINE_BREAKS, '')) === '')
  return found === undefined ? null : `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
