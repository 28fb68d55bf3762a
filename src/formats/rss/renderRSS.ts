import type { Feed } from '../../domain/feed/feed.ts'

import { toLine } from '../markup/characters.ts'
import { escapeText } from '../markup/escape.ts'
import { emptyElement, parentElement, textElement } from '../markup/xmlElement.ts'
import { plainTitle } from './plainTitle.ts'
import { renderItem } from './renderItem.ts'
import { rfc822Date } from './rfc822Date.ts'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/**
 * Renders a feed as RSS 2.0. The same feed always gives the same bytes.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export const renderRSS = (feed: Feed): string => {
  const channel = parentElement('channel', [
    textElement('title', plainTitle(feed.title)),
    textElement('link', feed.homeURL),
    textElement('description', escapeText(toLine(feed.description))),
    textElement('language', feed.language),
    textElement('lastBuildDate', feed.articles.length === 0 ? null : rfc822Date(feed.updatedAt)),
    textElement('docs', 'https://www.rssboard.org/rss-specification'),
    emptyElement('atom:link', { href: feed.selfURL, rel: 'self', type: 'application/rss+xml' }),
    ...feed.articles.map((article) => renderItem(article, feed.language)),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${parentElement('rss', [channel], { version: '2.0', ...NAMESPACES })}\n`
}
