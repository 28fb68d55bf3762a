import type { NameMatch } from './matchNames.ts'
import type { Word } from './words.ts'

import { CUES_AFTER, CUES_BEFORE, FILLERS, FOLLOWERS } from './cues.ts'
import { fold } from './words.ts'

const MAX_FILLERS = 3

type PhraseIndex = Map<string, string[][]>

/** Groups phrases by one of their words, the longest first. */
const indexPhrases = (phrases: string[], keyOf: (words: string[]) => string | undefined): PhraseIndex => {
  const index: PhraseIndex = new Map()
  for (const phrase of phrases.map((text) => text.split(' ').map(fold)).sort((a, b) => b.length - a.length)) {
    const key = keyOf(phrase) ?? ''
    index.set(key, [...(index.get(key) ?? []), phrase])
  }
  return index
}

const after = indexPhrases(CUES_AFTER, (words) => words[0])
const before = indexPhrases(CUES_BEFORE, (words) => words.at(-1))
const fillers = new Set([...FILLERS].map(fold))
const followers = new Set(
  [...FOLLOWERS, ...FILLERS, ...CUES_AFTER.flatMap((cue) => cue.split(' '))].map(fold),
)

const isClose = (word: undefined | Word): word is Word => word?.gap === 'spaces' || word?.gap === 'open'

/** Where a crediting phrase stands, as a range of words. */
export interface CueMatch {
  first: number
  last: number
}

/** Tells whether the words from `first` on are the phrase, without punctuation inside. */
const isPhrase = (words: Word[], first: number, phrase: string[]): boolean =>
  phrase.every((folded, offset) => {
    const word = words[first + offset]
    return word?.folded === folded && (offset === 0 || word.gap === 'spaces')
  })

/** Finds a phrase right after a name: "Sputnik news agency reported". */
export const cueAfter = (words: Word[], name: NameMatch): CueMatch | null => {
  for (let at = name.after; at <= name.after + MAX_FILLERS; at += 1) {
    const word = words[at]
    if (!isClose(word)) {
      return null
    }
    const phrase = (after.get(word.folded) ?? []).find((candidate) => isPhrase(words, at, candidate))
    if (phrase !== undefined) {
      const last = at + phrase.length - 1
      return words[last + 1]?.folded === 'by' ? null : { first: at, last }
    }
    if (!fillers.has(word.folded)) {
      return null
    }
  }
  return null
}

/** "Sputnik vaccine", "Sputnik V" and "Sputnik-1" are not the source, "Sputnik on Tuesday" and "Sputnik, the ..." are. */
const endsAsName = (words: Word[], name: NameMatch): boolean => {
  const next = words[name.after]
  if (next === undefined || next.gap === 'punctuation' || next.gap === 'open') {
    return true
  }
  return next.gap === 'spaces' && followers.has(next.folded)
}

/** Finds a phrase right before a name: "according to the Sputnik news agency". */
export const cueBefore = (words: Word[], name: NameMatch): CueMatch | null => {
  if (!endsAsName(words, name)) {
    return null
  }
  for (let at = name.first - 1; at >= name.first - 1 - MAX_FILLERS && isClose(words[at + 1]); at -= 1) {
    const word = words[at]
    if (word === undefined) {
      return null
    }
    const phrase = (before.get(word.folded) ?? []).find((candidate) =>
      isPhrase(words, at - candidate.length + 1, candidate),
    )
    if (phrase !== undefined) {
      return { first: at - phrase.length + 1, last: at }
    }
    if (!fillers.has(word.folded)) {
      return null
    }
  }
  return null
}
