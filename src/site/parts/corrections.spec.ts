import type { PublicArticle } from '../../domain/article/publicArticle.ts'

import { attributesOf } from '../../../tests/helpers/memorySite.ts'
import { documentOf, textOf, textsOf } from '../../../tests/helpers/readPage.ts'
import { paragraphs, samplePublicArticle } from '../../../tests/helpers/samplePublicArticle.ts'
import { sampleChrome } from '../../../tests/helpers/siteSamples.ts'
import { renderArticlePage, renderCorrectionsPage, renderFrontPage, renderPrintPage } from '../index.ts'

const corrections: PublicArticle['corrections'] = [
  {
    at: new Date('2017-01-27T06:00:00Z'),
    right: 'It stood on one false report.',
    severity: 'retraction',
    wrong: 'The whole story.',
  },
  { at: new Date('2017-01-26T06:00:00Z'), right: 'Three rounds.', severity: 'correction', wrong: 'Two.' },
  { at: new Date('2017-01-25T22:14:00Z'), right: 'Local time.', severity: 'clarification', wrong: ' ' },
]
const article = samplePublicArticle({ corrections })

const pages = (changes: Partial<PublicArticle> = {}, chrome = sampleChrome()) => {
  const changed = { ...article, ...changes }
  return [
    documentOf(renderArticlePage({ article: changed, chrome, related: [] })),
    documentOf(renderPrintPage({ article: changed, chrome })),
  ]
}

test('page and print page list the corrections, the latest first, in the zone of the outlet', () => {
  for (const document of pages()) {
    expect(textsOf(document, '.corrections .correction-item')).toEqual([
      'Correction 26 January 2017 [10:00] What was wrong: Two. What is right: Three rounds.',
      'Clarification 26 January 2017 [02:14] What is right: Local time.',
    ])
    expect(textOf(document.querySelector('.corrected-mark'))).toBe('Corrected 27 January 2017 [10:00]')
  }
})

test('a retraction stands above the text, and is not repeated below it', () => {
  for (const document of pages()) {
    const box = document.querySelector('.retraction')!
    expect(textOf(box)).toBe(
      'Retraction 27 January 2017 [10:00] What was wrong: The whole story. What is right: It stood on one false report.',
    )
    const order = box.compareDocumentPosition(document.querySelector('.body')!)
    expect(order & 4).toBe(4)
    expect(textOf(document.querySelector('.corrections'))).not.toContain('The whole story')
  }
})

test('a story without corrections says nothing of any', () => {
  for (const document of pages({ corrections: [] })) {
    expect(document.querySelector('.corrections, .retraction, .corrected-mark')).toBeNull()
  }
})

test.each([
  ['en', 'Retraction', 'Correction'],
  ['az', 'Geri götürmə', 'Düzəliş'],
  ['ru', 'Опровержение', 'Исправление'],
  ['tr', 'Geri çekme', 'Düzeltme'],
])('in %s', (language, retraction, correction) => {
  for (const document of pages({ language })) {
    expect(textOf(document.querySelector('.retraction h2'))).toBe(retraction)
    expect(textsOf(document, '.correction-item strong')[0]).toBe(correction)
  }
})

test('the page of corrections shows them together with the notes of the text', () => {
  const document = documentOf(
    renderCorrectionsPage({
      chrome: sampleChrome(),
      entries: [{ article, correctedAt: corrections[0]!.at, notes: [{ text: 'From the text itself.' }] }],
      newestHref: null,
      olderHref: null,
    }),
  )
  expect(textsOf(document, '.correction-item strong')).toEqual(['Retraction', 'Correction', 'Clarification'])
  expect(textsOf(document, '.correction-text')).toEqual(['From the text itself.'])
})

describe('what was updated', () => {
  const at = (iso: string) => ({ corrections: [], modifiedAt: new Date(iso) })

  test.each([
    ['2017-01-25T13:18:30Z', undefined],
    ['2017-01-25T18:14:00Z', 'Updated 22:14'],
    ['2017-01-25T22:14:00Z', 'Updated 26 January 2017 [02:14]'],
  ])('changed at %s, the line says %s', (iso, line) => {
    for (const document of pages(at(iso))) {
      expect(textsOf(document, '.updated')[0]).toBe(line)
    }
  })

  test('a teaser says so as shortly as it says when the story came', () => {
    const now = new Date('2017-01-25T20:00:00Z')
    const articles = [1, 2].map((number) => ({
      ...article,
      ...at('2017-01-25T18:14:00Z'),
      body: paragraphs('x'),
      number,
    }))
    const list = { articles, newestHref: null, olderHref: null }
    const document = documentOf(renderFrontPage({ chrome: sampleChrome({ now }), list }))
    expect(textOf(document.querySelector('.teaser-lead .teaser-meta'))).toContain(
      '25 January, 17:18 Updated 22:14',
    )
    const unchanged = { ...list, articles: [{ ...article, number: 3 }] }
    expect(
      documentOf(renderFrontPage({ chrome: sampleChrome({ now }), list: unchanged })).querySelector(
        '.updated',
      ),
    ).toBeNull()
  })
})

describe('lineage', () => {
  const link = (number: number, language = 'en') => ({
    headline: `Story ${number}`,
    language,
    number,
    path: `/news/regions/${number}.html`,
    url: `https://today.example/news/regions/${number}.html`,
  })

  test('each story leads to the other', () => {
    const changed = { ...article, updateOf: link(1, 'az') }
    for (const html of [
      renderArticlePage({
        article: changed,
        chrome: sampleChrome(),
        related: [],
        updates: [link(3), link(2)],
      }),
      renderPrintPage({ article: changed, chrome: sampleChrome(), updates: [link(3), link(2)] }),
    ]) {
      const document = documentOf(html)
      expect(textsOf(document, '.lineage')).toEqual(['Updated by: Story 3; Story 2', 'Update of: Story 1'])
      expect(attributesOf(document, '.lineage a', 'href')).toEqual([
        '/news/regions/3.html',
        '/news/regions/2.html',
        '/news/regions/1.html',
      ])
      expect(attributesOf(document, '.lineage a', 'lang')).toEqual([null, null, 'az'])
    }
  })
})
