import type { PublicArticle, PublicImage } from '../../domain/article/publicArticle.ts'
import type { PublishedCorrection } from '../../domain/article/publishedCorrection.ts'
import type { SiteInfo, Translation } from '../../domain/edition/newsstandReader.ts'

import { correctionLine } from '../../domain/article/correctionWords.ts'
import { citation, organization, personProperties } from './credits.ts'
import { zonedDateTime } from './zonedDateTime.ts'

const image = ({ alt, caption, credit, height, url, width }: PublicImage): object =>
  present({
    '@type': 'ImageObject',
    caption: caption ?? alt,
    creditText: credit,
    height,
    url,
    width,
  })

/** Drops what is not known: in JSON-LD an absent property says so. */
const present = (properties: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )

/** @see https://schema.org/workTranslation */
const translation = ({ headline, language, url }: Translation): object => ({
  '@id': url,
  '@type': 'NewsArticle',
  headline,
  inLanguage: language,
  url,
})

const dateline = ({ dateline: line }: PublicArticle): null | string =>
  line === null ? null : [line.place, line.date].filter((part) => part !== null && part !== '').join(', ')

/** @see https://schema.org/CorrectionComment */
const correction = (
  { language }: PublicArticle,
  published: PublishedCorrection,
  timeZone: string,
): object => ({
  '@type': 'CorrectionComment',
  datePublished: zonedDateTime(published.at, timeZone),
  inLanguage: language,
  text: correctionLine(published, language),
})

/**
 * Describes an article for search engines and aggregators, with everybody who is to be credited.
 *
 * @see https://schema.org/NewsArticle
 */
export const renderNewsArticle = (
  article: PublicArticle,
  site: SiteInfo,
  translations: readonly Translation[] = [],
): object => {
  const publisher = { '@type': 'NewsMediaOrganization', name: site.name, url: `${site.siteURL}/` }
  const shared = article.hero ?? article.seo.image
  return present({
    '@context': 'https://schema.org',
    '@id': article.tagURI,
    '@type': 'NewsArticle',
    articleSection: [article.section, ...article.sections].map(({ title }) => title),
    ...personProperties(article, site.siteURL, publisher),
    citation: article.citations.map(citation),
    copyrightHolder:
      article.copyrightHolder === null ? null : { '@type': 'Organization', name: article.copyrightHolder },
    correction: article.corrections.map((published) => correction(article, published, site.timeZone)),
    creditText: article.credit.line,
    dateline: dateline(article),
    dateModified: zonedDateTime(article.modifiedAt, site.timeZone),
    datePublished: zonedDateTime(article.publishedAt, site.timeZone),
    description: article.seo.description ?? article.standfirst,
    genre: article.genre,
    headline: article.headline,
    image: shared === null ? null : [image(shared)],
    inLanguage: article.language,
    isAccessibleForFree: true,
    isBasedOn: article.originalURL,
    keywords: article.tags,
    mainEntityOfPage: { '@id': article.canonicalURL, '@type': 'WebPage' },
    publisher,
    sourceOrganization: article.source === null ? null : organization(article.source),
    url: article.url,
    usageInfo: article.usageTerms === null ? null : { '@type': 'CreativeWork', text: article.usageTerms },
    workTranslation: translations.filter(({ number }) => number !== article.number).map(translation),
    wordCount: article.wordCount,
  })
}
