import type { DocId } from '../../shared/ids.ts'
import type { AuthorRole } from '../edition/content.ts'
import type { RichText } from './richText.ts'

/** A section as readers see it. `path` is absolute on the site: "/news/regions/". */
export interface PublicSection {
  /** From the root of the tree to the parent; the section itself is not in it. */
  ancestors: { path: string; slug: string; title: string }[]
  description: null | string
  id: DocId
  path: string
  slug: string
  title: string
}

export interface PublicAuthor {
  biography: null | string
  id: DocId
  name: string
  path: string
  slug: string
}

export type SourceKind = 'agency' | 'official' | 'outlet' | 'partner' | 'social'

export interface PublicSource {
  homePage: null | string
  id: DocId
  kind: SourceKind
  name: string
  path: string
  slug: string
}

/** A picture with what must be shown beside it. `url` is absolute; width and height are in pixels. */
export interface PublicImage {
  alt: string
  caption: null | string
  credit: null | string
  height: null | number
  mimeType: null | string
  sizes: { height: number; url: string; width: number }[]
  url: string
  width: null | number
}

export interface PublicCitation {
  cue: string
  name: string
  quote: null | string
  source: null | PublicSource
}

/** Byline and credit, composed once and rendered alike by every surface. Plain text, not HTML. */
export interface Credit {
  /** The persons, without a leading word: "Nigar Eyvazova", "A and B"; null when no author is named. */
  byline: null | string
  /** Everything a credit line must say: "Nigar Eyvazova / Azernews, citing Sputnik". */
  line: string
}

/**
 * One live article as the public may see it: its edition with every name resolved. The only thing that sites, feeds and
 * the newsroom's own GraphQL types are made from.
 */
export interface PublicArticle {
  authors: { author: PublicAuthor; role: AuthorRole }[]
  body: RichText
  /** Where the original stands when it is not this page; otherwise equal to `url`. */
  canonicalURL: string
  citations: PublicCitation[]
  copyrightHolder: null | string
  credit: Credit
  dateline: { date: null | string; place: null | string } | null
  /** What was released: its hash, and the number of the article's act that released it, growing with each. */
  edition: { hash: string; version: number }
  genre: null | string
  headline: string
  hero: null | PublicImage
  kicker: null | string
  language: string
  /** When the words last changed in a way that readers are told of; never before `publishedAt`. */
  modifiedAt: Date
  number: number
  originalURL: null | string
  /** The permalink on this site: "/news/regions/158043.html". */
  path: string
  /** The first publication, also of an imported story. */
  publishedAt: Date
  section: PublicSection
  sections: PublicSection[]
  seo: { description: null | string; title: null | string }
  slug: null | string
  slugline: null | string
  source: null | PublicSource
  standfirst: null | string
  /** The permanent identity in feeds (RFC 4151): "tag:today.az,2026:article/158043". */
  tagURI: string
  tags: string[]
  urgency: null | number
  /** Absolute form of `path`. */
  url: string
  usageTerms: null | string
  /** The end of the present window, when one is known; a cached copy must not outlive it. */
  visibleUntil: Date | null
  /** Imported and counted views; displayed as their sum. */
  views: { counted: number; legacy: number }
}
