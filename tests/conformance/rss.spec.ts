import fc from 'fast-check'
import { JSDOM } from 'jsdom'

import type { PublicArticle } from '../../src/domain/article/publicArticle.ts'
import type { Feed } from '../../src/domain/feed/feed.ts'

import { buildFeed } from '../../src/domain/feed/buildFeed.ts'
import { feedFormats } from '../../src/formats/registry.ts'
import { paragraphs, samplePublicArticle, sampleSite } from '../helpers/samplePublicArticle.ts'
import { parseRSS, rssRules, textOf } from './rssRules.ts'

const feedOf = (articles: PublicArticle[]): Feed =>
  buildFeed({
    articles,
    description: 'All news of TODAY.AZ & more',
    homeURL: 'https://today.example/',
    language: 'en',
    selfURL: 'https://today.example/rss.xml?a=1&b="2"',
    site: sampleSite,
    title: 'TODAY.AZ <World>',
  })

const link = (url: string): PublicArticle['body'] => ({
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'link', children: [{ type: 'text', text: 'x' }], fields: { url } }],
      },
    ],
  },
})

/** Each text stands in every place where an editor can put text. */
const HOSTILE: Record<string, string> = {
  'a CDATA end': 'x ]]> y <![CDATA[ z',
  'ampersands and tags': 'A & <b>',
  'combining marks and emoji': '👨‍👩‍👧 e\u0301 🇦🇿',
  'control characters': `a${String.fromCharCode(0, 1, 8, 11, 12, 14, 31, 127, 133)}b`,
  entities: '&lt;b&gt; &amp;amp; &#0; &nbsp;',
  'lone surrogates and noncharacters': `a${String.fromCharCode(0xd800)}b${String.fromCharCode(0xfffe)}c`,
  'nothing special': 'Plain words',
  'quotation marks': `"A" 'B' “C” «D»`,
  'right to left': 'שלום \u202Eעולם\u202C مرحبا',
  script: `</title><script>alert("x")</script>`,
  'ten thousand characters': 'Long & <wide> '.repeat(720).slice(0, 10_000),
  'white space': ' a\u00a0\t\r\n b\u2028c ',
}

const withText = (text: string): PublicArticle =>
  samplePublicArticle({
    authors: ['reporter' as const, 'editor' as const].map((role, id) => ({
      author: { biography: null, photo: null, id, name: `N ${text}`, path: '/a/', slug: 'a' },
      role,
    })),
    body: paragraphs(text, text),
    copyrightHolder: text,
    headline: `H ${text}`,
    hero: {
      alt: text,
      caption: text,
      credit: text,
      height: 1,
      mimeType: 'image/jpeg',
      copyrightHolder: null,
      focalPoint: null,
      social: null,
      sources: [],
      usageTerms: null,
      sizes: [],
      url: 'https://today.example/a.jpg',
      width: 1,
    },
    standfirst: text,
    usageTerms: text,
  })

const plain = samplePublicArticle()
const feeds: Record<string, Feed> = {
  'articles with and without everything': feedOf([
    plain,
    samplePublicArticle({ authors: [], body: paragraphs(), citations: [], source: null, tags: [] }),
    samplePublicArticle({
      source: { homePage: null, id: 1, kind: 'agency', logo: null, name: 'S', path: '/s/', slug: 's' },
    }),
    samplePublicArticle({ modifiedAt: new Date('2020-02-29T23:59:59.999Z') }),
    samplePublicArticle({ body: link('/relative?a=1&b=2') }),
    samplePublicArticle({ body: link('javascript:alert(1)') }),
  ]),
  'no articles': feedOf([]),
  ...Object.fromEntries(
    Object.entries(HOSTILE).map(([name, text]) => [name, feedOf([withText(text), plain])]),
  ),
}

