import { embedsOf } from '../../domain/article/bodyBlocks.ts'
import type { PublicArticle, ReferencedArticle } from '../../domain/article/publicArticle.ts'
import type { Translation } from '../../domain/edition/newsstandReader.ts'
import type { PageChrome } from '../chrome.ts'
import { createPageContext, fillString } from '../context.ts'
import type { PageContext } from '../context.ts'
import { describeArticle } from '../describeArticle.ts'
import { html, joinHTML } from '../html.ts'
import type { HTMLValue, SafeHTML } from '../html.ts'
import { printPath, tagHref, webHref } from '../href.ts'
import { articleBody } from '../parts/articleBody.ts'
import { articleHead } from '../parts/articleHead.ts'
import { breadcrumb } from '../parts/breadcrumb.ts'
import { correctedMark, correctionList, retractionBox } from '../parts/corrections.ts'
import { bylines, citedSources, dateLine, moreInHeading, rights } from '../parts/credits.ts'
import { htmlDocument } from '../parts/document.ts'
import { lineage } from '../parts/lineage.ts'
import { picture } from '../parts/picture.ts'
import { recommend } from '../parts/recommend.ts'
import { teaser } from '../parts/storyLists.ts'
import { translationLine } from '../parts/translations.ts'

export interface ArticlePageInput {
  article: PublicArticle
  chrome: PageChrome
  /** Where the print page stands; by default the article's path with "/print" for ".html". */
  printHref?: string
  /** What receives the recommend form; without it readers get a mail link. */
  recommendHref?: null | string
  /** The newest of the section. */
  related: PublicArticle[]
  /** The live stories of its translation group, itself among them. */
  translations?: readonly Translation[]
  /** The stories that bring it up to date, the latest first. */
  updates?: readonly ReferencedArticle[]
}

const tagLinks = ({ href, strings }: PageContext, tags: string[]): HTMLValue =>
  tags.length > 0 &&
  html`<p class="tags">
    ${strings.tags}:
    ${joinHTML(
      tags.map((tag) => html`<a rel="tag" href="${href(tagHref(tag))}">${tag}</a>`),
      ', ',
    )}
  </p>`

const readingTime = ({ strings }: PageContext, { readingMinutes }: PublicArticle): HTMLValue =>
  readingMinutes > 0 &&
  html`<p class="reading-time">${fillString(strings.readingTime, String(readingMinutes))}</p>`

const addressLine = (label: string, address: string): SafeHTML => {
  const href = webHref(address)
  return html`<p class="address">
    ${label}: ${href === null ? address : html`<a href="${href}">${address}</a>`}
  </p>`
}

/** Whether there is something for the script to load. */
const hasEmbeds = ({ body }: PublicArticle): boolean => embedsOf(body).length > 0

const articleFoot = (context: PageContext, { article, printHref }: ArticlePageInput): SafeHTML => {
  const { strings } = context
  const { counted, legacy } = article.views
  return html`<footer class="article-foot">
    ${citedSources(context, article.citations)} ${rights(context, article)} ${tagLinks(context, article.tags)}
    ${addressLine(strings.url, article.url)}
    ${article.originalURL !== null && article.originalURL !== article.url && addressLine(strings.originalURL, article.originalURL)}
    <p class="tools">
      <a href="${printHref ?? printPath(article.path)}">${strings.printVersion}</a>
      <span class="views">${strings.views}: ${counted + legacy}</span>
    </p>
  </footer>`
}

const relatedStories = (
  context: PageContext,
  article: PublicArticle,
  related: PublicArticle[],
): HTMLValue => {
  const others = related.filter(({ number }) => number !== article.number)
  return (
    others.length > 0 &&
    html`<aside class="related" aria-labelledby="related">
      <h2 id="related" class="list-heading">${moreInHeading(context, article.section.title)}</h2>
      ${others.map((other) => teaser(context, other, { headingLevel: 3, kind: 'brief', showsSection: false }))}
    </aside>`
  )
}

/** Renders the page of an article, in the article's language. */
export const renderArticlePage = (input: ArticlePageInput): string => {
  const { article, chrome, recommendHref, related, translations = [], updates = [] } = input
  const context = createPageContext(chrome, article.language)
  const { strings } = context
  return htmlDocument(context, {
    bodyClass: 'story-page',
    canonicalURL: webHref(article.canonicalURL) ?? article.url,
    description: describeArticle(article),
    head: [
      articleHead(context, article, translations),
      chrome.embedScriptHref !== undefined &&
        hasEmbeds(article) &&
        html`<script src="${chrome.embedScriptHref}" defer></script>`,
    ],
    main: html`<div class="story-layout">
      <article class="story">
        <header class="story-head">
          ${breadcrumb(context, article.section, { isSectionLinked: true })}
          ${article.kicker && html`<p class="kicker">${article.kicker}</p>`}
          <h1>${article.headline}</h1>
          ${article.standfirst && html`<p class="standfirst">${article.standfirst}</p>`}
          <div class="story-meta">
            ${bylines(context, article)} ${dateLine(context, article)} ${correctedMark(context, article)}
            ${readingTime(context, article)} ${translationLine(context, article, translations)}
            ${lineage(context, article, updates)}
          </div>
        </header>
        ${retractionBox(context, article)}
        ${picture(article.hero, {
          className: 'hero',
          isCaptionShown: true,
          isFirst: true,
          sizes: '(min-width: 60rem) 40rem, 92vw',
          strings,
        })}
        ${articleBody(article)} ${correctionList(context, article)} ${articleFoot(context, input)}
        ${!chrome.preview && recommend(context, article, recommendHref)}
      </article>
      ${relatedStories(context, article, related)}
    </div>`,
    sectionSlugs: [article.section.slug, ...article.section.ancestors.map(({ slug }) => slug)],
    title: `${article.seo.title ?? article.headline} - ${chrome.site.name}`,
  })
}
