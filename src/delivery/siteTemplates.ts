import type * as site from '../site/index.ts'

/** The templates of a site: what the reference site exports. A theme replaces any of them. */
export type SiteTemplates = Pick<
  typeof site,
  | 'renderArticlePage'
  | 'renderAuthorPage'
  | 'renderErrorPage'
  | 'renderFrontPage'
  | 'renderPrintPage'
  | 'renderSectionPage'
  | 'renderSourcePage'
  | 'renderTagPage'
  | 'siteCSS'
>
