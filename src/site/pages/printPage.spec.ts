import { attributeOf, documentOf, textOf } from '../../../tests/helpers/readPage.ts'
import { normalArticle, sampleChrome } from '../../../tests/helpers/siteSamples.ts'
import { renderPrintPage } from '../index.ts'

test('the print page is hidden, canonical to the article, and prints the address', () => {
  const document = documentOf(renderPrintPage({ article: normalArticle, chrome: sampleChrome() }))
  expect(attributeOf(document, 'meta[name=robots]', 'content')).toBe('noindex')
  expect(attributeOf(document, 'link[rel=canonical]', 'href')).toBe(normalArticle.canonicalURL)
  expect(textOf(document.querySelector('.address'))).toBe(`URL: ${normalArticle.url}`)
  expect(document.querySelector('nav, form, .related')).toBeNull()
  expect(textOf(document.querySelector('h1'))).toBe(normalArticle.headline)
})
