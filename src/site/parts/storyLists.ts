import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import type { PagedList } from '../chrome.ts'
import type { PageContext } from '../context.ts'
import { excerpt } from '../../formats/richtext/excerpt.ts'
import { introduceArticle } from '../describeArticle.ts'
import { attributes, html, raw } from '../html.ts'
import type { SafeHTML } from '../html.ts'
import { webHref } from '../href.ts'
import { partLanguage } from '../language.ts'
import { picture } from './picture.ts'

export interface TeaserOptions {
  headingLevel: 2 | 3
  /** `lead` is the story of the page; `card` stands in a grid; `row` in a column; `brief` is headline and time only. */
  kind: 'brief' | 'card' | 'lead' | 'row'
  /** Whether the section is named: not on its own page. */
  showsSection: boolean
}

const PICTURE_SIZES = {
  brief: '',
  card: '(min-width: 60rem) 22rem, (min-width: 40rem) 45vw, 92vw',
  lead: '(min-width: 60rem) 40rem, 92vw',
  row: '(min-width: 40rem) 12rem, 30vw',
}

/** How much of its text stands in for a standfirst that an article lacks. */
const BEGINNING_CHARACTERS = { card: 160, lead: 320, row: 160 }

/** Whatever an editor wrote, a list stays a list. */
const MAX_CHARACTERS = 400

/** Renders an article in a list: section and time, headline, standfirst. */
export const teaser = (
  { dates, language, strings }: PageContext,
  article: PublicArticle,
  { headingLevel, kind, showsSection }: TeaserOptions,
): SafeHTML => {
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
      html`<a class="teaser-section" href="${article.section.path}">${article.section.title}</a>`,
      ' ',
    ]
  }${dates.time(article.publishedAt)}</p>
<${heading} class="teaser-headline"><a href="${webHref(article.path) ?? article.url}">${
    article.kicker && html`<span class="kicker">${excerpt(article.kicker, MAX_CHARACTERS)}</span> `
  }${excerpt(article.headline, MAX_CHARACTERS)}</a></${heading}>
${standfirst && html`<p class="teaser-standfirst">${standfirst}</p>`}
</div>
</article>
`
}

/** Renders the links to the older and the newest stories. */
export const paging = ({ strings }: PageContext, { newestHref, olderHref }: PagedList): false | SafeHTML =>
  (newestHref !== null || olderHref !== null) &&
  html`<nav class="paging" aria-label="${strings.pages}">
    ${newestHref !== null && html`<a class="paging-newest" href="${newestHref}">${strings.newest}</a>`}
    ${olderHref !== null && html`<a class="paging-older" rel="next" href="${olderHref}">${strings.older}</a>`}
  </nav>`

/** Renders a list as a column of rows, with its paging. */
export const storyRows = (
  context: PageContext,
  list: PagedList,
  options: Omit<TeaserOptions, 'kind'>,
): SafeHTML =>
  html`${
    list.articles.length === 0
      ? html`<p class="empty">${context.strings.noStories}</p>`
      : html`<div class="rows">
          ${list.articles.map((article) => teaser(context, article, { ...options, kind: 'row' }))}
        </div>`
  }
  ${paging(context, list)}`
