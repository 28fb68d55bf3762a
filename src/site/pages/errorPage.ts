import type { PageChrome } from '../chrome.ts'
import { createPageContext } from '../context.ts'
import { attributes, html } from '../html.ts'
import { partLanguage } from '../language.ts'
import { htmlDocument } from '../parts/document.ts'
import type { ErrorStatus } from '../strings/siteStrings.ts'

export interface ErrorPageInput {
  chrome: PageChrome
  /** What exactly was wrong, in words for the reader; never a stack trace. */
  detail?: string
  status: ErrorStatus
}

/** Renders what a reader sees instead of a page: what happened and where to go from here. */
export const renderErrorPage = ({ chrome, detail, status }: ErrorPageInput): string => {
  const context = createPageContext(chrome)
  const { language, strings, stringsLanguage } = context
  const { text, title } = strings.errors[status]
  return htmlDocument(context, {
    bodyClass: 'error-page',
    canonicalURL: null,
    description: text,
    isHidden: true,
    main: html`<div class="error" ${attributes(partLanguage(stringsLanguage, language))}>
      <p class="error-status">${status}</p>
      <h1>${title}</h1>
      <p>${text}</p>
      ${detail && html`<p class="error-detail">${detail}</p>`}
      <p><a href="/">${strings.toFrontPage}</a></p>
    </div>`,
    title: `${title} - ${chrome.site.name}`,
  })
}
