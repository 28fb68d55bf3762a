import { describe, expect, it } from '@jest/globals'

import type { PublicArticle } from '../../src/domain/article/publicArticle.ts'
import type { MemoryList } from '../helpers/memoryLists.ts'
import type { MemoryNewsstand } from '../helpers/memoryReader.ts'

import { attributesOf, createMemorySite, textOf } from '../helpers/memorySite.ts'
import { regions, samplePublicArticle, sampleSite } from '../helpers/samplePublicArticle.ts'

const society = { ...regions, id: 2, path: '/news/society/', slug: 'society', title: 'Society' }

const story = (number: number, at: string, changes: Partial<PublicArticle> = {}): PublicArticle => {
  const section = changes.section ?? regions
  const path = `${section.path}${number}.html`
  return samplePublicArticle({
    headline: `Story ${number}`,
    modifiedAt: new Date(at),
    number,
    path,
    publishedAt: new Date(at),
    url: `https://today.example${path}`,
    ...changes,
  })
}

const front = (...numbers: number[]): MemoryList => ({
  items: numbers.map((number) => ({ number, pinnedUntil: null })),
  language: 'en',
  slug: 'front',
})

const headlinesOf = (document: Document, scope: string): string[] =>
  [...document.querySelectorAll(`${scope} .teaser-headline`)].map(textOf)

describe('the front page', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    story(200 - index, new Date(Date.UTC(2026, 1, 28, 12) - index * 3_600_000).toISOString(), {
      section: index % 2 === 0 ? regions : society,
    }),
  )

  it('stands in the order of the editors', async () => {
    const site = createMemorySite({ articles: many, lists: [front(180, 195)] })
    const document = await site.page('/')
    expect(headlinesOf(document, '.teaser-lead')).toEqual(['Story 180'])
    expect(headlinesOf(document, '.seconds')).toEqual(['Story 195', 'Story 200'])
    expect(headlinesOf(document, '.cards')).toEqual([
      'Story 199',
      'Story 198',
      'Story 197',
      'Story 196',
      'Story 194',
      'Story 193',
    ])
  })

  it('drops what is no longer public, whoever put it there', async () => {
    const site = createMemorySite({ articles: many, lists: [front(1, 195)] })
    expect(headlinesOf(await site.page('/'), '.teaser-lead')).toEqual(['Story 195'])
  })

  it('has a box for each section that repeats nothing of what stands above', async () => {
    const document = await createMemorySite({
      articles: many,
      sections: [{ ...society, id: 9, slug: 'empty' }],
    }).page('/')
    expect([...document.querySelectorAll('.block-heading')].map(textOf)).toEqual(['World news', 'Society'])
    expect(headlinesOf(document, '.block:first-child')).toEqual([
      'Story 190',
      'Story 188',
      'Story 186',
      'Story 184',
    ])
    expect(document.querySelector('.block-heading a')?.getAttribute('href')).toBe('/news/regions/')
  })

  it('makes no box for a single story', async () => {
    const articles = [
      ...many,
      story(1, '2026-01-01T00:00:00Z', { section: { ...society, id: 9, slug: 'lone' } }),
    ]
    const document = await createMemorySite({ articles }).page('/')
    expect([...document.querySelectorAll('.block-heading')].map(textOf)).toEqual(['World news', 'Society'])
  })

  it('goes on by date behind its first page, and ends', async () => {
    const site = createMemorySite({ articles: many })
    const seen = new Set<string>()
    for (let path: null | string | undefined = '/', pages = 0; path && pages < 5; pages += 1) {
      const document = await site.page(path)
      headlinesOf(document, '.main').forEach((headline) => seen.add(headline))
      path = document.querySelector('.paging-older')?.getAttribute('href')
    }
    expect(seen.size).toBe(30)
  })

  it('is a page without any story too', async () => {
    const document = await createMemorySite({ articles: [] }).page('/')
    expect(textOf(document.querySelector('.empty'))).toBe('Nothing has been published here yet.')
  })
})

