import { primarySubtag } from '../language.ts'
import { az } from './az.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import type { SiteStrings } from './siteStrings.ts'
import { tr } from './tr.ts'

/** The words of languages, by BCP 47 tag. */
export type SiteWords = Readonly<Record<string, SiteStrings>>

/** The languages that the site speaks by itself; hosts give further ones by the option `site.strings`. */
const builtIn: SiteWords = { az, en, ru, tr }

/** Words, and the language that they are in: not the one that was asked for where the site doesn't speak that. */
export interface FoundStrings {
  language: string
  strings: SiteStrings
}

/**
 * Finds the words for a language: those of exactly this tag, then those of its primary language, then English. What the
 * host gave wins over what is built in.
 */
export const findStrings = (language: string, further: SiteWords = {}): FoundStrings => {
  for (const tag of [language, primarySubtag(language)]) {
    for (const words of [further, builtIn]) {
      const strings = Object.hasOwn(words, tag) ? words[tag] : undefined
      if (strings !== undefined) {
        return { language: tag, strings }
      }
    }
  }
  return { language: 'en', strings: further.en ?? en }
}

/** Gives the words for a language that is built in; English for any other. */
export const stringsFor = (language: string): SiteStrings => findStrings(language).strings

export const siteLanguages: readonly string[] = Object.keys(builtIn)

/** Names what a set of words lacks, or has in another shape than the built-in ones: ["archive", "months"]. */
export const missingStrings = (words: unknown): string[] => {
  const given = (words ?? {}) as Record<string, unknown>
  return Object.entries(en).flatMap(([name, sample]) => {
    const value = given[name]
    const isLike = Array.isArray(sample)
      ? Array.isArray(value) &&
        value.length === sample.length &&
        value.every((item) => typeof item === 'string')
      : typeof sample === 'object'
        ? typeof value === 'object' &&
          value !== null &&
          Object.keys(sample as object).every((key) => key in value)
        : typeof value === 'string'
    return isLike ? [] : [name]
  })
}
