import { attributeOf, documentOf, textOf, textsOf } from '../../../tests/helpers/readPage.ts'
import { normalStories, sampleChrome } from '../../../tests/helpers/siteSamples.ts'
import { renderErrorPage, stringsFor } from '../index.ts'

test.each([400, 404, 405, 410, 413, 500] as const)(
  'the page of error %i says what happened, and is not indexed',
  (status) => {
    const document = documentOf(renderErrorPage({ chrome: sampleChrome(), detail: 'page: "x"', status }))
    expect(textOf(document.querySelector('h1'))).toBe(stringsFor('en').errors[status].title)
    expect(textOf(document.querySelector('.error-detail'))).toBe('page: "x"')
    expect(attributeOf(document, 'meta[name=robots]', 'content')).toBe('noindex')
  },
)

test('an error page leads on, in its language', () => {
  const document = documentOf(
    renderErrorPage({
      chrome: sampleChrome({ language: 'ru' }),
      newest: normalStories.slice(0, 2),
      status: 404,
    }),
  )
  const links = [...document.querySelectorAll('.ways-on a')].map((link) => link.getAttribute('href'))
  expect(links).toEqual(expect.arrayContaining(['/ru/', '/ru/archive/', '/ru/news/regions/']))
  expect(textsOf(document, '.error-newest .teaser-headline')).toHaveLength(2)
})
