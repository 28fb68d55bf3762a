import type { PublishedCorrection } from '../../domain/article/publishedCorrection.ts'
import type { PublicArticle, PublicImage } from '../../domain/article/publicArticle.ts'

import { correctionLine } from '../../domain/article/correctionWords.ts'
import { retractionsOf } from '../../domain/article/publishedCorrection.ts'
import { sharedFile, sharedPicture } from '../../domain/article/sharedPicture.ts'
import { escapeShown } from '../markup/cleanText.ts'
import { escapeText } from '../markup/escape.ts'
import { parentElement, textElement } from '../markup/xmlElement.ts'
import { toLine } from '../markup/characters.ts'
import { excerpt } from '../richtext/excerpt.ts'
import { richTextToHTML } from '../richtext/richTextToHTML.ts'
import { introOf } from '../richtext/introOf.ts'
import { plainTitle } from './plainTitle.ts'
import { rfc822Date } from './rfc822Date.ts'

const EXCERPT_LENGTH = 300

const description = (article: PublicArticle): null | string => {
  const intro = article.standfirst ?? excerpt(introOf(article), EXCERPT_LENGTH)
  const text = [
    ...retractionsOf(article.corrections).map((one) => correctionLine(one, article.language)),
    intro,
  ].join(' ')
  return text.trim() === '' ? null : escapeText(toLine(text))
}

/** Corrections as paragraphs: what takes a story back stands above its text, everything else below it. */
const withCorrections = ({ corrections, language }: PublicArticle, html: string): string => {
  const paragraph = (one: PublishedCorrection): string =>
    `<p><strong>${escapeShown(correctionLine(one, language))}</strong></p>`
  const others = corrections.filter(({ severity }) => severity !== 'retraction')
  return [...retractionsOf(corrections).map(paragraph), html, ...others.map(paragraph)].join('')
}

/** The organisation that the story comes from: `source` needs an address; without one Dublin Core says it. */
const sourceElement = ({ source }: PublicArticle): string => {
  if (source === null) {
    return ''
  }
  return source.homePage === null
    ? textElement('dc:source', toLine(source.name))
    : textElement('source', toLine(source.name), { url: source.homePage })
}

const categories = ({ section, sections, tags }: PublicArticle): string[] =>
  [...new Set([section.title, ...sections.map(({ title }) => title), ...tags].map(toLine))].map((name) =>
    textElement('category', name === '' ? null : name),
  )

/** @see https://www.rssboard.org/media-rss#media-content */
const mediaElement = (image: null | PublicImage): string => {
  if (image === null) {
    return ''
  }
  const { alt, caption, credit } = image
  const { height, mimeType, url, width } = sharedFile(image)
  const children = [
    textElement('media:description', toLine(caption ?? alt), { type: 'plain' }),
    textElement('media:credit', credit, { role: 'photographer', scheme: 'urn:ebu' }),
  ]
  return parentElement('media:content', children, { height, medium: 'image', type: mimeType, url, width })
}

const rights = ({ copyrightHolder, usageTerms }: PublicArticle): null | string => {
  const parts = [copyrightHolder, usageTerms].filter((part) => part !== null)
  return parts.length === 0 ? null : toLine(parts.join('. '))
}

/**
 * Renders one article as an item.
 *
 * @param feedLanguage the channel's; an item in another one says so
 * @see https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt
 */
export const renderItem = (article: PublicArticle, feedLanguage: string): string => {
  const html = withCorrections(
    article,
    richTextToHTML(article.body, {
      baseURL: article.url,
      hostBlocks: article.hostBlocks,
      language: article.language,
      references: article.references,
    }),
  )
  const changed = article.modifiedAt > article.publishedAt
  return parentElement('item', [
    textElement('title', plainTitle(article.headline)),
    textElement('link', article.url),
    textElement('guid', article.tagURI, { isPermaLink: 'false' }),
    textElement('pubDate', rfc822Date(article.publishedAt)),
    textElement('dcterms:modified', changed ? article.modifiedAt.toISOString() : null),
    textElement('description', description(article)),
    textElement('content:encoded', html === '' ? null : html),
    ...article.authors.map(({ author }) => textElement('dc:creator', toLine(author.name))),
    sourceElement(article),
    ...categories(article),
    textElement('dc:language', article.language === feedLanguage ? null : article.language),
    textElement('dc:rights', rights(article)),
    mediaElement(sharedPicture(article)),
  ])
}
