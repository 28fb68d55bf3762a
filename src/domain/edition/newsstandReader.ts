import type { DocId } from '../../shared/ids.ts'
import type { PublicArticle, PublicAuthor, PublicSection, PublicSource } from '../article/publicArticle.ts'

/** What a reader finds under a number or an address. Only `live` carries content. */
export type Lookup =
  | { article: PublicArticle; state: 'live' }
  | { state: 'killed' }
  | { state: 'unknown' }
  | { state: 'unpublished' }

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
  /** A section; its descendants are on its shelf too. */
  section?: DocId
  source?: DocId
  tag?: string
}

export interface ListPage {
  /** Newest first: by `publishedAt`, then by number, both descending. */
  articles: PublicArticle[]
  /** Where the next page starts, or null on the last page. */
  next: ListCursor | null
}

/** Who and what the outlet is; from configuration, never from a request. */
export interface SiteInfo {
  /** BCP 47 default language. */
  language: string
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
  /** Looks up exactly this path ("/news/regions/158043.html"); it does not know moved addresses. */
  byPath(path: string): Promise<Lookup>
  list(query: ListQuery): Promise<ListPage>
  /** Where a moved or editor-made address leads to now: a path or absolute URL, or null. One hop. */
  redirect(path: string): Promise<null | string>
  section(slug: string): Promise<null | PublicSection>
  /** All sections that the site shows, in their order. */
  sections(): Promise<PublicSection[]>
  readonly site: SiteInfo
  /** Null too while readers see no article that comes from this source or cites it. */
  source(slug: string): Promise<null | PublicSource>
}
