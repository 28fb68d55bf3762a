import type { PagedList, PageChrome } from '../chrome.ts'
import { createPageContext } from '../context.ts'
import { html } from '../html.ts'
import { htmlDocument } from '../parts/document.ts'
import { paging, storyRows, teaser } from '../parts/storyLists.ts'

const CARDS = 6

/** Renders the front page: a lead story, cards, then rows; its older pages are rows only. */
export const renderFrontPage = ({ chrome, list }: { chrome: PageChrome; list: PagedList }): string => {
  const context = createPageContext(chrome)
  const { strings } = context
  const [lead, ...others] = list.articles
  const isFirstPage = list.newestHref === null
  const options = { headingLevel: 2, showsSection: true } as const
  const cards = others.slice(0, CARDS)
  const rows = others.slice(CARDS)
  return htmlDocument(context, {
    bodyClass: 'front',
    canonicalURL: isFirstPage ? `${chrome.site.siteURL}/` : null,
    description: `${chrome.site.name}. ${strings.connectText}`,
    headingInMasthead: true,
    main:
      lead && isFirstPage
        ? html`${teaser(context, lead, { ...options, kind: 'lead' })}
          ${
            cards.length > 0 &&
            html`<div class="cards">
              ${cards.map((article) => teaser(context, article, { ...options, kind: 'card' }))}
            </div>`
          }
          ${
            rows.length > 0 &&
            html`<section class="more" aria-labelledby="more">
              <h2 id="more" class="list-heading">${strings.moreNews}</h2>
              <div class="rows">
                ${rows.map((article) => teaser(context, article, { headingLevel: 3, kind: 'row', showsSection: true }))}
              </div>
            </section>`
          }
          ${paging(context, list)}`
        : storyRows(context, list, options),
    title: isFirstPage
      ? `${chrome.site.name} - ${strings.latestNews}`
      : `${strings.older} - ${chrome.site.name}`,
  })
}