describe('RSS 2.0', () => {
  test('rules have ids of their own', () => {
    expect(new Set(rssRules.map(({ id }) => id)).size).toBe(rssRules.length)
  })

  describe.each(Object.entries(feeds))('%s', (_, feed) => {
    const document = parseRSS(feedFormats.rss.render(feed), feed)

    test.each(rssRules)('$id $level: $section', ({ check }) => {
      expect(check(document)).toEqual([])
    })

    test('is XML to a second parser too', () => {
      const { window } = new JSDOM(document.xml, { contentType: 'application/xml' })
      expect(window.document.querySelectorAll('item')).toHaveLength(feed.articles.length)
    })
  })

  test('whatever editors write', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom(...Object.values(HOSTILE).filter(({ length }) => length < 200)), {
          maxLength: 4,
        })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const feed = feedOf(texts.map(withText))
        const document = parseRSS(feedFormats.rss.render(feed), feed)
        expect(
          rssRules.flatMap(({ check, id }) => check(document).map((problem) => `${id}: ${problem}`)),
        ).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('gives back the words of the body', () => {
    const feed = feedOf([withText('A & <b> ]]>')])
    const [item] = parseRSS(feedFormats.rss.render(feed), feed).items
    expect(textOf(item?.['content:encoded'])).toBe('<p>A &amp; &lt;b&gt; ]]&gt;</p>'.repeat(2))
    expect(textOf(item?.title)).toBe('H A & ‹b› ]]>')
    expect(textOf(item?.description)).toBe('A &amp; &lt;b&gt; ]]&gt;')
  })

  test.each<[string, (xml: string) => string]>([
    ['RSS-02', (xml) => xml.replace('Russia', '\u0001')],
    ['RSS-03', (xml) => xml.replace(/<description>.*?<\/description>/, '')],
    ['RSS-04', (xml) => xml.replace('<link>https://today.example/</link>', '<link>/</link>')],
    ['RSS-05', (xml) => xml.replace('<language>en', '<language>xx')],
    ['RSS-06', (xml) => xml.replace(/<lastBuildDate>[^<]*/, '<lastBuildDate>2017-01-25T13:18:00Z')],
    ['RSS-07', (xml) => xml.replace('rel="self"', 'rel="alternate"')],
    ['RSS-08', (xml) => xml.replace(/<item>.*<\/item>/s, '')],
    [
      'RSS-09',
      (xml) => xml.replace(/(<item>.*?)<title>.*?<\/title>(.*?)<description>.*?<\/description>/s, '$1$2'),
    ],
    ['RSS-10', (xml) => xml.replace('isPermaLink="false"', '')],
    ['RSS-11', (xml) => xml.replace(/<pubDate>[^<]*/, '<pubDate>25.1.2017')],
    ['RSS-12', (xml) => xml.replaceAll('dc:creator', 'author')],
    ['RSS-13', (xml) => xml.replace(/<source url="[^"]*"/, '<source')],
    ['RSS-14', (xml) => xml.replace('<title>Moscow', '<title>&lt;b&gt;Moscow')],
    ['RSS-15', (xml) => xml.replace('<title>Moscow', '<title>')],
    ['RSS-16', (xml) => xml.replaceAll('dc:rights', 'rights')],
    ['RSS-17', (xml) => xml.replace('&lt;p&gt;', '&lt;a href=&quot;/x&quot;&gt;')],
    ['RSS-18', (xml) => xml.replace('<pubDate>', '<dcterms:modified>2017-01-25</dcterms:modified><pubDate>')],
    ['RSS-19', (xml) => xml.replace('<category>syria</category>', '')],
    ['RSS-20', (xml) => xml.replace('<link>https://today.example/news', '<link>/news')],
    ['RSS-21', (xml) => xml.replace('<description>Russia', '<description>&lt;p&gt;Russia')],
    ['RSS-01', (xml) => xml.replace('</channel>', '')],
  ])('%s bites', (id, damage) => {
    const feed = feedOf([plain])
    const xml = feedFormats.rss.render(feed)
    expect(damage(xml)).not.toBe(xml)
    const rule = rssRules.find((candidate) => candidate.id === id)
    const damaged =
      id === 'RSS-01' ? { ...parseRSS(xml, feed), xml: damage(xml) } : parseRSS(damage(xml), feed)
    expect(rule?.check(damaged)).not.toEqual([])
  })
})
