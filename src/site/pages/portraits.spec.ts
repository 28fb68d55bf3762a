import { attributeOf, documentOf, textOf } from '../../../tests/helpers/readPage.ts'
import { samplePublicArticle } from '../../../tests/helpers/samplePublicArticle.ts'
import { normalArticle, sampleChrome } from '../../../tests/helpers/siteSamples.ts'
import { renderAuthorPage, renderSourcePage } from '../index.ts'

const list = { articles: [], newestHref: null, olderHref: null }
const image = normalArticle.hero!

test('the page of an author shows the photo with its credit, and none where there is none', () => {
  const { author } = samplePublicArticle().authors[0]!
  const page = (photo: null | typeof image) =>
    documentOf(renderAuthorPage({ author: { ...author, photo }, chrome: sampleChrome(), list }))
  const shown = page(image)
  expect(attributeOf(shown, '.list-head.person .portrait img', 'src')).toBe(image.url)
  expect(textOf(shown.querySelector('.portrait figcaption'))).toContain(image.credit)
  expect(page(null).querySelector('.portrait, .person')).toBeNull()
})

test('the page of a source shows its logo, and none where there is none', () => {
  const source = samplePublicArticle().source!
  const page = (logo: null | typeof image) =>
    documentOf(renderSourcePage({ chrome: sampleChrome(), list, source: { ...source, logo } }))
  expect(attributeOf(page(image), '.list-head.person .logo img', 'src')).toBe(image.url)
  expect(page(null).querySelector('.logo, .person')).toBeNull()
})
