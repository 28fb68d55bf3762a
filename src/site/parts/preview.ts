import type { PreviewChrome } from '../chrome.ts'
import type { PageContext } from '../context.ts'
import { fillString } from '../context.ts'
import { attributes, html } from '../html.ts'
import type { SafeHTML } from '../html.ts'
import { partLanguage } from '../language.ts'

/**
 * Renders what keeps a page of unpublished work out of indexes, and its address out of other sites' logs; with the script by
 * which it follows the form beside it, which does nothing outside of a frame.
 */
export const previewHead = ({ apiHref, panelOrigin, scriptHref }: PreviewChrome): SafeHTML =>
  html`<meta name="robots" content="noindex, nofollow" />
    <meta name="referrer" content="no-referrer" />
    <script${attributes({ 'data-api': apiHref, 'data-panel': panelOrigin, defer: true, src: scriptHref })}></script>`

/** Renders the bar that says what the page is and how long its link works. */
export const previewBar = (
  { dates, language, strings, stringsLanguage }: PageContext,
  { expiresAt }: PreviewChrome,
): SafeHTML => {
  const { title, until } = strings.preview
  return html`<div class="preview-bar" role="status" ${attributes(partLanguage(stringsLanguage, language))}>
    <p>${title}</p>
    <p class="until">${fillString(until, dates.text(expiresAt))}</p>
  </div>`
}
