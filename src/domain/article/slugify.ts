import { asciiWords } from '../text/asciiWords.ts'

const MAX_LENGTH = 80

/**
 * Makes the slug of a headline or name in any script: lower-case ASCII words joined by hyphens, at most 80 characters, cut
 * between words where possible. The result is empty when nothing readable is left.
 */
export const slugify = (text: string): string => {
  const words = asciiWords(text.slice(0, 1000)).join('-')
  if (words.length <= MAX_LENGTH) {
    return words
  }
  const cut = words.slice(0, MAX_LENGTH + 1)
  const lastHyphen = cut.lastIndexOf('-')
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : words.slice(0, MAX_LENGTH)
}

/** A slug as people may type it: lower-case ASCII letters, digits and single hyphens between them. */
export const isSlug = (value: string): boolean =>
  value.length <= 120 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
