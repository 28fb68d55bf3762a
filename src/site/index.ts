export type {
  Alternate,
  BreakingBanner,
  PagedList,
  PageChrome,
  PreviewChrome,
  SectionBlock,
} from './chrome.ts'
export { siteCSS } from './css/siteCSS.ts'
export { html, raw, SafeHTML } from './html.ts'
export { renderArchivePage } from './pages/archivePage.ts'
export { renderArticlePage } from './pages/articlePage.ts'
export type { ArticlePageInput } from './pages/articlePage.ts'
export { renderAuthorPage } from './pages/authorPage.ts'
export { renderCalendarPage } from './pages/calendarPage.ts'
export { renderCorrectionsPage } from './pages/correctionsPage.ts'
export type { CorrectedStory } from './pages/correctionsPage.ts'
export { renderErrorPage } from './pages/errorPage.ts'
export { renderFrontPage } from './pages/frontPage.ts'
export { renderPrintPage } from './pages/printPage.ts'
export type { PrintPageInput } from './pages/printPage.ts'
export { renderSectionPage } from './pages/sectionPage.ts'
export { renderSourcePage } from './pages/sourcePage.ts'
export { renderTagPage } from './pages/tagPage.ts'
export { embedScript } from './scripts/embedScript.ts'
export { previewScript } from './scripts/previewScript.ts'
export type { ErrorStatus, SiteStrings } from './strings/siteStrings.ts'
export { findStrings, missingStrings, siteLanguages, stringsFor } from './strings/stringsFor.ts'
export type { SiteWords } from './strings/stringsFor.ts'
export { isTemplateName, TEMPLATE_NAMES, templates } from './templates.ts'
export type { SiteTemplates } from './templates.ts'
export { applyTheme } from './theme.ts'
export type { SiteTheme } from './theme.ts'
