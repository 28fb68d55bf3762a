import { paragraphs, samplePublicArticle, sampleSite } from '../../../tests/helpers/samplePublicArticle.ts'
import type { PublicArticle } from '../../domain/article/publicArticle.ts'

import { buildFeed } from '../../domain/feed/buildFeed.ts'
import { plainTitle } from './plainTitle.ts'
import { renderRSS } from './renderRSS.ts'

const render = (...articles: Partial<PublicArticle>[]): string =>
  renderRSS(
    buildFeed({
      articles: articles.map(samplePublicArticle),
      description: 'News & more',
      homeURL: 'https://today.example/',
      language: 'en',
      selfURL: 'https://today.example/rss.xml?a=1&b=2',
      site: sampleSite,
      title: 'TODAY.AZ',
    }),
  )

const tags = ({ source: original }: { source: string }, name: string): string[] =>
  [...original.matchAll(new RegExp(`<${name}[ >].*?</${name}>`, 'g'))].map(([line]) => line)

describe('renderRSS', () => {
  test('writes the seed article with everybody who is to be credited', () => {
    const rss = { source: render({}) }
    expect(tags(rss, 'guid')).toEqual([
      '<guid isPermaLink="false">tag:today.example,2026:article/158043</guid>',
    ])
    expect(tags(rss, 'dc:creator')).toEqual(['<dc:creator>Nigar Eyvazova</dc:creator>'])
    expect(tags(rss, 'source')).toEqual(['<source url="https://azernews.example">Azernews</source>'])
    expect(tags(rss, 'pubDate')).toEqual(['<pubDate>Wed, 25 Jan 2017 13:18:00 GMT</pubDate>'])
    expect(tags(rss, 'category')).toEqual([
      '<category>World news</category>',
      '<category>syria</category>',
      '<category>astana-talks</category>',
    ])
    expect(tags(rss, 'dc:rights')).toEqual(['<dc:rights>Azernews</dc:rights>'])
    expect(tags(rss, 'description')[1]).toMatch(/^<description>Russia is stepping up its cooperation/)
    expect(tags(rss, 'content:encoded')[0]).toMatch(
      /^<content:encoded>&lt;p&gt;Russia .*reported\.&lt;\/p&gt;<\/content/,
    )
    expect(tags(rss, 'dcterms:modified')).toEqual([])
    expect(tags(rss, 'dc:language')).toEqual([])
    expect(tags(rss, 'author')).toEqual([])
  })

  test('says what changed, another language, a source without address, a picture', () => {
    const rss = {
      source: render({
        hero: {
          alt: 'A',
          caption: null,
          credit: 'C',
          height: 2,
          mimeType: 'image/jpeg',
          copyrightHolder: null,
          focalPoint: null,
          social: null,
          sources: [],
          usageTerms: null,
          sizes: [],
          url: 'https://a.example/a.jpg',
          width: 3,
        },
        language: 'az',
        modifiedAt: new Date('2017-01-26T00:00:00Z'),
        source: { homePage: null, id: 9, kind: 'agency', logo: null, name: 'S', path: '/s', slug: 's' },
        standfirst: 'A "B" & <C>',
        usageTerms: 'No resale',
      }),
    }
    expect(tags(rss, 'dcterms:modified')).toEqual([
      '<dcterms:modified>2017-01-26T00:00:00.000Z</dcterms:modified>',
    ])
    expect(tags(rss, 'dc:language')).toEqual(['<dc:language>az</dc:language>'])
    expect(tags(rss, 'dc:source')).toEqual(['<dc:source>S</dc:source>'])
    expect(tags(rss, 'source')).toEqual([])
    expect(tags(rss, 'description')[1]).toBe('<description>A "B" &amp;amp; &amp;lt;C&amp;gt;</description>')
    expect(tags(rss, 'dc:rights')).toEqual(['<dc:rights>Azernews. No resale</dc:rights>'])
    expect(rss.source).toContain(
      '<media:content height="2" medium="image" type="image/jpeg" url="https://a.example/a.jpg" width="3">' +
        '<media:description type="plain">A</media:description>\n' +
        '<media:credit role="photographer" scheme="urn:ebu">C</media:credit></media:content>',
    )
  })

  test('dates the channel by its newest change, an empty one not at all', () => {
    const changed = render({ modifiedAt: new Date('2017-01-26T00:00:00Z') })
    expect(changed).toContain('<lastBuildDate>Thu, 26 Jan 2017 00:00:00 GMT</lastBuildDate>')
    expect(render()).not.toContain('lastBuildDate')
    expect(render()).toContain('href="https://today.example/rss.xml?a=1&amp;b=2" rel="self"')
  })

  test('leaves out what an article without text has not', () => {
    expect(render({ body: paragraphs() })).not.toContain('content:encoded>')
  })
})

test('a retraction leads the text and the summary, other corrections follow the text', () => {
  const correction = (severity: 'correction' | 'retraction', wrong: string) => ({
    at: new Date('2017-01-26T06:00:00Z'),
    right: '',
    severity,
    wrong,
  })
  const source = render({
    body: paragraphs('The text.'),
    corrections: [correction('retraction', 'All <of> it.'), correction('correction', 'Two.')],
    standfirst: 'The summary.',
  })
  const text = /<content:encoded>(.*?)<\/content:encoded>/s.exec(source)![1]!
  expect(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(
    '<p><strong>Retraction. What was wrong: All &lt;of&gt; it.</strong></p><p>The text.</p><p><strong>Correction. What was wrong: Two.</strong></p>',
  )
  expect(source).toContain(
    '<description>Retraction. What was wrong: All &amp;lt;of&amp;gt; it. The summary.</description>',
  )
})

describe('plainTitle', () => {
  test.each([
    ['A & <b>', 'A & ‹b›'],
    ['1 < 2 > 0', '1 < 2 > 0'],
    ['x<script>alert(1)</script>', 'x‹script›alert(1)‹/script›'],
    ['<!-- x -->', '‹!-- x --›'],
    [' a\u0000\n b ', 'a b'],
  ])('%j → %j', (text, title) => {
    expect(plainTitle(text)).toBe(title)
  })
})

describe('the picture of an item', () => {
  const image = (url: string) => ({
    alt: 'A',
    caption: null,
    copyrightHolder: null,
    credit: null,
    focalPoint: null,
    height: 900,
    mimeType: 'image/webp',
    sizes: [],
    social: null,
    sources: [],
    url,
    usageTerms: null,
    width: 1600,
  })
  const hero = image('https://a.example/hero.webp')
  const forNetworks = image('https://a.example/seo.webp')
  const social = { height: 630, mimeType: 'image/jpeg', url: 'https://a.example/cut.jpg', width: 1200 }
  const attributesOf = (changes: Partial<PublicArticle>): string | undefined =>
    /<media:content ([^>]*)>/.exec(render(changes))?.[1]

  test('is the rendition for networks, with its own type and dimensions', () => {
    const given = attributesOf({ hero: { ...hero, social } })
    for (const part of [
      'url="https://a.example/cut.jpg"',
      'type="image/jpeg"',
      'width="1200"',
      'height="630"',
    ]) {
      expect(given).toContain(part)
    }
  })

  test('is the one chosen for networks before the one above the text', () => {
    const seo = { description: null, image: forNetworks, title: null }
    expect(attributesOf({ hero, seo })).toContain('https://a.example/seo.webp')
    expect(attributesOf({ hero })).toContain('https://a.example/hero.webp')
    expect(attributesOf({ seo })).toContain('https://a.example/seo.webp')
  })
})
