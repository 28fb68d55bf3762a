import { removeControls } from '../../domain/text/visibleText.ts'

/** Makes one line of a text: no control characters, runs of white space (no-break spaces too) become one space. */
export const toLine = (text: string): string => removeControls(text).replace(/\s+/gu, ' ').trim()
