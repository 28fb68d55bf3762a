import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import type { PageChrome } from '../chrome.ts'
import { createPageContext } from '../context.ts'
import { excerpt } from '../../formats/richtext/excerpt.ts'
import { attributes, html } from '../html.ts'
import { absoluteURL, webHref } from '../href.ts'
import { partLanguage } from '../language.ts'
import { correctionItem } from '../parts/corrections.ts'
import { htmlDocument } from '../parts/document.ts'
import { paging } from '../parts/storyLists.ts'

/** A story that was corrected, with what was said about it. */
export interface CorrectedStory {
  article: PublicArticle
  correctedAt: Date
  notes: readonly { text: string }[]
}

export interface CorrectionsPageInput {
  chrome: PageChrome
  entries: readonly CorrectedStory[]
  newestHref: null | string
  olderHref: null | string
}

const MAX_CHARACTERS = 400

/**
 * Renders all stories that were corrected, the latest first: what was wrong is said in public, as editors said it when they
 * released the correction and as the text itself says it.
 */
export const renderCorrectionsPage = ({ chrome, entries, ...pages }: CorrectionsPageInput): string => {
  const context = createPageContext(chrome)
  const { dates, href, language, strings } = context
  return htmlDocument(context, {
    bodyClass: 'list corrections-page',
    canonicalURL: pages.newestHref === null ? absoluteURL(href('/corrections/'), chrome.site.siteURL) : null,
    description: `${strings.correctionsText} ${chrome.site.name}`,
    main: html`<header class="list-head">
        <h1>${strings.correction}</h1>
        <p class="list-about">${strings.correctionsText}</p>
      </header>
      ${
        entries.length === 0
          ? html`<p class="empty">${strings.noCorrections}</p>`
          : html`<div class="rows">
              ${entries.map(
                ({ article, correctedAt, notes }) =>
                  html`<article class="corrected" ${attributes(partLanguage(article.language, language))}>
                    <p class="teaser-meta" ${attributes(partLanguage(language, article.language))}>
                      <strong>${strings.corrected}</strong> ${dates.time(correctedAt)}
                    </p>
                    <h2 class="teaser-headline">
                      <a href="${webHref(article.path) ?? article.url}"
                        >${excerpt(article.headline, MAX_CHARACTERS)}</a
                      >
                    </h2>
                    ${article.corrections.map((correction) => correctionItem(context, correction, MAX_CHARACTERS * 2))}
                    ${notes.map(({ text }) => html`<p class="correction-text">${excerpt(text, MAX_CHARACTERS * 2)}</p> `)}
                  </article> `,
              )}
            </div>`
      }
      ${paging(context, pages)}`,
    title: `${strings.correction} - ${chrome.site.name}`,
  })
}
