import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import type { PagedList, PageChrome, SectionBlock } from '../chrome.ts'
import { createPageContext } from '../context.ts'
import type { PageContext } from '../context.ts'
import { html } from '../html.ts'
import type { HTMLValue, SafeHTML } from '../html.ts'
import { htmlDocument } from '../parts/document.ts'
import { sectionBlocks } from '../parts/sectionBlocks.ts'
import { paging, storyRows, teaser } from '../parts/storyLists.ts'

export interface FrontPageInput {
  /** Boxes of sections below the stories of the page. */
  blocks?: readonly SectionBlock[]
  chrome: PageChrome
  /** In the order of the editors, then as the rules say. */
  list: PagedList
}

const SECONDS = 2
const CARDS = 6

const moreNews = (context: PageContext, rows: readonly PublicArticle[]): HTMLValue =>
  rows.length > 0 &&
  html`<section class="more" aria-labelledby="more">
    <h2 id="more" class="list-heading">${context.strings.moreNews}</h2>
    <div class="briefs">
      ${rows.map((article) => teaser(context, article, { headingLevel: 3, kind: 'brief', showsSection: true }))}
    </div>
  </section>`

const top = (
  context: PageContext,
  lead: PublicArticle,
  others: readonly PublicArticle[],
  blocks: readonly SectionBlock[],
): SafeHTML => {
  const options = { headingLevel: 2, showsSection: true } as const
  const seconds = others.slice(0, SECONDS)
  const cards = others.slice(SECONDS, SECONDS + CARDS)
  const boxed = new Set(blocks.flatMap(({ articles }) => articles.map(({ number }) => number)))
  const rest = others.slice(SECONDS + CARDS).filter(({ number }) => !boxed.has(number))
  return html`<div class="top">
      ${teaser(context, lead, { ...options, kind: 'lead' })}
      ${
        seconds.length > 0 &&
        html`<div class="seconds">
          ${seconds.map((article) => teaser(context, article, { ...options, kind: 'second' }))}
        </div>`
      }
    </div>
    ${
      cards.length > 0 &&
      html`<div class="cards">
        ${cards.map((article) => teaser(context, article, { ...options, kind: 'card' }))}
      </div>`
    }
    ${sectionBlocks(context, blocks)} ${moreNews(context, rest)}`
}

/** Renders the front page: a lead story, cards, boxes of sections, then rows; its older pages are rows only. */
export const renderFrontPage = ({ blocks = [], chrome, list }: FrontPageInput): string => {
  const context = createPageContext(chrome)
  const { href, strings } = context
  const [lead, ...others] = list.articles
  const isFirstPage = list.newestHref === null
  return htmlDocument(context, {
    bodyClass: 'front',
    canonicalURL: isFirstPage ? `${chrome.site.siteURL}${href('/')}` : null,
    description: `${chrome.site.name}. ${strings.connectText}`,
    headingInMasthead: true,
    main:
      lead && isFirstPage
        ? html`${top(context, lead, others, blocks)} ${paging(context, list)}`
        : storyRows(context, list, { headingLevel: 2, showsSection: true }),
    title: isFirstPage
      ? `${chrome.site.name} - ${strings.latestNews}`
      : `${strings.older} - ${chrome.site.name}`,
  })
}
