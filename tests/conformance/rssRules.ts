import { XMLParser, XMLValidator } from 'fast-xml-parser'

import type { Feed } from '../../src/domain/feed/feed.ts'

type Level = 'MUST' | 'SHOULD'

/** An element as parsed: texts under "#text", attributes under "@name", children by name; `item` and others always arrays. */
export type Parsed = Record<string, unknown>

export interface RSSDocument {
  channel: Parsed
  feed: Feed
  items: Parsed[]
  xml: string
}

/** One demand on an RSS document; `check` gives what is wrong, in words. Ids never change. */
export interface RSSRule {
  check(document: RSSDocument): string[]
  id: string
  level: Level
  section: string
}

const LISTS = new Set(['category', 'dc:creator', 'item'])

const parser = new XMLParser({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  isArray: (name) => LISTS.has(name),
  parseAttributeValue: false,
  parseTagValue: false,
  processEntities: { enabled: true, maxExpandedLength: 50_000_000, maxTotalExpansions: 10_000_000 },
  trimValues: false,
})

export const parseRSS = (xml: string, feed: Feed): RSSDocument => {
  const { rss } = parser.parse(xml) as { rss: { channel: Parsed } }
  return { channel: rss.channel, feed, items: (rss.channel.item ?? []) as Parsed[], xml }
}

/** The text of an element that may bear attributes. */
export const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? textOf((value as Parsed)['#text'] ?? '') : String(value ?? '')

const attribute = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Parsed)[`@${name}`] : undefined

const RFC822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/
const KNOWN = new Set(['atom', 'content', 'dc', 'dcterms', 'fh', 'georss', 'media', 'sy', 'thr', 'cc'])
const ITEM_ELEMENTS = new Set([
  'author',
  'category',
  'comments',
  'description',
  'enclosure',
  'guid',
  'link',
  'pubDate',
  'source',
  'title',
])
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u

const isAbsolute = (url: unknown): boolean =>
  typeof url === 'string' && /^https?:\/\//.test(url) && URL.canParse(url)

const unless = (holds: boolean, problem: string): string[] => (holds ? [] : [problem])

const eachItem =
  (check: (item: Parsed, article: Feed['articles'][number]) => string[]) =>
  ({ feed, items }: RSSDocument): string[] =>
    items.flatMap((item, index) => {
      const article = feed.articles[index]
      return article === undefined ? ['an item without article'] : check(item, article)
    })

const looksLikeHTML = (text: string): boolean => /<[!/?\p{L}]/u.test(text)

