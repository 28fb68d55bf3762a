import { describe, expect, it } from '@jest/globals'

import type { PublicArticle } from '../../src/domain/article/publicArticle.ts'

import { en } from '../../src/site/strings/en.ts'
import { attributesOf, createMemorySite, textOf } from '../helpers/memorySite.ts'
import type { MemoryNewsstand } from '../helpers/memoryReader.ts'
import { regions, samplePublicArticle, sampleSite } from '../helpers/samplePublicArticle.ts'

const story = (number: number, language: string, changes: Partial<PublicArticle> = {}): PublicArticle =>
  samplePublicArticle({
    headline: `Story ${number} in ${language}`,
    language,
    number,
    path: `/news/regions/${number}.html`,
    tags: [],
    url: `https://today.example/news/regions/${number}.html`,
    ...changes,
  })

const stand = (): MemoryNewsstand => ({
  articles: [
    story(1, 'en', { tags: ['boats'], translationGroup: 'g' }),
    story(2, 'az', { tags: ['boats'], translationGroup: 'g' }),
    story(3, 'ru', { authors: [], source: null }),
    story(4, 'az', { tags: ['qayıqlar'] }),
  ],
  killed: [{ number: 7, path: '/news/regions/7.html' }],
  lists: [{ breaking: { article: 2, text: 'Təcili xəbər' }, language: 'az', slug: 'front' }],
  redirects: { '/news/old-name/': '/news/regions/' },
  sectionWords: { az: { regions: { title: 'Dünya xəbərləri' } } },
})

const HREFLANGS = 'link[rel=alternate][hreflang]'

describe('the pages of a language', () => {
  const site = createMemorySite(stand())

  it.each([
    ['/', 'en', ['Story 1 in en']],
    ['/az/', 'az', ['Story 4 in az', 'Story 2 in az']],
    ['/ru/', 'ru', ['Story 3 in ru']],
    ['/tr/', 'tr', []],
    ['/news/regions/', 'en', ['Story 1 in en']],
    ['/az/news/regions/', 'az', ['Story 4 in az', 'Story 2 in az']],
    ['/az/authors/nigar-eyvazova/', 'az', ['Story 4 in az', 'Story 2 in az']],
    ['/az/sources/azernews/', 'az', ['Story 4 in az', 'Story 2 in az']],
    ['/az/tags/boats/', 'az', ['Story 2 in az']],
    ['/az/archive/2017-01-25/', 'az', ['Story 4 in az', 'Story 2 in az']],
  ])('%s is in %s and holds the stories in it alone', async (path, language, headlines) => {
    const document = await site.page(path)
    const shown = [...document.querySelectorAll('.main .teaser-headline')].map(textOf)
    expect(document.documentElement.lang).toBe(language)
    expect(new Set(shown)).toEqual(new Set(headlines))
    expect(textOf(document.querySelector('.languages [aria-current]'))).toBe(
      { az: 'Azərbaycanca', en: 'English', ru: 'Русский', tr: 'Türkçe' }[language],
    )
  })

  it('name the sections in it, and lead to its own pages', async () => {
    const document = await site.page('/az/')
    expect(textOf(document.querySelector('.sections a'))).toBe('Dünya xəbərləri')
    const links = attributesOf(document, 'a[href^="/"]', 'href').filter((href) => !href?.endsWith('.html'))
    const others = new Set(['/', '/ru/', '/tr/'])
    expect(links.filter((href) => !href?.startsWith('/az/') && !others.has(href ?? ''))).toEqual([])
  })

  it('say what has just happened in that language, on every page of it', async () => {
    for (const path of ['/az/', '/az/corrections/', '/az/no-such-thing', '/news/regions/2.html']) {
      const document = await site.page(path)
      expect([path, textOf(document.querySelector('.breaking a'))]).toEqual([path, 'Təcili xəbər'])
      expect(document.querySelector('.breaking a')?.getAttribute('href')).toBe('/news/regions/2.html')
    }
    expect((await site.page('/')).querySelector('.breaking')).toBeNull()
  })

  it('answer errors in it, with ways on', async () => {
    const answer = await site.ask('/az/no-such-thing')
    expect(answer.status).toBe(404)
    const document = await site.page('/az/no-such-thing')
    expect(document.documentElement.lang).toBe('az')
    expect(textOf(document.querySelector('h1'))).toBe('Səhifə tapılmadı')
    expect(attributesOf(document, '.ways-on a', 'href')).toEqual([
      '/az/',
      '/az/archive/',
      '/az/news/regions/',
    ])
    expect([...document.querySelectorAll('.error-newest .teaser-headline')].map(textOf)).toContain(
      'Story 2 in az',
    )
  })

  it.each([
    ['/az/rss.xml', 'https://today.example/az/', ['Story 4 in az', 'Story 2 in az']],
    [
      '/az/news/regions/rss.xml',
      'https://today.example/az/news/regions/',
      ['Story 4 in az', 'Story 2 in az'],
    ],
    ['/rss.xml', 'https://today.example/', ['Story 1 in en']],
  ])('have the feed %s', async (path, home, headlines) => {
    const xml = await (await site.ask(path)).text()
    expect(xml).toContain(`<link>${home}</link>`)
    expect([...xml.matchAll(/<title>(Story[^<]*)/g)].map(([, title]) => title)).toEqual(headlines)
    expect(
      (await site.page(home.replace('https://today.example', '')))
        .querySelector('link[type="application/rss+xml"]')
        ?.getAttribute('href'),
    ).toBe(`https://today.example${path}`)
  })
})

