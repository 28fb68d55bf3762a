import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import type { PageChrome } from '../chrome.ts'
import { createPageContext } from '../context.ts'
import type { PageContext } from '../context.ts'
import { describeArticle } from '../describeArticle.ts'
import { html, joinHTML } from '../html.ts'
import type { HTMLValue, SafeHTML } from '../html.ts'
import { printPath, webHref, tagHref } from '../href.ts'
import { articleBody } from '../parts/articleBody.ts'
import { articleHead } from '../parts/articleHead.ts'
import { breadcrumb } from '../parts/breadcrumb.ts'
import { corrections } from '../parts/corrections.ts'
import type { CorrectionNote } from '../parts/corrections.ts'
import { bylines, citedSources, dateLine, moreInHeading, rights } from '../parts/credits.ts'
import { htmlDocument } from '../parts/document.ts'
import { picture } from '../parts/picture.ts'
import { recommend } from '../parts/recommend.ts'
import { teaser } from '../parts/storyLists.ts'

export interface ArticlePageInput {
  article: PublicArticle
  chrome: PageChrome
  /** Public notes, newest first. */
  corrections?: CorrectionNote[]
  /** Where the print page stands; by default the article's path with "/print" for ".html". */
  printHref?: string
  /** What receives the recommend form; without it readers get a mail link. */
  recommendHref?: null | string
  /** The newest of the section. */
  related: PublicArticle[]
}

const tagLinks = ({ strings }: PageContext, tags: string[]): HTMLValue =>
  tags.length > 0 &&
  html`<p class="tags">
    ${strings.tags}:
    ${joinHTML(
      tags.map((tag) => html`<a rel="tag" href="${tagHref(tag)}">${tag}</a>`),
      ', ',
    )}
  </p>`

const addressLine = (label: string, address: string): SafeHTML => {
  const href = webHref(address)
  return html`<p class="address">
    ${label}: ${href === null ? address : html`<a href="${href}">${address}</a>`}
  </p>`
}

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
  const { article, chrome, recommendHref, related } = input
  const context = createPageContext(chrome, article.language)
  const { strings } = context
  return htmlDocument(context, {
    bodyClass: 'story-page',
    canonicalURL: webHref(article.canonicalURL) ?? article.url,
    description: describeArticle(article),
    head: articleHead(context, article),
    main: html`<div class="story-layout">
      <article class="story">
        <header class="story-head">
          ${breadcrumb(context, article.section, { isSectionLinked: true })}
          ${article.kicker && html`<p class="kicker">${article.kicker}</p>`}
          <h1>${article.headline}</h1>
          ${article.standfirst && html`<p class="standfirst">${article.standfirst}</p>`}
          ${dateLine(context, article)} ${bylines(context, article)}
        </header>
        ${picture(article.hero, {
          className: 'hero',
          isCaptionShown: true,
          isFirst: true,
          sizes: '(min-width: 60rem) 40rem, 92vw',
          strings,
        })}
        ${articleBody(article)} ${corrections(context, input.corrections ?? [])}
        ${articleFoot(context, input)} ${recommend(context, article, recommendHref)}
      </article>
      ${relatedStories(context, article, related)}
    </div>`,
    sectionSlugs: [article.section.slug, ...article.section.ancestors.map(({ slug }) => slug)],
    title: `${article.seo.title ?? article.headline} - ${chrome.site.name}`,
  })
}
