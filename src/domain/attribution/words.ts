/** A word of a text and what stands between it and the word before. */
export interface Word {
  end: number
  /** Lower case, for comparison. */
  folded: string
  /** Only white space, quotation marks or, when `hyphened`, a hyphen or apostrophe stand before the word. */
  gap: 'hyphened' | 'open' | 'punctuation' | 'spaces'
  start: number
  text: string
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

const gapKind = (between: string): Word['gap'] => {
  if (/^\s+$/u.test(between)) {
    return 'spaces'
  }
  if (/^[-‐‑'’ʼ]$/u.test(between)) {
    return 'hyphened'
  }
  return /^[\s"“”„«»()]+$/u.test(between) ? 'open' : 'punctuation'
}

/** Folds case so that Latin dotted and dotless i of Turkish and Azerbaijani compare equal. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u0307/gu, '')
    .replace(/ı/gu, 'i')

/** Splits a text into words, in linear time. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    words.push({
      end: match.index + match[0].length,
      folded: fold(match[0]),
      gap: match.index === 0 ? 'punctuation' : gapKind(text.slice(end, match.index)),
      start: match.index,
      text: match[0],
    })
    end = match.index + match[0].length
  }
  return words
}
