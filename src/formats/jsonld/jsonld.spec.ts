import type { PublicArticle } from '../../domain/article/publicArticle.ts'

import { samplePublicArticle, sampleSite } from '../../../tests/helpers/samplePublicArticle.ts'
import { jsonLDScriptText } from './jsonLDScriptText.ts'
import { renderNewsArticle } from './renderNewsArticle.ts'

const render = (changes: Partial<PublicArticle> = {}): object =>
  renderNewsArticle(samplePublicArticle(changes), sampleSite)

const withRole = (
  name: string,
  role: PublicArticle['authors'][number]['role'],
): PublicArticle['authors'][number] => ({
  author: { biography: null, photo: null, id: name, name, path: `/authors/${name}/`, slug: name },
  role,
})

const person = (name: string): object => ({
  '@type': 'Person',
  name,
  url: `https://today.example/authors/${name}/`,
})

describe('renderNewsArticle', () => {
  test('describes the seed article, with dates in the zone of the outlet', () => {
    expect(render()).toEqual({
      '@context': 'https://schema.org',
      '@id': 'tag:today.example,2026:article/158043',
      '@type': 'NewsArticle',
      articleSection: ['World news'],
      author: [
        { '@type': 'Person', name: 'Nigar Eyvazova', url: 'https://today.example/authors/nigar-eyvazova/' },
      ],
      citation: [
        {
          '@type': 'CreativeWork',
          provider: { '@type': 'NewsMediaOrganization', name: 'Sputnik', url: 'https://sputnik.example' },
        },
      ],
      copyrightHolder: { '@type': 'Organization', name: 'Azernews' },
      creditText: 'Nigar Eyvazova / Azernews, citing Sputnik',
      dateModified: '2017-01-25T17:18:00+04:00',
      datePublished: '2017-01-25T17:18:00+04:00',
      headline: "Moscow seeks to boost cooperation with allies to resolve Syria's issues",
      inLanguage: 'en',
      isAccessibleForFree: true,
      isBasedOn: 'http://www.today.az/news/regions/158043.html',
      keywords: ['syria', 'astana-talks'],
      mainEntityOfPage: { '@id': 'https://today.example/news/regions/158043.html', '@type': 'WebPage' },
      publisher: { '@type': 'NewsMediaOrganization', name: 'TODAY.AZ', url: 'https://today.example/' },
      sourceOrganization: {
        '@type': 'NewsMediaOrganization',
        name: 'Azernews',
        url: 'https://azernews.example',
      },
      url: 'https://today.example/news/regions/158043.html',
      wordCount: 40,
    })
  })

  test('knows the summer time that a zone had', () => {
    expect(render({ publishedAt: new Date('2013-07-11T04:05:00Z') })).toMatchObject({
      datePublished: '2013-07-11T09:05:00+05:00',
    })
  })

  test('tells roles apart', () => {
    const authors = [
      withRole('e', 'editor'),
      withRole('r', 'reporter'),
      withRole('p', 'photographer'),
      withRole('t', 'translator'),
    ]
    expect(render({ authors })).toMatchObject({
      author: [person('r')],
      contributor: [person('p')],
      editor: [person('e')],
      translator: [person('t')],
    })
    expect(render({ authors: [withRole('t', 'translator')] })).toMatchObject({ author: [person('t')] })
  })

  test('names the source, else the site, as author where no person is', () => {
    expect(render({ authors: [] })).toMatchObject({ author: [{ name: 'Azernews' }] })
    expect(render({ authors: [], source: null })).toMatchObject({ author: [{ name: 'TODAY.AZ' }] })
  })

  test('shows what else is known', () => {
    expect(
      render({
        citations: [{ cue: 'said', name: 'A ministry', quote: 'Words', source: null }],
        dateline: { date: '25 January', place: 'BAKU' },
        hero: {
          alt: 'Alt',
          caption: null,
          credit: 'C',
          height: null,
          mimeType: null,
          copyrightHolder: null,
          focalPoint: null,
          social: null,
          sources: [],
          usageTerms: null,
          sizes: [],
          url: 'https://a.example/a.jpg',
          width: 3,
        },
        standfirst: 'Standfirst',
        usageTerms: 'No resale',
      }),
    ).toMatchObject({
      citation: [
        { '@type': 'Quotation', provider: { '@type': 'Organization', name: 'A ministry' }, text: 'Words' },
      ],
      dateline: 'BAKU, 25 January',
      description: 'Standfirst',
      image: [
        { '@type': 'ImageObject', caption: 'Alt', creditText: 'C', url: 'https://a.example/a.jpg', width: 3 },
      ],
      usageInfo: { '@type': 'CreativeWork', text: 'No resale' },
    })
  })
})

test('corrections are comments with their own date, in the words of the language', () => {
  const corrections = [
    {
      at: new Date('2017-01-25T22:14:00Z'),
      right: 'Üç.',
      severity: 'correction' as const,
      wrong: 'İki.',
    },
  ]
  const article = samplePublicArticle({ corrections, language: 'tr' })
  expect(renderNewsArticle(article, sampleSite)).toMatchObject({
    correction: [
      {
        '@type': 'CorrectionComment',
        datePublished: '2017-01-26T02:14:00+04:00',
        text: 'Düzeltme. Yanlış olan: İki. Doğrusu: Üç.',
      },
    ],
  })
  expect(renderNewsArticle(samplePublicArticle(), sampleSite)).not.toHaveProperty('correction')
})

describe('jsonLDScriptText', () => {
  test('lets no text out of the script element, and loses none', () => {
    const value = { headline: '</script><!--<script>&amp;\u2028\u2029' }
    const text = jsonLDScriptText(value)
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(text)).toEqual(value)
  })
})
