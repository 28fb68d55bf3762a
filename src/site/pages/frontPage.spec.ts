import { attributeOf, documentOf, textOf, textsOf } from '../../../tests/helpers/readPage.ts'
import { normalStories, sampleChrome, sampleSections } from '../../../tests/helpers/siteSamples.ts'
import { renderFrontPage } from '../index.ts'

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

describe('the banner', () => {
  const render = (breaking: Parameters<typeof sampleChrome>[0]) =>
    documentOf(
      renderFrontPage({
        chrome: sampleChrome(breaking),
        list: { articles: normalStories, newestHref: null, olderHref: null },
      }),
    )

  test('leads to its story, in a region with a name', () => {
    const article = { path: '/news/regions/1.html', url: 'https://today.example/news/regions/1.html' }
    const document = render({ breaking: { article, text: 'It happened' } })
    expect(textOf(document.querySelector('.breaking'))).toBe('Breaking It happened')
    expect(attributeOf(document, '.breaking', 'aria-label')).toBe('Breaking')
    expect(attributeOf(document, '.breaking a', 'href')).toBe('/news/regions/1.html')
  })

  test('is words alone without one, and nothing while there is none', () => {
    expect(
      render({ breaking: { article: null, text: 'It happened' } }).querySelector('.breaking a'),
    ).toBeNull()
    expect(render({}).querySelector('.breaking')).toBeNull()
  })
})

test('a section has a box of its newest story and the headlines behind it', () => {
  const [regions] = sampleSections
  const document = documentOf(
    renderFrontPage({
      blocks: [{ articles: normalStories.slice(0, 4), section: regions! }],
      chrome: sampleChrome({ language: 'az' }),
      list: { articles: normalStories, newestHref: null, olderHref: null },
    }),
  )
  expect(textsOf(document, '.block-heading')).toEqual(['World news'])
  expect(attributeOf(document, '.block-heading a', 'href')).toBe('/az/news/regions/')
  expect(document.querySelectorAll('.block .teaser-block')).toHaveLength(1)
  expect(document.querySelectorAll('.block .teaser-brief')).toHaveLength(3)
})

test('what stands in a box is not repeated among the other news', () => {
  const [regions] = sampleSections
  const last = normalStories.at(-1)!
  const render = (articles: typeof normalStories) =>
    documentOf(
      renderFrontPage({
        blocks: [{ articles, section: regions! }],
        chrome: sampleChrome(),
        list: { articles: normalStories, newestHref: null, olderHref: null },
      }),
    )
  expect(textsOf(render(normalStories.slice(0, 1)), '.more .teaser-headline')).toEqual([last.headline])
  expect(render([last]).querySelector('.more')).toBeNull()
})
