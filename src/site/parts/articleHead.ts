import type { PublicArticle } from '../../domain/article/publicArticle.ts'
import { jsonLDScriptText } from '../../formats/jsonld/jsonLDScriptText.ts'
import { renderNewsArticle } from '../../formats/jsonld/renderNewsArticle.ts'
import type { PageContext } from '../context.ts'
import { describeArticle } from '../describeArticle.ts'
import { html, raw } from '../html.ts'
import type { HTMLValue, SafeHTML } from '../html.ts'
import { absoluteURL, webHref } from '../href.ts'
import { primarySubtag } from '../language.ts'
import { siteLanguageOf, stringsFor } from '../strings/stringsFor.ts'
import { excerpt } from '../../formats/richtext/excerpt.ts'

const MAX_HEADLINE_CHARACTERS = 200

const property = (name: string, content: null | number | string | undefined): HTMLValue =>
  content !== null &&
  content !== undefined &&
  content !== '' &&
  html`<meta property="${name}" content="${content}" /> `

const named = (name: string, content: null | string | undefined): HTMLValue =>
  !!content && html`<meta name="${name}" content="${content}" /> `

/** Gives OpenGraph's form of a language, where one is known: "az_AZ", "pt_BR". */
const ogLocale = (language: string): null | string => {
  const siteLanguage = siteLanguageOf(language)
  if (siteLanguage === primarySubtag(language)) {
    return stringsFor(siteLanguage).ogLocale
  }
  const region = /^([a-z]{2,3})(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(language)
  return region ? `${region[1]?.toLowerCase()}_${region[2]?.toUpperCase()}` : null
}

/**
 * Renders what an article says of itself to machines: OpenGraph, the card, JSON-LD.
 * @see https://ogp.me/#type_article
 */
export const articleHead = ({ chrome }: PageContext, article: PublicArticle): SafeHTML => {
  const title = excerpt(article.seo.title ?? article.headline, MAX_HEADLINE_CHARACTERS)
  const description = describeArticle(article)
  const image = webHref(article.hero?.url)
  return html`${property('og:type', 'article')}${property('og:site_name', chrome.site.name)}${property('og:title', title)}${property(
      'og:description',
      description,
    )}${property('og:url', article.url)}${property('og:locale', ogLocale(article.language))}${
      image !== null && [
        property('og:image', image),
        property('og:image:width', article.hero?.width),
        property('og:image:height', article.hero?.height),
        property('og:image:alt', article.hero?.alt),
      ]
    }${property('article:published_time', article.publishedAt.toISOString())}${property(
      'article:modified_time',
      article.modifiedAt.toISOString(),
    )}${property('article:section', article.section.title)}${article.tags.map((tag) => property('article:tag', tag))}${article.authors.map(
      ({ author }) => property('article:author', absoluteURL(author.path, chrome.site.siteURL)),
    )}${named('twitter:card', image === null ? 'summary' : 'summary_large_image')}${named('twitter:title', title)}${named(
      'twitter:description',
      description,
    )}
    <script type="application/ld+json">
      ${raw(jsonLDScriptText(renderNewsArticle(article, chrome.site)))}
    </script>`
}
