import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import type { Translation } from '../../domain/edition/newsstandReader.ts'
import { jsonLDScriptText } from '../../formats/jsonld/jsonLDScriptText.ts'
import { renderNewsArticle } from '../../formats/jsonld/renderNewsArticle.ts'
import { sharedFile, sharedPicture } from '../../domain/article/sharedPicture.ts'
import type { PageContext } from '../context.ts'
import { describeArticle } from '../describeArticle.ts'
import { html, raw } from '../html.ts'
import type { HTMLValue, SafeHTML } from '../html.ts'
import { absoluteURL, webHref } from '../href.ts'
import { languagePath } from '../../domain/permalink/languagePath.ts'
import { ogLocale } from './ogLocale.ts'
import { excerpt } from '../../formats/richtext/excerpt.ts'

const MAX_HEADLINE_CHARACTERS = 200

const property = (name: string, content: null | number | string | undefined): HTMLValue =>
  content !== null &&
  content !== undefined &&
  content !== '' &&
  html`<meta property="${name}" content="${content}" /> `

const named = (name: string, content: null | string | undefined): HTMLValue =>
  !!content && html`<meta name="${name}" content="${content}" /> `

/**
 * Renders what an article says of itself to machines: OpenGraph, the card, JSON-LD.
 * @see https://ogp.me/#type_article
 */
export const articleHead = (
  { chrome, language }: PageContext,
  article: PublicArticle,
  translations: readonly Translation[] = [],
): SafeHTML => {
  const title = excerpt(article.seo.title ?? article.headline, MAX_HEADLINE_CHARACTERS)
  const description = describeArticle(article)
  const picture = sharedPicture(article)
  const shared = picture === null ? null : sharedFile(picture)
  const image = webHref(shared?.url)
  return html`${property('og:type', 'article')}${property('og:site_name', chrome.site.name)}${property('og:title', title)}${property(
      'og:description',
      description,
    )}${property('og:url', article.url)}${property('og:locale', ogLocale(article.language, chrome.words))}${translations
      .filter(({ number }) => number !== article.number)
      .map(({ language: other }) => property('og:locale:alternate', ogLocale(other, chrome.words)))}${
      image !== null && [
        property('og:image', image),
        property('og:image:width', shared?.width),
        property('og:image:height', shared?.height),
        property('og:image:alt', picture?.alt),
      ]
    }${property('article:published_time', article.publishedAt.toISOString())}${property(
      'article:modified_time',
      article.modifiedAt.toISOString(),
    )}${property('article:section', article.section.title)}${article.tags.map((tag) => property('article:tag', tag))}${article.authors.map(
      ({ author }) =>
        property(
          'article:author',
          absoluteURL(languagePath(author.path, language, chrome.site), chrome.site.siteURL),
        ),
    )}${named('twitter:card', image === null ? 'summary' : 'summary_large_image')}${named('twitter:title', title)}${named(
      'twitter:description',
      description,
    )}
    <script type="application/ld+json">
      ${raw(jsonLDScriptText(renderNewsArticle(article, chrome.site, translations)))}
    </script>`
}
