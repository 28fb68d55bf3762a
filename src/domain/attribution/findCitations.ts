import type { EditionCitation } from '../edition/content.ts'
import type { KnownSource } from './matchNames.ts'

import { cueAfter, cueBefore } from './matchCue.ts'
import { indexNames, matchName } from './matchNames.ts'
import { wordsOf } from './words.ts'

export type { KnownSource } from './matchNames.ts'

/**
 * Finds the known sources that a text credits, each once, by its first mention with a reporting phrase right before or after
 * the name ("Sputnik reported", "according to TASS", "сообщает Sputnik", "Trend məlumat verir"). A name alone is no citation,
 * nor is one that is part of a longer name ("Sputnik vaccine"). Precision goes before recall: an editor adds what is missed.
 *
 * English, Russian, Azerbaijani and Turkish. Linear in the length of the text.
 */
export const findCitations = (paragraphs: string[], knownSources: KnownSource[]): EditionCitation[] => {
  const index = indexNames(knownSources)
  const found = new Map<KnownSource['id'], EditionCitation>()
  for (const paragraph of paragraphs) {
    const words = wordsOf(paragraph)
    for (let at = 0; at < words.length; at += 1) {
      const match = matchName(words, at, index)
      if (match === null) {
        continue
      }
      const cue = cueAfter(words, match) ?? cueBefore(words, match)
      if (cue !== null && !found.has(match.source.id)) {
        const text = paragraph.slice(words[cue.first]?.start, words[cue.last]?.end)
        found.set(match.source.id, {
          cue: text.replace(/\s+/gu, ' '),
          name: match.name,
          quote: null,
          source: match.source.id,
        })
      }
      at = match.last
    }
  }
  return [...found.values()]
}
