import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import type { PagedList } from '../chrome.ts'
import type { PageContext } from '../context.ts'
import { excerpt } from '../../formats/richtext/excerpt.ts'
import { introduceArticle } from '../describeArticle.ts'
import { attributes, html, raw } from '../html.ts'
import type { SafeHTML } from '../html.ts'
import { webHref } from '../href.ts'
import { partLanguage } from '../language.ts'
import { isUpdated } from './credits.ts'
import { picture } from './picture.ts'

export interface TeaserOptions {
  headingLevel: 2 | 3
  /**
   * `lead` is the story of the page; `second` stands beside it; `card` in a grid; `row` in a column; `block` leads the box
   * of a section; `brief` is headline and time only.
   */
  kind: 'block' | 'brief' | 'card' | 'lead' | 'row' | 'second'
  /** Whether the section is named: not on its own page. */
  showsSection: boolean
}

const PICTURE_SIZES = {
  block: '(min-width: 60rem) 22rem, (min-width: 40rem) 45vw, 92vw',
  brief: '',
  card: '(min-width: 60rem) 22rem, (min-width: 40rem) 45vw, 92vw',
  lead: '(min-width: 60rem) 40rem, 92vw',
  row: '(min-width: 40rem) 12rem, 30vw',
  second: '(min-width: 60rem) 24rem, (min-width: 40rem) 45vw, 92vw',
}

/** How much of its text stands in for a standfirst that an article lacks. */
const BEGINNING_CHARACTERS = { block: 120, card: 140, lead: 280, row: 160, second: 140 }

/** Whatever an editor wrote, a list stays a list. */
const MAX_CHARACTERS = 400

/** Renders an article in a list: section and time, headline, standfirst. */
export const teaser = (
  context: PageContext,
  article: PublicArticle,
  { headingLevel, kind, showsSection }: TeaserOptions,
): SafeHTML => {
  const { chrome, dates, href, language, strings } = context
  const standfirst =
    kind === 'brief' ? null : excerpt(introduceArticle(article, BEGINNING_CHARACTERS[kind]), MAX_CHARACTERS)
  const heading = raw(`h${headingLevel}`)
  const image =
    kind !== 'brief' &&
    picture(article.hero, {
      alt: '',
      className: 'teaser-picture',
      isCaptionShown: false,
      isFirst: kind === 'lead',
      sizes: PICTURE_SIZES[kind],
      strings,
    })
  return html`<article class="teaser teaser-${kind}${image && ' has-picture'}"${attributes(partLanguage(article.language, language))}>
${image}
<div class="teaser-text">
<p class="teaser-meta"${attributes(partLanguage(language, article.language))}>${
    showsSection && [
      html`<a class="teaser-section" href="${href(article.section.path)}">${article.section.title}</a>`,
      ' ',
    ]
  }${dates.short(article.publishedAt, chrome.now)}${
    kind !== 'brief' &&
    isUpdated(context, article) &&
    html` <span class="updated"
      >${strings.updated}
      ${dates.timeAfter(
        article.modifiedAt,
        article.publishedAt,
        dates.short(article.modifiedAt, chrome.now),
      )}</span
    >`
  }</p>
<${heading} class="teaser-headline"><a href="${webHref(article.path) ?? article.url}">${
    article.kicker && html`<span class="kicker">${excerpt(article.kicker, MAX_CHARACTERS)}</span> `
  }${excerpt(article.headline, MAX_CHARACTERS)}</a></${heading}>
${standfirst && html`<p class="teaser-standfirst">${standfirst}</p>`}
</div>
</article>
`
}

/** Renders the links to the older and the newest stories. */
export const paging = (
  { strings }: PageContext,
  { newestHref, olderHref }: Pick<PagedList, 'newestHref' | 'olderHref'>,
): false | SafeHTML =>
  (newestHref !== null || olderHref !== null) &&
  html`<nav class="paging" aria-label="${strings.pages}">
    ${newestHref !== null && html`<a class="paging-newest" href="${newestHref}">${strings.newest}</a>`}
    ${olderHref !== null && html`<a class="paging-older" rel="next" href="${olderHref}">${strings.older}</a>`}
  </nav>`

/** Renders a list as a column of rows, with its paging. */
export const storyRows = (
  context: PageContext,
  list: PagedList,
  { empty = context.strings.noStories, ...options }: { empty?: string } & Omit<TeaserOptions, 'kind'>,
): SafeHTML =>
  html`${
    list.articles.length === 0
      ? html`<p class="empty">${empty}</p>`
      : html`<div class="rows">
          ${list.articles.map((article) => teaser(context, article, { ...options, kind: 'row' }))}
        </div>`
  }
  ${paging(context, list)}`
