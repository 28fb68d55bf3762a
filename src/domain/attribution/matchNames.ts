import type { DocId } from '../../shared/ids.ts'
import type { Word } from './words.ts'

import { wordsOf } from './words.ts'

export interface KnownSource {
  aliases: string[]
  id: DocId
  name: string
}

/** A known name found in a text, as a range of words. */
export interface NameMatch {
  /** The first word after the name and its case ending. */
  after: number
  first: number
  last: number
  /** The name or alias that matched, in its basic form. */
  name: string
  source: KnownSource
}

interface Name {
  source: KnownSource
  text: string
  words: Word[]
}

export type NameIndex = Map<string, Name[]>

/** Endings that Russian, Azerbaijani and Turkish put on a name. */
const ENDING = /^(?:[аеиуыюя]|о[йм]|[ny]?[aeiuüə]|[ny]?[iuü]n|[dt][aeə]n?|s[iuü]n[aeə]|s[iuü]n[iuü]n)$/u

/** A name of fewer letters bears an ending only after a hyphen or apostrophe: "APA-ya", not "APAya". */
const MIN_GLUED_LENGTH = 4

const PREFIX_LENGTH = 3

const keyOf = (folded: string): string => folded.slice(0, PREFIX_LENGTH)

/** Prepares known names for matching, the longest first, so that "RIA Sputnik" wins over "Sputnik". */
export const indexNames = (sources: KnownSource[]): NameIndex => {
  const index: NameIndex = new Map()
  const names = sources
    .flatMap((source) =>
      [source.name, ...source.aliases].map((name) => ({ source, text: name, words: wordsOf(name) })),
    )
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)
  for (const name of names) {
    const key = keyOf(name.words[0]?.folded ?? '')
    const sameKey = index.get(key)
    if (sameKey === undefined) {
      index.set(key, [name])
    } else {
      sameKey.push(name)
    }
  }
  return index
}

/** A name is written with a capital (or as it is known): "trend" in the middle of a sentence is a word. */
const isWrittenAsName = (found: Word, known: Word): boolean =>
  found.text === known.text || (!/^\p{Ll}/u.test(found.text) && found.folded.startsWith(known.folded))

const isEnding = (rest: string, known: Word): boolean =>
  rest === '' || (known.folded.length >= MIN_GLUED_LENGTH && ENDING.test(rest))

const matchesWord = (found: Word, known: Word, place: 'first' | 'last' | 'middle' | 'only'): boolean => {
  const startsWell =
    place === 'first' || place === 'only' ? isWrittenAsName(found, known) : found.gap === known.gap
  if (!startsWell || !found.folded.startsWith(known.folded)) {
    return false
  }
  const rest = found.folded.slice(known.folded.length)
  return place === 'last' || place === 'only' ? isEnding(rest, known) : rest === ''
}

const placeOf = (offset: number, count: number): 'first' | 'last' | 'middle' | 'only' => {
  if (count === 1) {
    return 'only'
  }
  if (offset === 0) {
    return 'first'
  }
  return offset === count - 1 ? 'last' : 'middle'
}

const matchOne = (words: Word[], first: number, name: Name): NameMatch | null => {
  const count = name.words.length
  const matches = name.words.every((known, offset) => {
    const found = words[first + offset]
    return found !== undefined && matchesWord(found, known, placeOf(offset, count))
  })
  if (!matches) {
    return null
  }
  const last = first + count - 1
  const next = words[last + 1]
  const hasEnding = next?.gap === 'hyphened' && (next.folded === 's' || ENDING.test(next.folded))
  return { after: last + (hasEnding ? 2 : 1), first, last, name: name.text, source: name.source }
}

/** Finds the known name that starts at a word, or null. */
export const matchName = (words: Word[], first: number, index: NameIndex): NameMatch | null => {
  const word = words[first]
  if (word === undefined) {
    return null
  }
  for (const name of index.get(keyOf(word.folded)) ?? []) {
    const match = matchOne(words, first, name)
    if (match !== null) {
      return match
    }
  }
  return null
}
