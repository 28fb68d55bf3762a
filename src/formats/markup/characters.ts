const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu

/**
 * Removes what no XML or HTML document may hold: control characters (but tab, line feed and carriage return), lone
 * surrogates and noncharacters.
 *
 * @see https://www.w3.org/TR/xml/#charsets XML 1.0, section 2.2
 */
export const removeControls = (text: string): string => text.replace(FORBIDDEN, '')

/** Makes one line of a text: no control characters, runs of white space (no-break spaces too) become one space. */
export const toLine = (text: string): string => removeControls(text).replace(/\s+/gu, ' ').trim()