export const rssRules: RSSRule[] = [
  {
    id: 'RSS-01',
    level: 'MUST',
    section: 'XML 1.0, 2.1: well-formed documents',
    check: ({ xml }) => {
      const verdict = XMLValidator.validate(xml)
      return verdict === true ? [] : [verdict.err.msg]
    },
  },
  {
    id: 'RSS-02',
    level: 'MUST',
    section: 'XML 1.0, 2.2: characters',
    check: ({ xml }) => unless(!FORBIDDEN.test(xml), 'a forbidden character'),
  },
  {
    id: 'RSS-03',
    level: 'MUST',
    section: 'RSS 2.0: required channel elements',
    check: ({ channel }) =>
      ['title', 'link', 'description'].flatMap((name) =>
        unless(textOf(channel[name]) !== '', `no channel ${name}`),
      ),
  },
  {
    id: 'RSS-04',
    level: 'MUST',
    section: 'RSS 2.0: channel link',
    check: ({ channel, feed }) => unless(isAbsolute(channel.link) && channel.link === feed.homeURL, 'link'),
  },
  {
    id: 'RSS-05',
    level: 'SHOULD',
    section: 'RSS 2.0: language',
    check: ({ channel, feed }) => unless(channel.language === feed.language, 'language'),
  },
  {
    id: 'RSS-06',
    level: 'MUST',
    section: 'RSS 2.0: lastBuildDate, RFC 822',
    check: ({ channel, feed }) =>
      feed.articles.length === 0
        ? unless(channel.lastBuildDate === undefined, 'a date of nothing')
        : unless(
            RFC822.test(textOf(channel.lastBuildDate)) &&
              Date.parse(textOf(channel.lastBuildDate)) ===
                Math.floor(feed.updatedAt.getTime() / 1000) * 1000,
            `lastBuildDate ${textOf(channel.lastBuildDate)}`,
          ),
  },
  {
    id: 'RSS-07',
    level: 'SHOULD',
    section: 'RSS Best Practices: atom:link',
    check: ({ channel, feed }) => [
      ...unless(attribute(channel['atom:link'], 'href') === feed.selfURL, 'href is not the address served'),
      ...unless(attribute(channel['atom:link'], 'rel') === 'self', 'rel'),
      ...unless(attribute(channel['atom:link'], 'type') === 'application/rss+xml', 'type'),
    ],
  },
  {
    id: 'RSS-08',
    level: 'MUST',
    section: 'RSS 2.0: one item an article, in order',
    check: ({ feed, items }) => unless(items.length === feed.articles.length, `${items.length} items`),
  },
  {
    id: 'RSS-09',
    level: 'MUST',
    section: 'RSS 2.0: item has title or description',
    check: eachItem((item) =>
      unless(textOf(item.title) !== '' || textOf(item.description) !== '', 'neither'),
    ),
  },
  {
    id: 'RSS-10',
    level: 'MUST',
    section: 'RSS 2.0: guid',
    check: eachItem((item, { tagURI }) => [
      ...unless(textOf(item.guid) === tagURI, `guid ${textOf(item.guid)}`),
      ...unless(attribute(item.guid, 'isPermaLink') === 'false', 'isPermaLink'),
    ]),
  },
  {
    id: 'RSS-11',
    level: 'MUST',
    section: 'RSS 2.0: pubDate, RFC 822',
    check: eachItem((item, { publishedAt }) =>
      unless(
        RFC822.test(textOf(item.pubDate)) &&
          Date.parse(textOf(item.pubDate)) === Math.floor(publishedAt.getTime() / 1000) * 1000,
        `pubDate ${textOf(item.pubDate)}`,
      ),
    ),
  },
  {
    id: 'RSS-12',
    level: 'MUST',
    section: 'RSS 2.0: author is an e-mail address; dc:creator names persons',
    check: eachItem((item, { authors }) => [
      ...unless(item.author === undefined, 'author'),
      ...unless(
        ((item['dc:creator'] ?? []) as unknown[]).length === authors.length,
        'a dc:creator per person',
      ),
    ]),
  },
  {
    id: 'RSS-13',
    level: 'MUST',
    section: 'RSS 2.0: source has text and url',
    check: eachItem((item, { source }) =>
      source === null || source.homePage === null
        ? unless(item.source === undefined, 'a source without url')
        : [
            ...unless(attribute(item.source, 'url') === source.homePage, 'url'),
            ...unless(textOf(item.source) === source.name, `source ${textOf(item.source)}`),
          ],
    ),
  },
  {
    id: 'RSS-14',
    level: 'SHOULD',
    section: 'RSS profile: no HTML in titles',
    check: ({ channel, items }) =>
      [channel, ...items].flatMap((element) =>
        unless(!looksLikeHTML(textOf(element.title)), textOf(element.title)),
      ),
  },
  {
    id: 'RSS-15',
    level: 'MUST',
    section: 'RSS profile: titles lose no letter or digit',
    check: eachItem((item, { headline }) => {
      const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
      return unless(words(textOf(item.title)) === words(headline), textOf(item.title).slice(0, 80))
    }),
  },
  {
    id: 'RSS-16',
    level: 'MUST',
    section: 'Namespaces in XML: prefixes are declared, and validators know them',
    check: ({ items, xml }) =>
      items
        .flatMap((item) => Object.keys(item).filter((name) => name !== '#text'))
        .flatMap((name) => {
          const [prefix = '', local] = name.split(':')
          return local === undefined
            ? unless(ITEM_ELEMENTS.has(name), `element ${name}`)
            : unless(KNOWN.has(prefix) && xml.includes(`xmlns:${prefix}="`), `prefix ${prefix}`)
        }),
  },
  {
    id: 'RSS-17',
    level: 'SHOULD',
    section: 'RSS profile: content:encoded is HTML with absolute addresses and no script',
    check: eachItem((item) => {
      const html = textOf(item['content:encoded'])
      const links = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, url]) => url ?? '')
      return [
        ...links.flatMap((url) => unless(/^(?:https?:\/\/|mailto:)/.test(url), `link ${url}`)),
        ...unless(!/<script|<[^>]* on\w+=/i.test(html), 'script'),
      ]
    }),
  },
  {
    id: 'RSS-18',
    level: 'SHOULD',
    section: 'DCMI terms: modified, W3CDTF, after publication',
    check: eachItem((item, { modifiedAt, publishedAt }) =>
      modifiedAt > publishedAt
        ? unless(Date.parse(textOf(item['dcterms:modified'])) === modifiedAt.getTime(), 'dcterms:modified')
        : unless(item['dcterms:modified'] === undefined, 'a change that was none'),
    ),
  },
  {
    id: 'RSS-19',
    level: 'SHOULD',
    section: 'RSS 2.0: category for section and tags',
    check: eachItem((item, { section, tags }) => {
      const names = ((item.category ?? []) as unknown[]).map(textOf)
      return [section.title, ...tags].flatMap((name) => unless(names.includes(name), `no category ${name}`))
    }),
  },
  {
    id: 'RSS-20',
    level: 'MUST',
    section: 'RSS 2.0: item link is absolute',
    check: eachItem((item, { url }) => unless(isAbsolute(item.link) && item.link === url, 'link')),
  },
  {
    id: 'RSS-21',
    level: 'SHOULD',
    section: 'RSS profile: description is HTML, and ours is text in it',
    check: eachItem((item) => unless(!textOf(item.description).includes('<'), 'markup in the description')),
  },
]
