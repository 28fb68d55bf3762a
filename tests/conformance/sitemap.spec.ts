import { JSDOM } from 'jsdom'

import { renderSitemap, renderSitemapIndex } from '../../src/formats/sitemap/renderSitemap.ts'
import { createMemorySite } from '../helpers/memorySite.ts'
import { samplePublicArticle } from '../helpers/samplePublicArticle.ts'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const XHTML = 'http://www.w3.org/1999/xhtml'

const parse = (xml: string): Document => {
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window
  return document
}

/** Says what the protocol and its schema would say against a sitemap: order, lengths, dates, namespaces. */
const problemsOf = (xml: string): string[] => {
  const root = parse(xml).documentElement
  const kind = root.localName === 'urlset' ? 'url' : 'sitemap'
  const problems = [
    ...(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n') ? [] : ['declaration']),
    ...(root.namespaceURI === NAMESPACE ? [] : ['namespace']),
    ...(['sitemapindex', 'urlset'].includes(root.localName) ? [] : ['root']),
    ...(root.children.length >= 1 && root.children.length <= 50_000 ? [] : ['size']),
    ...(Buffer.byteLength(xml) <= 50 * 1024 * 1024 ? [] : ['bytes']),
  ]
  for (const entry of root.children) {
    const [loc, ...rest] = [...entry.children]
    const lastmod = rest[0]?.localName === 'lastmod' ? rest.shift() : undefined
    const url = loc?.textContent ?? ''
    if (entry.localName !== kind || loc?.localName !== 'loc') {
      problems.push('order')
    }
    if (url.length < 12 || url.length > 2048 || !/^https?:\/\//.test(url) || /[^\x21-\x7e]/.test(url)) {
      problems.push(`loc ${url}`)
    }
    if (
      lastmod &&
      !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/.test(lastmod.textContent)
    ) {
      problems.push(`lastmod ${lastmod.textContent}`)
    }
    for (const link of rest) {
      const isAlternate =
        link.namespaceURI === XHTML && link.localName === 'link' && link.getAttribute('rel') === 'alternate'
      if (!isAlternate || !link.getAttribute('hreflang') || !link.getAttribute('href')?.startsWith('http')) {
        problems.push('link')
      }
    }
    if (rest.length > 0 && !rest.some((link) => link.getAttribute('href') === url)) {
      problems.push(`${url} does not name itself among its languages`)
    }
  }
  return problems
}

const site = createMemorySite({
  articles: [
    samplePublicArticle(),
    samplePublicArticle({
      number: 2,
      path: '/news/d%C3%BCnya/2.html?a=1&b=2',
      publishedAt: new Date('2017-01-02Z'),
    }),
  ],
})

test.each(['/sitemap.xml', '/sitemaps/pages.xml', '/sitemaps/2017-01.xml'])(
  '%s is a sitemap',
  async (path) => {
    expect(problemsOf(await (await site.ask(path)).text())).toEqual([])
  },
)

test('says nothing of dates that it does not know, and escapes addresses', () => {
  const xml = renderSitemap([{ url: 'https://today.example/?a=1&b="2"' }])
  expect(xml).toContain('<loc>https://today.example/?a=1&amp;b=')
  expect(xml).not.toContain('lastmod')
  expect(xml).not.toContain('xhtml')
  expect(
    renderSitemapIndex([
      { modifiedAt: new Date('2026-02-03T04:05:06.789Z'), url: 'https://today.example/s.xml' },
    ]),
  ).toContain('<lastmod>2026-02-03T04:05:06Z</lastmod>')
})

test.each<[string, (xml: string) => string]>([
  ['namespace', (xml) => xml.replace(NAMESPACE, 'http://example.org/')],
  ['loc', (xml) => xml.replace('<loc>https://today.example', '<loc>')],
  ['lastmod', (xml) => xml.replace(/<lastmod>[^<]*/, '<lastmod>25.1.2017')],
  ['order', (xml) => xml.replace(/(<loc>.*<\/loc>)\n(<lastmod>.*<\/lastmod>)/, '$2$1')],
  ['size', (xml) => xml.replace(/<url>.*<\/url>/s, '')],
])('the rule of %s bites', async (rule, damage) => {
  const xml = await (await site.ask('/sitemaps/2017-01.xml')).text()
  expect(damage(xml)).not.toBe(xml)
  expect(problemsOf(damage(xml)).join(' ')).toContain(rule)
})
