import { siteCSS } from './css/siteCSS.ts'
import { renderArchivePage } from './pages/archivePage.ts'
import { renderArticlePage } from './pages/articlePage.ts'
import { renderAuthorPage } from './pages/authorPage.ts'
import { renderCalendarPage } from './pages/calendarPage.ts'
import { renderCorrectionsPage } from './pages/correctionsPage.ts'
import { renderErrorPage } from './pages/errorPage.ts'
import { renderFrontPage } from './pages/frontPage.ts'
import { renderPrintPage } from './pages/printPage.ts'
import { renderSectionPage } from './pages/sectionPage.ts'
import { renderSourcePage } from './pages/sourcePage.ts'
import { renderTagPage } from './pages/tagPage.ts'

/** The templates of the reference site, by the name under which a theme replaces one. */
export const templates = {
  renderArchivePage,
  renderArticlePage,
  renderAuthorPage,
  renderCalendarPage,
  renderCorrectionsPage,
  renderErrorPage,
  renderFrontPage,
  renderPrintPage,
  renderSectionPage,
  renderSourcePage,
  renderTagPage,
  siteCSS,
}

/** The templates of a site. A theme replaces any of them. */
export type SiteTemplates = typeof templates

export const TEMPLATE_NAMES: readonly string[] = Object.keys(templates)

/** Tells whether a theme may bring something under this name. */
export const isTemplateName = (name: string): name is keyof SiteTemplates => TEMPLATE_NAMES.includes(name)
