import { searchTextOf } from '../desk/searchText.ts'

/**
 * What stands in the fields of an article when its words have been destroyed. Its number, its place (section, language, group
 * of translations) and what was done to it stay.
 */
export const ERASED_WORDS: Readonly<Record<string, unknown>> = {
  authors: [],
  body: null,
  byline: null,
  canonicalURL: null,
  citations: [],
  copyrightHolder: null,
  creditLine: null,
  dateline: { date: null, place: null },
  editorsNote: null,
  genre: null,
  headline: '[erased]',
  hero: { caption: null, credit: null, image: null },
  kicker: null,
  meta: { description: null, image: null, title: null },
  slug: null,
  slugline: null,
  source: null,
  standfirst: null,
  tags: [],
  updateOf: null,
  urgency: null,
  usageTerms: null,
  uses: [],
}

/** An article whose words have been destroyed. */
export const withoutWords = <Doc extends Record<string, unknown>>(doc: Doc): Doc => {
  const legacy = doc.legacy as null | Record<string, unknown> | undefined
  return {
    ...doc,
    ...ERASED_WORDS,
    legacy: { ...legacy, originalURL: null },
    searchText: searchTextOf({ ...ERASED_WORDS, number: doc.number }),
  }
}
