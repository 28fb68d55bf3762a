import { attributeOf, documentOf, textOf, textsOf } from '../../../tests/helpers/readPage.ts'
import { samplePublicArticle } from '../../../tests/helpers/samplePublicArticle.ts'
import {
  HOSTILE,
  hostileArticle,
  normalArticle,
  normalStories,
  sampleChrome,
} from '../../../tests/helpers/siteSamples.ts'
import { renderArticlePage, siteCSS, siteLanguages, stringsFor } from '../index.ts'

const seed = renderArticlePage({
  article: samplePublicArticle(),
  chrome: sampleChrome(),
  related: normalStories,
})

describe('the article page has every element of the seed page', () => {
  const document = documentOf(seed)

  test.each([
    ['.breadcrumb', 'TODAY.AZ / World news'],
    ['h1', "Moscow seeks to boost cooperation with allies to resolve Syria's issues"],
    ['.date-line', '25 January 2017 [17:18] - TODAY.AZ'],
    ['.by-source', 'By Azernews'],
    ['.by-author', 'By Nigar Eyvazova'],
    ['.citations', 'Sources cited: Sputnik'],
    ['.address', 'URL: https://today.example/news/regions/158043.html'],
    ['.tools a', 'Print version'],
    ['.views', 'Views: 1440'],
    ['.connect h2', 'Connect with us.'],
    ['.connect p', 'Get latest news and updates.'],
    ['.recommend h2', 'Recommend news to friend'],
    ['.tags', 'Tags: syria, astana-talks'],
  ])('%s says %j', (selector, text) => {
    expect(textOf(document.querySelector(selector))).toBe(text)
  })

  test('the body says what was said', () => {
    expect(textOf(document.querySelector('.body'))).toContain(
      'Lavrov said speaking in the Russian parliament, Sputnik reported.',
    )
  })

  test.each([
    ['.breadcrumb a:last-child', '/news/regions/'],
    ['.by-source a', '/sources/azernews/'],
    ['.by-author a', '/authors/nigar-eyvazova/'],
    ['.citations a', '/sources/sputnik/'],
    ['.address a', 'https://today.example/news/regions/158043.html'],
    ['.tools a', '/news/regions/158043/print'],
    ['.tags a', '/tags/syria/'],
    ['.connect a', 'https://today.example/feeds/rss.xml'],
    ['link[rel=canonical]', 'https://today.example/news/regions/158043.html'],
    ['link[rel=alternate]', 'https://today.example/feeds/rss.xml'],
  ])('%s leads to %s', (selector, href) => {
    expect(attributeOf(document, selector, 'href')).toBe(href)
  })

  test('the instant carries the offset of the zone', () => {
    expect(attributeOf(document, '.date-line time', 'datetime')).toBe('2017-01-25T17:18+04:00')
  })

  test('counted and imported views are one sum', () => {
    const article = samplePublicArticle({ views: { counted: 7, legacy: 1440 } })
    expect(renderArticlePage({ article, chrome: sampleChrome(), related: [] })).toContain('Views: 1447<')
  })

  test('the article itself is not among its related ones', () => {
    expect(textsOf(document, '.related .teaser-headline')).toHaveLength(normalStories.length - 1)
  })
})

describe('the recommend place', () => {
  test('is a mail link, and no field that could not work, where nothing receives the form', () => {
    const document = documentOf(seed)
    expect(document.querySelector('form, input')).toBeNull()
    const href = attributeOf(document, '.recommend a', 'href') ?? ''
    expect(textOf(document.querySelector('.recommend a'))).toBe('Recommend by e-mail')
    expect(new URL(href).searchParams.get('subject')).toBe(samplePublicArticle().headline)
    expect(new URL(href).searchParams.get('body')).toContain(samplePublicArticle().url)
  })

  test('has the four labelled fields where something does', () => {
    const page = renderArticlePage({
      article: samplePublicArticle(),
      chrome: sampleChrome(),
      recommendHref: '/recommend',
      related: [],
    })
    const document = documentOf(page)
    expect(textsOf(document, '.recommend label')).toEqual([
      'Your name:',
      'Your e-mail:',
      "Friend's name:",
      "Friend's e-mail:",
    ])
    expect(attributeOf(document, 'form', 'action')).toBe('/recommend')
    for (const label of document.querySelectorAll<HTMLLabelElement>('label')) {
      expect(label.control?.tagName).toBe('INPUT')
    }
  })
})