describe('a section', () => {
  it('leads with what editors chose', async () => {
    const stand: MemoryNewsstand = {
      articles: [story(1, '2026-02-01T10:00:00Z'), story(2, '2026-02-02T10:00:00Z')],
      lists: [{ ...front(1), slug: 'regions' }],
    }
    const document = await createMemorySite(stand).page('/news/regions/')
    expect(headlinesOf(document, '.section-top')).toEqual(['Story 1'])
    expect(headlinesOf(document, '.rows')).toEqual(['Story 2'])
  })
})

describe('the archive', () => {
  // Baku is four hours ahead: the second story is of the next day there.
  const site = createMemorySite({
    articles: [
      story(1, '2026-02-10T19:59:00Z'),
      story(2, '2026-02-10T20:00:00Z'),
      story(3, '2025-12-05T08:00:00Z'),
    ],
  })

  it('has the stories of a day of the outlet’s zone, and the ways to the days beside it', async () => {
    const document = await site.page('/archive/2026-02-10/')
    expect(textOf(document.querySelector('h1'))).toBe('Tuesday, 10 February 2026')
    expect(headlinesOf(document, '.main')).toEqual(['Story 1'])
    expect(attributesOf(document, '.steps a', 'href')).toEqual([
      '/archive/2026-02-09/',
      '/archive/2026-02-11/',
    ])
    expect(headlinesOf(await site.page('/archive/2026-02-11/'), '.main')).toEqual(['Story 2'])
  })

  it('says that a day was quiet, and hides that page from search engines', async () => {
    const document = await site.page('/archive/2026-02-12/')
    expect(textOf(document.querySelector('.empty'))).toBe('Nothing was published on this day.')
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  })

  it('begins with the first month and ends today', async () => {
    expect(attributesOf(await site.page('/archive/2025-12-01/'), '.steps a', 'href')).toEqual([
      '/archive/2025-12-02/',
    ])
    expect(attributesOf(await site.page('/archive/2026-03-01/'), '.steps a', 'href')).toEqual([
      '/archive/2026-02-28/',
    ])
  })

  it('is a calendar of this month that leads to all months', async () => {
    const document = await site.page('/archive/')
    expect(textOf(document.querySelector('h1'))).toBe('March 2026')
    expect(attributesOf(document, '.calendar a', 'href')).toEqual(['/archive/2026-03-01/'])
    expect(attributesOf(document, '.months a', 'href')).toEqual([
      '/archive/2026-03/',
      '/archive/2026-02/',
      '/archive/2025-12/',
    ])
  })

  it('has a calendar of each month', async () => {
    const document = await site.page('/archive/2026-02/')
    expect(document.querySelectorAll('.calendar td a')).toHaveLength(28)
    // 1 February 2026 is a Sunday: six cells stand before it.
    expect(document.querySelectorAll('.calendar tbody tr:first-child td:not(:has(a))')).toHaveLength(6)
    expect(attributesOf(document, '.steps a', 'href')).toEqual(['/archive/2025-12/', '/archive/2026-03/'])
  })

  it.each([
    '/archive/2026-02-30/',
    '/archive/2026-03-02/',
    '/archive/2025-11-30/',
    '/archive/2026-01/',
    '/archive/2025-11/',
    '/archive/2026-04/',
    '/archive/yesterday/',
    '/archive/2026-2-1/',
    '/archive/0001-01-01/',
  ])('answers 404 to %s', async (path) => {
    expect((await site.ask(path)).status).toBe(404)
  })

  it('refuses a cursor that is none', async () => {
    expect((await site.ask('/archive/2026-02-10/?before=x')).status).toBe(400)
  })
})

