import { diffComm } from 'node-diff3'

import type { Paragraph } from './bodyParagraphs.ts'
import type { ParagraphChange } from './changes.ts'

import { textPieces } from '../merge/textPieces.ts'

/** From this share of common words on, one paragraph became the other. */
const ALIKE = 0.4

/** More pairs than that are not looked at one by one. */
const MAX_PAIRS = 40_000

const wordsOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

const total = (words: ReadonlyMap<string, number>): number =>
  [...words.values()].reduce((sum, count) => sum + count, 0)

/** How much two texts have in common: 0 to 1. @see L. R. Dice, "Measures of the Amount of Ecologic Association", 1945 */
const likeness = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  const size = total(a) + total(b)
  const common = [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0)
  return size === 0 ? 0 : (2 * common) / size
}

/** Pairs the paragraphs of a stretch that became one another, in order, so that the pairs have most in common. */
const pairs = (before: readonly Paragraph[], after: readonly Paragraph[]): [number, number][] => {
  if (before.length * after.length > MAX_PAIRS) {
    return []
  }
  const [a, b] = [before.map(({ text }) => wordsOf(text)), after.map(({ text }) => wordsOf(text))]
  const score = (i: number, j: number): number => {
    if (before[i]!.text === after[j]!.text) {
      return 1
    }
    const alike = likeness(a[i]!, b[j]!)
    return alike >= ALIKE ? alike : 0
  }
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const own = score(i, j)
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, own === 0 ? 0 : own + best[i + 1]![j + 1]!)
    }
  }
  const found: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    const own = score(i, j)
    if (own > 0 && best[i]![j] === own + best[i + 1]![j + 1]!) {
      found.push([i, j])
      i += 1
      j += 1
    } else if (best[i]![j] === best[i + 1]![j]) {
      i += 1
    } else {
      j += 1
    }
  }
  return found
}

const removed = ({ text }: Paragraph): ParagraphChange => ({
  after: '',
  before: text,
  kind: 'removed',
  pieces: [{ state: 'removed', text }],
})

const added = ({ text }: Paragraph): ParagraphChange => ({
  after: text,
  before: '',
  kind: 'added',
  pieces: [{ state: 'added', text }],
})

const same = ({ text }: Paragraph): ParagraphChange => ({
  after: text,
  before: text,
  kind: 'same',
  pieces: [{ state: 'same', text }],
})

const stretch = (before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphChange[] => {
  const changes: ParagraphChange[] = []
  let [i, j] = [0, 0]
  for (const [left, right] of [...pairs(before, after), [before.length, after.length] as const]) {
    changes.push(...before.slice(i, left).map(removed), ...after.slice(j, right).map(added))
    const [from, to] = [before[left], after[right]]
    if (from !== undefined && to !== undefined) {
      changes.push({
        after: to.text,
        before: from.text,
        kind: 'changed',
        pieces: textPieces(from.text, to.text),
      })
    }
    ;[i, j] = [left + 1, right + 1]
  }
  return changes
}

/**
 * Tells paragraph by paragraph what became of a body, in the order of reading. One that was rewritten stands beside what it
 * was, word by word; one whose letters alone became bold, or whose link leads elsewhere, is `changed` with equal texts.
 */
export const compareParagraphs = (
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): ParagraphChange[] => {
  const keys = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ key, text }) => `${key}\n${text}`)
  let [i, j] = [0, 0]
  return diffComm(keys(before), keys(after)).flatMap(({ buffer1, buffer2, common }) => {
    if (common !== undefined) {
      const kept = after.slice(j, j + common.length)
      i += common.length
      j += common.length
      return kept.map(same)
    }
    const [from, to] = [before.slice(i, i + buffer1.length), after.slice(j, j + buffer2.length)]
    i += from.length
    j += to.length
    return stretch(from, to)
  })
}
