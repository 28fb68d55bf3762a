import type { PublicArticle, ReferencedArticle } from '../../domain/article/publicArticle.ts'
import type { PageChrome } from '../chrome.ts'
import { createPageContext } from '../context.ts'
import { describeArticle } from '../describeArticle.ts'
import { html } from '../html.ts'
import { webHref } from '../href.ts'
import { articleBody } from '../parts/articleBody.ts'
import { correctedMark, correctionList, retractionBox } from '../parts/corrections.ts'
import { bylines, citedSources, dateLine, rights } from '../parts/credits.ts'
import { htmlDocument } from '../parts/document.ts'
import { lineage } from '../parts/lineage.ts'
import { picture } from '../parts/picture.ts'

export interface PrintPageInput {
  article: PublicArticle
  chrome: PageChrome
  /** Where the whole page stands; by default the article's path. */
  fullHref?: string
  /** The stories that bring it up to date, the latest first. */
  updates?: readonly ReferencedArticle[]
}

/** Renders an article for paper: no navigation, and its address in full. Search engines get the article instead. */
export const renderPrintPage = ({
  article,
  chrome,
  fullHref = article.path,
  updates = [],
}: PrintPageInput): string => {
  const context = createPageContext(chrome, article.language)
  const { strings } = context
  return htmlDocument(context, {
    bodyClass: 'print-page',
    canonicalURL: webHref(article.canonicalURL) ?? article.url,
    description: describeArticle(article),
    isHidden: true,
    isPlain: true,
    main: html`<article class="story">
      <header class="story-head">
        <p class="print-outlet">${chrome.site.name} / ${article.section.title}</p>
        ${article.kicker && html`<p class="kicker">${article.kicker}</p>`}
        <h1>${article.headline}</h1>
        ${article.standfirst && html`<p class="standfirst">${article.standfirst}</p>`}
        <div class="story-meta">
          ${bylines(context, article)} ${dateLine(context, article)} ${correctedMark(context, article)}
          ${lineage(context, article, updates)}
        </div>
      </header>
      ${retractionBox(context, article)}
      ${picture(article.hero, { className: 'hero', isCaptionShown: true, isFirst: true, sizes: '40rem', strings })}
      ${articleBody(article, 'print')} ${correctionList(context, article)}
      <footer class="article-foot">
        ${citedSources(context, article.citations)} ${rights(context, article)}
        <p class="address">${strings.url}: ${article.url}</p>
        <p class="tools no-print">
          <a href="${webHref(fullHref) ?? article.url}">${strings.toFullVersion}</a>
        </p>
      </footer>
    </article>`,
    title: `${article.headline} - ${chrome.site.name}`,
  })
}