describe('the head of an article', () => {
  const page = renderArticlePage({ article: normalArticle, chrome: sampleChrome(), related: [] })
  const document = documentOf(page)

  test.each([
    ['og:type', 'article'],
    ['og:locale', 'en_US'],
    ['og:site_name', 'TODAY.AZ'],
    ['og:title', normalArticle.headline],
    ['og:description', normalArticle.standfirst],
    ['og:url', normalArticle.url],
    ['og:image', normalArticle.hero?.url],
    ['og:image:alt', normalArticle.hero?.alt],
    ['article:published_time', '2017-01-25T13:18:00.000Z'],
    ['article:modified_time', '2017-01-25T22:14:00.000Z'],
    ['article:section', 'World news'],
    ['article:tag', 'syria'],
    ['article:author', 'https://today.example/authors/nigar-eyvazova/'],
  ])('%s is %s', (property, content) => {
    expect(attributeOf(document, `meta[property="${property}"]`, 'content')).toBe(content)
  })

  test('has the card, the description, both theme colours and the JSON-LD', () => {
    expect(attributeOf(document, 'meta[name="twitter:card"]', 'content')).toBe('summary_large_image')
    expect(attributeOf(document, 'meta[name=description]', 'content')).toBe(normalArticle.standfirst)
    expect(document.querySelectorAll('meta[name=theme-color]')).toHaveLength(2)
    const data: unknown = JSON.parse(
      document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    )
    expect(data).toMatchObject({ '@type': 'NewsArticle', headline: normalArticle.headline })
  })

  test('the theme colours are those of the style sheet', () => {
    for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
      expect(siteCSS).toContain(`--paper: ${meta.getAttribute('content')};`)
    }
  })

  test('the hero offers every width once, with its own size, caption and credit', () => {
    expect(attributeOf(document, '.hero img', 'srcset')?.match(/ \d+w/g)).toEqual([
      ' 400w',
      ' 800w',
      ' 1600w',
    ])
    expect(attributeOf(document, '.hero img', 'width')).toBe('1600')
    expect(attributeOf(document, '.hero img', 'loading')).toBe('eager')
    expect(textOf(document.querySelector('.hero figcaption'))).toBe(
      'Fishing boats wait out the wind in the harbour. Photo: Leyla Example / TODAY.AZ',
    )
  })

  test('the dateline opens the first paragraph; an update and the roles are told', () => {
    expect(textOf(document.querySelector('.body p'))).toMatch(/^BAKU, 25 January — Russia is/)
    expect(textOf(document.querySelector('.updated'))).toBe('Updated 26 January 2017 [02:14]')
    expect(textsOf(document, '.by-author')).toEqual(['By Nigar Eyvazova', 'Photos by Leyla Example'])
  })
})

describe('languages', () => {
  test.each(siteLanguages)('an article in %s has a page in it', (language) => {
    const article = samplePublicArticle({ language })
    const document = documentOf(renderArticlePage({ article, chrome: sampleChrome(), related: [] }))
    expect(document.documentElement.lang).toBe(language)
    expect(textOf(document.querySelector('.tools a'))).toBe(stringsFor(language).printVersion)
    expect(textOf(document.querySelector('.date-line'))).toContain(
      ` ${stringsFor(language).months[0]} 2017 [17:18]`,
    )
    expect(attributeOf(document, 'meta[property="og:locale"]', 'content')).toBe(stringsFor(language).ogLocale)
  })

  test('an article in a language written from right to left turns its page', () => {
    const page = renderArticlePage({
      article: samplePublicArticle({ language: 'ar' }),
      chrome: sampleChrome(),
      related: [],
    })
    expect(documentOf(page).documentElement.dir).toBe('rtl')
    expect(documentOf(seed).documentElement.dir).toBe('')
  })
})

test('hostile words arrive as words', () => {
  const document = documentOf(
    renderArticlePage({ article: hostileArticle, chrome: sampleChrome(), related: [] }),
  )
  const words = '</script><script>alert(1)</script></title><img src=x onerror=alert(2)>"'
  expect(HOSTILE).toContain(words)
  for (const selector of [
    'h1',
    '.standfirst',
    '.kicker',
    '.by-author',
    '.by-source',
    '.body',
    '.caption',
    '.credit',
    '.tags',
  ]) {
    expect(textOf(document.querySelector(selector))).toContain(words)
  }
  expect(document.title).toContain('</script>')
})

test('a story that was corrected says so above its text, with the latest instant', () => {
  const note = (date: null | string) => ({
    type: 'block',
    fields: { blockType: 'correctionNote', date, text: 'There were twelve.' },
    version: 2,
  })
  const render = (...dates: (null | string)[]) =>
    documentOf(
      renderArticlePage({
        article: samplePublicArticle({ body: { root: { type: 'root', children: dates.map(note) } } }),
        chrome: sampleChrome(),
        related: [],
      }),
    )
  expect(
    textOf(render('2026-02-01T08:00:00Z', '2026-02-03T08:00:00Z').querySelector('.corrected-mark')),
  ).toBe('Corrected 3 February 2026 [12:00]')
  expect(textOf(render(null).querySelector('.corrected-mark'))).toBe('Corrected')
  expect(render().querySelector('.corrected-mark')).toBeNull()
})

test('siblings in other languages are offered, the story itself is not', () => {
  const sibling = (number: number, language: string) => ({
    headline: 'H',
    language,
    number,
    path: `/news/regions/${number}.html`,
    url: `https://today.example/news/regions/${number}.html`,
  })
  const page = renderArticlePage({
    article: samplePublicArticle({ number: 1 }),
    chrome: sampleChrome(),
    related: [],
    translations: [sibling(1, 'en'), sibling(2, 'az'), sibling(3, 'ru')],
  })
  const document = documentOf(page)
  expect(textOf(document.querySelector('.read-in'))).toBe('Read in: Azərbaycanca, Русский')
  expect(attributeOf(document, '.read-in a', 'lang')).toBe('az')
  expect(textsOf(document, '.reading-time')).toEqual(['1 min read'])
})
