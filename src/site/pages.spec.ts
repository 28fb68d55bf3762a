import { HtmlValidate } from 'html-validate'
import { JSDOM } from 'jsdom'
import { samplePublicArticle } from '../../tests/helpers/samplePublicArticle.ts'
import {
  HOSTILE,
  hostileArticle,
  normalArticle,
  normalStories,
  renderEveryPage,
  sampleChrome,
} from '../../tests/helpers/sitePages.ts'
import {
  renderArticlePage,
  renderErrorPage,
  renderFrontPage,
  renderPrintPage,
  siteCSS,
  siteLanguages,
  stringsFor,
} from './index.ts'

const documentOf = (page: string): Document => new JSDOM(page).window.document
const textOf = (node: Element | null | undefined): string =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
const attributeOf = (document: Document, selector: string, name: string): null | string =>
  document.querySelector(selector)?.getAttribute(name) ?? null
const textsOf = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(textOf)

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

  test('in a list, a story in another language than the page names it', () => {
    const document = documentOf(
      renderFrontPage({
        chrome: sampleChrome(),
        list: { articles: normalStories, newestHref: null, olderHref: null },
      }),
    )
    const languages = [...document.querySelectorAll('article')].map((story) => [
      story.getAttribute('lang'),
      story.getAttribute('dir'),
    ])
    expect(languages).toEqual(
      normalStories.map(({ language }) => [
        language === 'en' ? null : language,
        language === 'ar' ? 'rtl' : null,
      ]),
    )
  })
})

test('the front page leads with the newest, its older pages with no lead and no canonical address', () => {
  const list = { articles: normalStories, newestHref: null, olderHref: '/?before=x' }
  const first = documentOf(renderFrontPage({ chrome: sampleChrome(), list }))
  expect(textOf(first.querySelector('.teaser-lead .teaser-headline'))).toContain(normalStories[0]?.headline)
  expect(attributeOf(first, '.paging-older', 'href')).toBe('/?before=x')
  expect(attributeOf(first, 'link[rel=canonical]', 'href')).toBe('https://today.example/')
  const older = documentOf(renderFrontPage({ chrome: sampleChrome(), list: { ...list, newestHref: '/' } }))
  expect(older.querySelector('.teaser-lead')).toBeNull()
  expect(older.querySelector('link[rel=canonical]')).toBeNull()
  expect(attributeOf(older, '.paging-newest', 'href')).toBe('/')
})

test('the print page is hidden, canonical to the article, and prints the address', () => {
  const document = documentOf(renderPrintPage({ article: normalArticle, chrome: sampleChrome() }))
  expect(attributeOf(document, 'meta[name=robots]', 'content')).toBe('noindex')
  expect(attributeOf(document, 'link[rel=canonical]', 'href')).toBe(normalArticle.canonicalURL)
  expect(textOf(document.querySelector('.address'))).toBe(`URL: ${normalArticle.url}`)
  expect(document.querySelector('nav, form, .related')).toBeNull()
  expect(textOf(document.querySelector('h1'))).toBe(normalArticle.headline)
})

test.each([400, 404, 405, 410, 413, 500] as const)(
  'the page of error %i says what happened, and is not indexed',
  (status) => {
    const document = documentOf(renderErrorPage({ chrome: sampleChrome(), detail: 'page: "x"', status }))
    expect(textOf(document.querySelector('h1'))).toBe(stringsFor('en').errors[status].title)
    expect(textOf(document.querySelector('.error-detail'))).toBe('page: "x"')
    expect(attributeOf(document, 'meta[name=robots]', 'content')).toBe('noindex')
  },
)

const pages = (['normal', 'hostile'] as const).flatMap((content) =>
  Object.entries(renderEveryPage(content)).map(([kind, page]): [string, string] => [
    `${content} ${kind}`,
    page,
  ]),
)

describe.each(pages)('%s page', (_name, page) => {
  const document = documentOf(page)

  test('holds no script but data, no inline style, no handler, no unsafe address', () => {
    for (const script of document.querySelectorAll('script')) {
      expect(script.type).toBe('application/ld+json')
      expect(() => JSON.parse(script.textContent ?? '') as unknown).not.toThrow()
    }
    expect(document.querySelector('style')).toBeNull()
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$/)
        if (['action', 'href', 'src'].includes(name)) {
          expect(value).toMatch(/^(?:https?:\/\/|\/(?!\/)|mailto:\?|#)/)
        }
      }
    }
    expect(page).not.toMatch(/[\u0000\u0007]/)
    const frame = documentOf(page)
    frame.querySelectorAll('.body, script').forEach((part) => part.remove())
    expect(frame.documentElement.outerHTML).not.toMatch(/[\u202D\u202E]/)
  })

  test('has one title, one h1 and one main', () => {
    expect(document.querySelectorAll('head > title')).toHaveLength(1)
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.querySelectorAll('main')).toHaveLength(1)
    expect(Array.from(document.title).length).toBeLessThanOrEqual(200)
  })

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // A headline is as long as it is; search engines cut titles by themselves.
        'long-title': 'off',
        // Both spellings are HTML, and white space at the end of a line is nothing to a browser.
        'doctype-style': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
      },
    })
    const report = await validator.validateString(page)
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ line, message, ruleId }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([])
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

test('the style sheet asks nobody for anything and respects what readers prefer', () => {
  expect(siteCSS).not.toMatch(/@import|url\(/)
  for (const feature of [
    'prefers-color-scheme: dark',
    'prefers-reduced-motion',
    '@media print',
    ':focus-visible',
  ]) {
    expect(siteCSS).toContain(feature)
  }
})
