import type { PublicArticle, PublicSection } from '../domain/article/publicArticle.ts'
import type { SiteInfo } from '../domain/edition/newsstandReader.ts'
import type { SiteWords } from './strings/stringsFor.ts'

/** What the banner on every page of a language says now. */
export interface BreakingBanner {
  article: null | Pick<PublicArticle, 'path' | 'url'>
  text: string
}

/** The same page, or the same story, in one of the site's languages. */
export interface Alternate {
  language: string
  /** A path of this site, with the language in it where it belongs there. */
  path: string
}

/** What a page of unpublished work needs beside its story. */
export interface PreviewChrome {
  /** Where the form beside it stands, when the page is shown in the panel's frame. */
  apiHref: string
  expiresAt: Date
  panelOrigin: string
  scriptHref: string
}

/** What stands around every page. */
export interface PageChrome {
  /** This page in all languages that it exists in, its own among them; empty where a page is like no other. */
  alternates: Alternate[]
  breaking: BreakingBanner | null
  /** The script of pages with embeds; without it their links stay. */
  embedScriptHref?: string
  feedTitle: string
  feedURL: string
  /** On pages of unpublished work: a bar says so, and nothing tells machines of them. */
  preview?: PreviewChrome
  /** BCP 47: the language of list and error pages. An article's page and print page speak the article's language. */
  language: string
  /** The day that the masthead names. */
  now: Date
  /** All sections that the site shows, in their order, with titles in the page's language. */
  sections: PublicSection[]
  site: SiteInfo
  stylesheetHref: string
  /** Words that the host gave beside the built-in ones. */
  words?: SiteWords
}

/** One page of a list, newest first. */
export interface PagedList {
  articles: PublicArticle[]
  /** The first page, or null on it. */
  newestHref: null | string
  /** The next page, or null on the last. */
  olderHref: null | string
}

/** A section's newest stories, as a box on the front page. */
export interface SectionBlock {
  articles: PublicArticle[]
  section: PublicSection
}