describe('the way to other languages', () => {
  const site = createMemorySite(stand())
  const all = (path: string) =>
    ['en', 'az', 'ru', 'tr', 'x-default'].map((tag) => [
      tag,
      `https://today.example${['en', 'x-default'].includes(tag) ? '' : `/${tag}`}${path}`,
    ])

  it.each(['/', '/news/regions/', '/corrections/', '/archive/2026-03/'])(
    '%s names itself in all of them',
    async (path) => {
      for (const at of [path, `/az${path}`]) {
        const document = await site.page(at)
        const tags = attributesOf(document, HREFLANGS, 'hreflang')
        const hrefs = attributesOf(document, HREFLANGS, 'href')
        expect(tags.map((tag, index) => [tag, hrefs[index]])).toEqual(all(path))
        expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
          `https://today.example${at}`,
        )
        expect(attributesOf(document, '.languages a', 'href')).toEqual([
          path,
          `/az${path}`,
          `/ru${path}`,
          `/tr${path}`,
        ])
      }
    },
  )

  it('leads to a tag where something bears it, and to the front page elsewhere', async () => {
    const document = await site.page('/tags/boats/')
    expect(attributesOf(document, '.languages a', 'href')).toEqual([
      '/tags/boats/',
      '/az/tags/boats/',
      '/ru/',
      '/tr/',
    ])
    expect(attributesOf(document, HREFLANGS, 'hreflang')).toEqual(['en', 'az', 'x-default'])
  })

  it('leads to the sibling of a story', async () => {
    const document = await site.page('/news/regions/2.html')
    expect(attributesOf(document, '.languages a', 'href')).toEqual([
      '/news/regions/1.html',
      '/news/regions/2.html',
      '/ru/',
      '/tr/',
    ])
    expect(textOf(document.querySelector('.read-in'))).toBe('Digər dillərdə: English')
    const tags = attributesOf(document, HREFLANGS, 'hreflang')
    const hrefs = attributesOf(document, HREFLANGS, 'href')
    expect(Object.fromEntries(tags.map((tag, index) => [tag, hrefs[index]]))).toEqual({
      az: 'https://today.example/news/regions/2.html',
      en: 'https://today.example/news/regions/1.html',
      'x-default': 'https://today.example/news/regions/1.html',
    })
    const data = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    ) as object
    expect(data).toMatchObject({
      inLanguage: 'az',
      workTranslation: [
        { '@type': 'NewsArticle', inLanguage: 'en', url: 'https://today.example/news/regions/1.html' },
      ],
    })
  })

  it('says nothing of translations where a story has none', async () => {
    const document = await site.page('/news/regions/3.html')
    expect(document.querySelector('.read-in')).toBeNull()
    expect(document.querySelector(HREFLANGS)).toBeNull()
  })

  it('does not exist on a site with one language', async () => {
    const one = createMemorySite({ ...stand(), site: { ...sampleSite, languages: ['en'] } })
    const document = await one.page('/')
    expect(document.querySelector('.languages')).toBeNull()
    expect(document.querySelector(HREFLANGS)).toBeNull()
    expect((await one.ask('/az/')).status).toBe(404)
  })
})

