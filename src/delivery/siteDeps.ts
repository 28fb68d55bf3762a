import type { NewsstandReader } from '../domain/edition/newsstandReader.ts'
import type { Feed } from '../domain/feed/feed.ts'
import type { Respond } from './conditional.ts'
import type { SiteTemplates } from './siteTemplates.ts'

/** What a feed needs to know of a wire format; the registry of formats holds these. */
export interface FeedFormat {
  /** "rss.xml" */
  fileName: string
  id: string
  mimeType: string
  render(feed: Feed): string
  /** "RSS 2.0" */
  title: string
}

/** What the handlers of the public site are made from. */
export interface SiteDeps {
  formats: readonly FeedFormat[]
  /** Stories on a page of a list, 1 to 100. */
  pageSize: number
  reader: NewsstandReader
  respond: Respond
  /** "/assets/site.<hash>.css" */
  stylesheetHref: string
  templates: SiteTemplates
}

export const HTML = 'text/html; charset=utf-8'
