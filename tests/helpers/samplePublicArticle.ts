import type { PublicArticle, PublicSection, PublicSource } from '../../src/domain/article/publicArticle.ts'
import type { RichText } from '../../src/domain/article/richText.ts'
import type { SiteInfo } from '../../src/domain/edition/newsstandReader.ts'

export const sampleSite: SiteInfo = {
  languages: ['en', 'az', 'ru', 'tr'],
  name: 'TODAY.AZ',
  language: 'en',
  siteURL: 'https://today.example',
  timeZone: 'Asia/Baku',
}

export const regions: PublicSection = {
  id: 1,
  ancestors: [],
  description: null,
  path: '/news/regions/',
  slug: 'regions',
  title: 'World news',
}

const source = (id: number, slug: string, name: string, kind: PublicSource['kind']): PublicSource => ({
  id,
  slug,
  name,
  kind,
  homePage: `https://${slug}.example`,
  logo: null,
  path: `/sources/${slug}/`,
})

/** Builds a Lexical document of plain paragraphs. */
export const paragraphs = (...texts: string[]): RichText => ({
  root: {
    type: 'root',
    version: 1,
    children: texts.map((text) => ({
      type: 'paragraph',
      version: 1,
      children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
      direction: 'ltr',
      format: '',
      indent: 0,
      textFormat: 0,
    })),
    direction: 'ltr',
    format: '',
    indent: 0,
  },
})

/** The article of the seed page as readers see it; pass what a test needs to differ. */
export const samplePublicArticle = (changes: Partial<PublicArticle> = {}): PublicArticle => ({
  number: 158043,
  authors: [
    {
      role: 'reporter',
      author: {
        id: 1,
        slug: 'nigar-eyvazova',
        name: 'Nigar Eyvazova',
        biography: null,
        path: '/authors/nigar-eyvazova/',
        photo: null,
      },
    },
  ],
  body: paragraphs(
    'Russia is stepping up its cooperation with Turkey, Iran and other countries of the region to resolve urgent issues in Syria, said Sergey Lavrov, Russian Foreign Minister.',
    '"We are increasing cooperation," Lavrov said speaking in the Russian parliament, Sputnik reported.',
  ),
  canonicalURL: 'https://today.example/news/regions/158043.html',
  citations: [
    { name: 'Sputnik', cue: 'reported', quote: null, source: source(2, 'sputnik', 'Sputnik', 'agency') },
  ],
  copyrightHolder: 'Azernews',
  corrections: [],
  credit: { byline: 'Nigar Eyvazova', line: 'Nigar Eyvazova / Azernews, citing Sputnik' },
  dateline: null,
  edition: { hash: 'a'.repeat(64), version: 1 },
  genre: null,
  headline: "Moscow seeks to boost cooperation with allies to resolve Syria's issues",
  hero: null,
  kicker: null,
  language: 'en',
  modifiedAt: new Date('2017-01-25T13:18:00Z'),
  originalURL: 'http://www.today.az/news/regions/158043.html',
  path: '/news/regions/158043.html',
  publishedAt: new Date('2017-01-25T13:18:00Z'),
  readingMinutes: 1,
  references: { articles: {}, media: {}, sources: {} },
  section: regions,
  sections: [],
  seo: { description: null, image: null, title: null },
  slug: 'moscow-seeks-to-boost-cooperation',
  slugline: null,
  source: source(1, 'azernews', 'Azernews', 'agency'),
  standfirst: null,
  tags: ['syria', 'astana-talks'],
  tagURI: 'tag:today.example,2026:article/158043',
  translationGroup: null,
  updateOf: null,
  urgency: 4,
  url: 'https://today.example/news/regions/158043.html',
  usageTerms: null,
  views: { counted: 0, legacy: 1440 },
  visibleUntil: null,
  wordCount: 40,
  ...changes,
})
