import type { HostBlocks } from './hostBlocks.ts'
import type { DocId } from '../../shared/ids.ts'
import type { AuthorRole } from '../edition/content.ts'
import type { PublishedCorrection } from './publishedCorrection.ts'
import type { RichText } from './richText.ts'

/**
 * A section as readers see it, named in the language that was asked for. `path` is absolute on the site, "/news/regions/",
 * and that of the site's own language: pages in another one stand under "/az/news/regions/".
 */
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
  /** The person; null where there is none that readers may see. */
  photo: null | PublicImage
  slug: string
}

export type SourceKind = 'agency' | 'official' | 'outlet' | 'partner' | 'social'

export interface PublicSource {
  homePage: null | string
  id: DocId
  kind: SourceKind
  /** Null where there is none that readers may see. */
  logo: null | PublicImage
  name: string
  path: string
  slug: string
}

/** A rendition of a picture. `url` is absolute; width and height are in pixels. */
export interface ImageSize {
  height: number
  url: string
  width: number
}

/** A picture with what must be shown beside it. `url` is absolute; width and height are in pixels. */
export interface PublicImage {
  alt: string
  caption: null | string
  copyrightHolder: null | string
  credit: null | string
  /** What a crop must keep, in percent from the left and the top; null for the middle. */
  focalPoint: { x: number; y: number } | null
  height: null | number
  mimeType: null | string
  /** Smaller renditions of the whole picture, in its own format. */
  sizes: ImageSize[]
  /** The rendition that networks show beside a link, cut around the focal point; null where the picture is too small. */
  social: (ImageSize & { mimeType: null | string }) | null
  /** The same renditions in formats that are smaller to load, the best first. */
  sources: { mimeType: string; sizes: ImageSize[] }[]
  url: string
  usageTerms: null | string
  width: null | number
}

export interface PublicCitation {
  cue: string
  name: string
  quote: null | string
  source: null | PublicSource
}

/** A story that another one points to, as readers may see it. `url` is absolute. */
export interface ReferencedArticle {
  headline: string
  language: string
  number: number
  path: string
  url: string
}

/** What the ids in a body stand for, by id as text; only what readers may see. */
export interface BodyReferences {
  articles: Record<string, ReferencedArticle>
  media: Record<string, PublicImage>
  sources: Record<string, PublicSource>
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
  /** What readers were told of mistakes in it, the latest first; apart from notes in the text itself. */
  corrections: PublishedCorrection[]
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
  /** How long the text takes to read, in whole minutes; 0 where there is nothing to read. */
  readingMinutes: number
  /** How blocks of a host are shown; absent where there are none. */
  hostBlocks?: HostBlocks
  /** What the ids in the body stand for. */
  references: BodyReferences
  /** Main and further sections, named in the article's language. */
  section: PublicSection
  sections: PublicSection[]
  /** For networks and search engines, where it differs from what the page shows. */
  seo: { description: null | string; image: null | PublicImage; title: null | string }
  slug: null | string
  slugline: null | string
  source: null | PublicSource
  standfirst: null | string
  /** The permanent identity in feeds (RFC 4151): "tag:today.az,2026:article/158043". */
  tagURI: string
  tags: string[]
  /** What it shares with the same story in other languages, or null. */
  translationGroup: null | string
  /** The story that this one brings up to date; null too while readers can't see that one. */
  updateOf: null | ReferencedArticle
  urgency: null | number
  /** Absolute form of `path`. */
  url: string
  usageTerms: null | string
  /** The end of the present window, when one is known; a cached copy must not outlive it. */
  visibleUntil: Date | null
  /** Imported and counted views; displayed as their sum. */
  views: { counted: number; legacy: number }
  /** Words of the text. */
  wordCount: number
}