describe('an article', () => {
  const site = createMemorySite(stand())

  it('speaks its own language at its one address, and leads to the pages of that language', async () => {
    const document = await site.page('/news/regions/2.html')
    expect(document.documentElement.lang).toBe('az')
    expect(textOf(document.querySelector('.breadcrumb a:last-child'))).toBe('World news')
    expect(attributesOf(document, '.breadcrumb a', 'href')).toEqual(['/az/', '/az/news/regions/'])
    expect(document.querySelector('.by-author a')?.getAttribute('href')).toBe('/az/authors/nigar-eyvazova/')
    expect(document.querySelector('.tags a')?.getAttribute('href')).toBe('/az/tags/boats/')
    expect([...document.querySelectorAll('.related .teaser-headline')].map(textOf)).toEqual(['Story 4 in az'])
  })

  it('in a language that the site has no pages in leads to the default ones', async () => {
    const other = createMemorySite({ articles: [story(9, 'de', { section: regions })] })
    const document = await other.page('/news/regions/9.html')
    expect(document.documentElement.lang).toBe('de')
    expect(document.querySelector('.breadcrumb a')?.getAttribute('href')).toBe('/')
  })
})

describe('addresses', () => {
  const site = createMemorySite(stand())

  it.each([
    ['/en/', '/'],
    ['/en', '/'],
    ['/en/news/regions/', '/news/regions/'],
    ['/en/news/regions/?before=x', '/news/regions/?before=x'],
    ['/en/rss.xml', '/rss.xml'],
    ['/en/news/regions/1.html', '/news/regions/1.html'],
    ['/az/news/regions/2.html', '/news/regions/2.html'],
    ['/az/news/culture/2.html', '/news/regions/2.html'],
    ['/az/news/regions/2/print', '/news/regions/2/print'],
    ['/en/news/', '/news/'],
    ['/news/regions/1.html/', '/news/regions/1.html'],
    ['/news/regions/1.html//', '/news/regions/1.html'],
    ['/news/elsewhere/1.html/', '/news/regions/1.html'],
    ['/news/regions/1/print/', '/news/regions/1/print'],
    ['/en/news/regions/1.html/', '/news/regions/1.html'],
    ['/az/news/regions/2.html/', '/news/regions/2.html'],
    ['/ru/news/regions/3.html/', '/news/regions/3.html'],
    ['/tr/news/regions/1.html/', '/news/regions/1.html'],
    ['/az/news/regions/2/print/', '/news/regions/2/print'],
    ['/az', '/az/'],
    ['/az/news/regions', '/az/news/regions/'],
    ['/az/news/old-name/', '/az/news/regions/'],
    ['/en//evil.example/', 'https://today.example//evil.example/'],
  ])('%s leads to %s by one 301', async (path, to) => {
    const { headers, status } = await site.ask(path)
    expect([status, headers.get('Location')]).toEqual([301, to])
  })

  it.each([
    [404, '/de/'],
    [404, '/AZ/'],
    [404, '/az/az/'],
    [404, '/az/healthz'],
    [404, '/az/robots.txt'],
    [404, '/az/news/nowhere/'],
    [404, '/az/news/nowhere/rss.xml'],
    [404, '/az/tags/nothing/'],
    [404, '/ru/tags/boats/'],
    [404, '/az/news/regions/999.html'],
    [404, '/news/regions/999.html/'],
    [404, '/az/news/regions/999.html/'],
    [410, '/az/news/regions/7.html'],
    [410, '/news/regions/7.html/'],
    [400, '/az/?before=x'],
  ])('%i for %s', async (status, path) => {
    expect((await site.ask(path)).status).toBe(status)
  })

  it('are the same where the host takes trailing slashes away', async () => {
    for (const path of ['/az', '/az/', '/az/news/regions', '/az/archive', '/az/archive/2026-03-01']) {
      expect([path, (await site.askWithoutSlashes(path)).status]).toEqual([path, 200])
    }
  })
})

describe('further languages', () => {
  const persian = { ...en, languageName: 'فارسی', latestNews: 'تازه‌ترین خبرها', ogLocale: 'fa_IR' }
  const withPersian = { ...stand(), site: { ...sampleSite, languages: ['en', 'fa', 'de'] } }

  it('come by words that the host gives, written from right to left where they are', async () => {
    const document = await createMemorySite(withPersian, { words: { fa: persian } }).page('/fa/')
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['fa', 'rtl'])
    expect(document.title).toContain('تازه‌ترین خبرها')
    expect(document.querySelector('meta[property="og:locale"]')?.getAttribute('content')).toBe('fa_IR')
    expect(textOf(document.querySelector('.languages [aria-current]'))).toBe('فارسی')
  })

  it('have pages of their own without words too, which are English then', async () => {
    const document = await createMemorySite(withPersian).page('/de/')
    expect(document.documentElement.lang).toBe('de')
    expect(textOf(document.querySelector('.languages [aria-current]'))).toBe('Deutsch')
    expect(document.title).toContain('Latest news')
  })
})
