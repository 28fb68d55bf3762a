import type { PublicArticle, PublicSection } from '../domain/article/publicArticle.ts'
import type { SiteInfo } from '../domain/edition/newsstandReader.ts'

/** What stands around every page. */
export interface PageChrome {
  feedTitle: string
  feedURL: string
  /** BCP 47: the language of list and error pages. An article's page and print page speak the article's language. */
  language: string
  /** All sections that the site shows, in their order. */
  sections: PublicSection[]
  site: SiteInfo
  stylesheetHref: string
}

/** One page of a list, newest first. */
export interface PagedList {
  articles: PublicArticle[]
  /** The first page, or null on it. */
  newestHref: null | string
  /** The next page, or null on the last. */
  olderHref: null | string
}