describe('the corrections page', () => {
  const note = {
    type: 'block',
    fields: { blockType: 'correctionNote', date: '2026-02-03T10:00:00Z', text: 'There were <12>, not 20.' },
    version: 2,
  }
  const site = createMemorySite({
    articles: [
      story(1, '2026-02-01T10:00:00Z', { body: { root: { type: 'root', children: [note] } } }),
      story(2, '2026-02-02T10:00:00Z', { language: 'az' }),
    ],
    corrected: {
      1: new Date('2026-02-03T10:00:00Z'),
      2: new Date('2026-02-02T10:00:00Z'),
      3: new Date('2026-02-01T10:00:00Z'),
    },
  })

  it('tells what was corrected when, of the public stories of its language', async () => {
    const document = await site.page('/corrections/')
    expect([...document.querySelectorAll('.corrected')].map(textOf)).toEqual([
      'Corrected 3 February 2026 [14:00] Story 1 There were <12>, not 20.',
    ])
    expect([...(await site.page('/az/corrections/')).querySelectorAll('.corrected h2')].map(textOf)).toEqual([
      'Story 2',
    ])
  })

  it('says so where nothing was', async () => {
    expect(textOf((await site.page('/tr/corrections/')).querySelector('.empty'))).toBe(
      'Henüz bir düzeltme yok.',
    )
  })
})

describe('the sitemaps', () => {
  const site = createMemorySite({
    articles: [story(1, '2026-02-01T10:00:00Z'), story(2, '2025-12-02T10:00:00Z')],
    site: { ...sampleSite, languages: ['en', 'az'] },
  })

  it('are listed in an index that robots.txt names', async () => {
    expect(await (await site.ask('/robots.txt')).text()).toContain(
      '\nSitemap: https://today.example/sitemap.xml\n',
    )
    const xml = await (await site.ask('/sitemap.xml')).text()
    expect([...xml.matchAll(/<loc>([^<]*)/g)].map(([, url]) => url)).toEqual([
      'https://today.example/sitemaps/pages.xml',
      'https://today.example/sitemaps/2026-02.xml',
      'https://today.example/sitemaps/2025-12.xml',
    ])
  })

  it('hold the stories of a month', async () => {
    const answer = await site.ask('/sitemaps/2026-02.xml')
    expect(answer.headers.get('Content-Type')).toBe('application/xml; charset=utf-8')
    const xml = await answer.text()
    expect(xml).toContain(
      '<loc>https://today.example/news/regions/1.html</loc>\n<lastmod>2026-02-01T10:00:00Z</lastmod>',
    )
    expect(xml).not.toContain('/2.html')
  })

  it('hold the pages of lists with their languages', async () => {
    const xml = await (await site.ask('/sitemaps/pages.xml')).text()
    expect(xml).toContain('<loc>https://today.example/az/news/regions/</loc>')
    expect(xml).toContain(
      '<xhtml:link href="https://today.example/az/news/regions/" hreflang="az" rel="alternate"/>',
    )
  })

  it.each([
    '/sitemaps/2026-01.xml',
    '/sitemaps/2026-13.xml',
    '/sitemaps/x.xml',
    '/sitemaps/2026-02-99999.xml',
  ])('answer 404 to %s', async (path) => {
    expect((await site.ask(path)).status).toBe(404)
  })
})

describe('a host with pages of its own', () => {
  const site = createMemorySite({ articles: [story(1, '2026-02-01T10:00:00Z')] }, { servesPages: false })

  it('gets feeds, sitemaps and health, and no page', async () => {
    expect(site.surfaceIDs.filter((id) => id.startsWith('site.'))).toEqual(['site.robots'])
    for (const path of [
      '/rss.xml',
      '/az/rss.xml',
      '/sitemap.xml',
      '/sitemaps/2026-02.xml',
      '/healthz',
      '/robots.txt',
    ]) {
      expect([path, (await site.ask(path)).status]).toEqual([path, 200])
    }
    expect(await (await site.ask('/sitemap.xml')).text()).not.toContain('pages.xml')
    for (const path of ['/', '/news/regions/', '/news/regions/1.html', '/archive/', '/favicon.svg']) {
      const answer = await site.ask(path, { headers: { Accept: 'text/html' } })
      expect([path, answer.status, answer.headers.get('Content-Type')]).toEqual([
        path,
        404,
        'text/plain; charset=utf-8',
      ])
    }
  })
})
