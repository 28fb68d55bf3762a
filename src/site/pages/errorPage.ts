import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import type { PageChrome } from '../chrome.ts'
import { createPageContext } from '../context.ts'
import type { PageContext } from '../context.ts'
import { attributes, html } from '../html.ts'
import type { HTMLValue, SafeHTML } from '../html.ts'
import { partLanguage } from '../language.ts'
import { htmlDocument } from '../parts/document.ts'
import { teaser } from '../parts/storyLists.ts'
import type { ErrorStatus } from '../strings/siteStrings.ts'

export interface ErrorPageInput {
  chrome: PageChrome
  /** What exactly was wrong, in words for the reader; never a stack trace. */
  detail?: string
  /** The newest stories, as a way on; none where they can't be read. */
  newest?: readonly PublicArticle[]
  /** What the newsroom says in place of a story that it has withdrawn, in the language of the page. */
  notice?: string
  status: ErrorStatus
}

/** A notice in paragraphs, as it was written. */
const noticeBox = ({ language, stringsLanguage }: PageContext, notice: string): SafeHTML =>
  html`<div class="error-notice" ${attributes(partLanguage(language, stringsLanguage))}>
    ${notice
      .split(/\r\n|\r|\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => html`<p>${line}</p> `)}
  </div>`

const waysOn = ({ chrome, href, strings }: PageContext): SafeHTML =>
  html`<nav class="ways-on" aria-label="${strings.waysOn}">
    <h2>${strings.waysOn}</h2>
    <ul>
      <li><a href="${href('/')}">${strings.toFrontPage}</a></li>
      <li><a href="${href('/archive/')}">${strings.archive}</a></li>
      ${chrome.sections
        .filter(({ ancestors }) => ancestors.length === 0)
        .map(({ path, title }) => html`<li><a href="${href(path)}">${title}</a></li> `)}
    </ul>
  </nav>`

const newestStories = (context: PageContext, newest: readonly PublicArticle[]): HTMLValue =>
  newest.length > 0 &&
  html`<section class="error-newest" aria-labelledby="newest">
    <h2 id="newest" class="list-heading">${context.strings.newest}</h2>
    ${newest.map((article) => teaser(context, article, { headingLevel: 3, kind: 'brief', showsSection: true }))}
  </section>`

/** Renders what a reader sees instead of a page: what happened and where to go from here. */
export const renderErrorPage = ({ chrome, detail, newest = [], notice, status }: ErrorPageInput): string => {
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
        ${notice && noticeBox(context, notice)} ${detail && html`<p class="error-detail">${detail}</p>`}
        ${waysOn(context)}
      </div>
      ${newestStories(context, newest)}`,
    title: `${title} - ${chrome.site.name}`,
  })
}
