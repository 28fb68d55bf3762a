import { diffComm } from 'node-diff3'

/** A stretch of a text: the same in both versions, in the later one only, or in the earlier one only. */
export interface TextPiece {
  state: 'added' | 'removed' | 'same'
  text: string
}

/** Words and single other signs, each with the white space that follows it. */
const WORDS = /^\s+|[\p{L}\p{M}\p{N}'’-]+\s*|[^\p{L}\p{M}\p{N}\s]\s*/gu

/** Beyond this many words a comparison by words costs more than it tells. */
const MAX_WORDS = 5000

const wordsIn = (text: string): string[] => text.match(WORDS) ?? []

const piece = (state: TextPiece['state'], words: readonly string[] = []): TextPiece[] =>
  words.length === 0 ? [] : [{ state, text: words.join('') }]

/** Tells by words what was removed from a text and what was added to it, in the order of reading. */
export const textPieces = (from: string, to: string): TextPiece[] => {
  const [before, after] = [wordsIn(from), wordsIn(to)]
  if (before.length > MAX_WORDS || after.length > MAX_WORDS) {
    return from === to
      ? piece('same', [from].filter(Boolean))
      : [...piece('removed', [from].filter(Boolean)), ...piece('added', [to].filter(Boolean))]
  }
  return diffComm(before, after).flatMap(({ buffer1, buffer2, common }) =>
    common === undefined ? [...piece('removed', buffer1), ...piece('added', buffer2)] : piece('same', common),
  )
}
