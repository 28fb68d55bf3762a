import type { NewsstandReader } from '../domain/edition/newsstandReader.ts'
import type { FeedFormat } from '../formats/feedFormat.ts'
import type { Respond } from './conditional.ts'
import type { SiteTemplates } from './siteTemplates.ts'

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
