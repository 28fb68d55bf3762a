/** What a length means to whoever writes the text. */
export type LengthState = 'empty' | 'good' | 'long' | 'short' | 'tooLong'

/** How long a text should be, in characters as people count them, and how long it may be. */
export interface LengthAdvice {
  /** More is refused when saving; in UTF-16 units, as the field is checked. */
  max?: number
  recommended: { max: number; min?: number }
}

export interface MeasuredLength {
  /** As people count: a letter with its marks is one. */
  characters: number
  state: LengthState
}

const countGraphemes = (text: string): number => {
  let count = 0
  for (const _ of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    count += 1
  }
  return count
}

/**
 * Counts the characters of a text, and says what the number means. Spaces around it don't count.
 *
 * | text | state |
 * |---|---|
 * | nothing | empty |
 * | longer than max | tooLong |
 * | longer than recommended | long |
 * | shorter than recommended | short |
 * | anything else | good |
 */
export const measureLength = (text: string, { max, recommended }: LengthAdvice): MeasuredLength => {
  const characters = countGraphemes(text.trim())
  if (characters === 0) {
    return { characters, state: 'empty' }
  }
  if (max !== undefined && text.length > max) {
    return { characters, state: 'tooLong' }
  }
  if (characters > recommended.max) {
    return { characters, state: 'long' }
  }
  return { characters, state: characters < (recommended.min ?? 0) ? 'short' : 'good' }
}
