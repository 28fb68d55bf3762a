import type { DocId } from '../../shared/ids.ts'
import type { CorrectionNote } from '../article/correctionNote.ts'
import type {
  PublicArticle,
  PublicAuthor,
  PublicSection,
  PublicSource,
  ReferencedArticle,
} from '../article/publicArticle.ts'

/**
 * What a reader finds under a number or an address. Only `live` carries content. A withheld article is `unknown`: nothing
 * may tell it from one that never was.
 *
 * - `killed`: what the newsroom says in its place, and the language in which it stood there.
 * - `unpublished`: where readers are sent instead.
 */
export type Lookup =
  | { article: PublicArticle; state: 'live' }
  | { language: null | string; notice: null | string; state: 'killed' }
  | { redirectTo: null | string; state: 'unpublished' }
  | { state: 'unknown' }

/** The place after which a page goes on: the last article of the page before. */
export interface ListCursor {
  number: number
  publishedAt: Date
}

export interface ListQuery {
  author?: DocId
  before?: ListCursor
  language?: string
  /** 1 to 100. */
  limit: number
  /** First published before this instant. */
  publishedBefore?: Date
  /** First published at this instant or later. */
  publishedFrom?: Date
  /** A section; its descendants are on its shelf too. */
  section?: DocId
  source?: DocId
  tag?: string
  /** 1 (flash) to 8: stories of this urgency and more urgent ones; those without an urgency are left out. */
  urgencyAtMost?: number
}

export interface ListPage {
  /** Newest first: by `publishedAt`, then by number, both descending. */
  articles: PublicArticle[]
  /** Where the next page starts, or null on the last page. */
  next: ListCursor | null
}

/** The banner above everything else. */
export interface Breaking {
  /** Where it leads to; null for words alone. */
  article: null | PublicArticle
  /** The editors' words, or else the headline of the story. */
  text: string
  /** When it ends; null until it is taken down. */
  until: Date | null
}

/** A list that editors keep, as readers see it now. */
export interface CuratedList {
  /** On the first page the pinned ones lead, in the editors' order; the rest is newest first. */
  articles: PublicArticle[]
  breaking: Breaking | null
  /** The first instant at which something of this page changes by itself: a pin, the banner or a story ends. */
  expiresAt: Date | null
  language: string
  /** Where the next page starts, or null on the last one. */
  next: ListCursor | null
  /** How many of the articles lead because editors pinned them; none on pages behind those. */
  pinned: number
  slug: string
  /** The editors' name for it, or null. */
  title: null | string
}

export interface CuratedPage {
  /** The `next` of the page before. The stories that lead are not repeated further back, where their age would put them. */
  before?: ListCursor
  /** Stories on this page, 1 to 100; by default as many as the list's own rules say, or 20. */
  limit?: number
}

/** A story that was corrected. */
export interface Correction {
  article: PublicArticle
  /** When the words that stand there now, or words before them, were last released as a correction. */
  correctedAt: Date
  /** What the text itself says about it. */
  notes: CorrectionNote[]
}

export interface CorrectionPage {
  /** The latest correction first. */
  entries: Correction[]
  next: ListCursor | null
}

export interface CorrectionQuery {
  /** The `next` of the page before: its `publishedAt` is the instant of a correction. */
  before?: ListCursor
  language?: string
  /** 1 to 100. */
  limit: number
}

/** One language in which a story can be read. */
export interface Translation {
  headline: string
  language: string
  number: number
  path: string
  /** Absolute form of `path`. */
  url: string
}

/** A page as search engines are told of it. */
export interface SitemapEntry {
  language: string
  modifiedAt: Date
  number: number
  path: string
}

/** Who and what the outlet is; from configuration, never from a request. */
export interface SiteInfo {
  /** BCP 47 default language. */
  language: string
  /** BCP 47: every language that the site has pages in, the default among them. */
  languages: readonly string[]
  name: string
  /** "https://today.az", without a trailing slash. */
  siteURL: string
  /** IANA zone in which dates are shown: "Asia/Baku". */
  timeZone: string
}

/**
 * The one port through which every public surface reads. It applies status, time and embargo in one place: nothing that
 * it returns may be hidden from the public at its clock's present instant.
 */
export interface NewsstandReader {
  /** Null too while readers see no article of this author. */
  author(slug: string): Promise<null | PublicAuthor>
  byNumber(number: number): Promise<Lookup>
  /**
   * Looks up exactly this path ("/news/regions/158043.html"). It does not know addresses that moved, only those at which a
   * killed or unpublished article stood.
   */
  byPath(path: string): Promise<Lookup>
  /** The banner of the front page in a language now, or null. */
  breaking(language: string): Promise<Breaking | null>
  /** Articles whose words were corrected. */
  corrections(query: CorrectionQuery): Promise<CorrectionPage>
  /**
   * A list by its name; null when there is none in this language. "front" and the slugs of sections always exist: without
   * an editors' list they hold the newest stories.
   */
  curated(slug: string, language: string, page?: CuratedPage): Promise<CuratedList | null>
  list(query: ListQuery): Promise<ListPage>
  /** Where a moved or editor-made address leads to now: a path or absolute URL, or null. One hop. */
  redirect(path: string): Promise<null | string>
  /** A section, its name and description in this language where there are such. */
  section(slug: string, language?: string): Promise<null | PublicSection>
  /** The sections that the navigation in a language shows, in their order and named in it; without one, all of them. */
  sections(language?: string): Promise<PublicSection[]>
  readonly site: SiteInfo
  /** The pages of one file of `sitemapMonths`, the oldest first; null when there is no such file. */
  sitemapEntries(file: string): Promise<null | SitemapEntry[]>
  /**
   * The files that the sitemap consists of, the newest first: a month each ("2026-11", in UTC), and "2026-11-2", "2026-11-3"
   * where a month has more pages than one file may list.
   */
  sitemapMonths(): Promise<string[]>
  /** Null too while readers see no article that comes from this source or cites it. */
  source(slug: string): Promise<null | PublicSource>
  /** The languages in which an article can be read now, itself included, one story each. */
  translations(
    article: Pick<PublicArticle, 'headline' | 'language' | 'number' | 'path' | 'translationGroup' | 'url'>,
  ): Promise<Translation[]>
  /** The stories that bring an article up to date and that readers can see now, the latest first. */
  updatesOf(article: Pick<PublicArticle, 'number'>): Promise<ReferencedArticle[]>
}
