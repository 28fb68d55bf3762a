import type { NewsstandReader } from '../domain/edition/newsstandReader.ts'
import type { FeedFormat } from '../formats/feedFormat.ts'
import type { SiteWords } from '../site/index.ts'
import type { Respond } from './conditional.ts'
import type { SiteTemplates } from './siteTemplates.ts'

/** What the handlers of the public site are made from. */
export interface SiteDeps {
  formats: readonly FeedFormat[]
  now: () => Date
  /** Stories on a page of a list, 1 to 100. */
  pageSize: number
  reader: NewsstandReader
  respond: Respond
  /** "/assets/site.<hash>.css" */
  stylesheetHref: string
  templates: SiteTemplates
  /** Words that the host gave beside the built-in ones. */
  words?: SiteWords
}

/** The same for the pages of one language. */
export interface LanguageDeps extends SiteDeps {
  language: string
}

export const HTML = 'text/html; charset=utf-8'
