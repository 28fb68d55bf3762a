import type { DocId } from '../../shared/ids.ts'
import type { RichText } from '../article/richText.ts'

/** The version of the shape below and of the rule that hashes it; a stored edition names the one it was made with. */
export const EDITION_SCHEMA = 1

export type AuthorRole = 'editor' | 'photographer' | 'reporter' | 'translator'

/** A reference, inside the text, to another source ("Sputnik reported"), as an edition freezes it. */
export interface EditionCitation {
  /** The word or phrase that credits: "reported", "according to". */
  cue: string
  /** What the text calls the source; kept also when `source` is known. */
  name: string
  /** The words quoted from the source, or null. */
  quote: null | string
  /** The Source document, or null while the name is unknown. */
  source: DocId | null
}

/**
 * What the public may see of one article: text and structure, with references by id (names resolve when rendered).
 * An edition is this object as canonical JSON under (article number, hash). Every key is always present; absent values are
 * null or [], so that the same content always has the same hash.
 */
export interface EditionContent {
  authors: { author: DocId; role: AuthorRole }[]
  body: RichText
  canonicalURL: null | string
  citations: EditionCitation[]
  copyrightHolder: null | string
  dateline: { date: null | string; place: null | string } | null
  genre: null | string
  headline: string
  hero: { caption: null | string; credit: null | string; media: DocId } | null
  kicker: null | string
  /** BCP 47, e.g. "en", "az". */
  language: string
  number: number
  /** The address of the page that the article was imported from, or null. */
  originalURL: null | string
  schema: typeof EDITION_SCHEMA
  section: DocId
  /** Further sections beside the main one. */
  sections: DocId[]
  /** The picture is there only where one was chosen: editions from before keep their hashes. */
  seo: { description: null | string; image?: DocId; title: null | string }
  slug: null | string
  slugline: null | string
  source: DocId | null
  standfirst: null | string
  tags: string[]
  translationGroup: null | string
  /** The story that this one brings up to date; there only where one was chosen. */
  updateOf?: DocId
  /** 1 (flash) to 8, or null. IPTC urgency. */
  urgency: null | number
  usageTerms: null | string
}
