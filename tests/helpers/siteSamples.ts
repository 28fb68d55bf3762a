import type { PublicArticle, PublicImage, PublicSection } from '../../src/domain/article/publicArticle.ts'
import type { PageChrome, SiteStrings } from '../../src/site/index.ts'
import { en } from '../../src/site/strings/en.ts'
import { blockNode, bodyOf, citationNode, paragraphNode, tableNode, textNode } from './bodySamples.ts'
import { paragraphs, regions, samplePublicArticle, sampleSite } from './samplePublicArticle.ts'

const section = (
  id: number,
  slug: string,
  title: string,
  ancestors: PublicSection['ancestors'] = [],
): PublicSection => ({
  id,
  ancestors,
  description: null,
  path: `/news/${slug}/`,
  slug,
  title,
})

export const politics = section(2, 'politics', 'Politics')
export const society = section(3, 'society', 'Society')

export const sampleSections: PublicSection[] = [
  regions,
  politics,
  section(4, 'business', 'Business'),
  society,
  section(5, 'culture', 'Culture', [{ path: society.path, slug: society.slug, title: society.title }]),
  section(6, 'sports', 'Sports'),
]

export const sampleChrome = (changes: Partial<PageChrome> = {}): PageChrome => ({
  alternates: [],
  breaking: null,
  feedTitle: 'TODAY.AZ',
  feedURL: 'https://today.example/feeds/rss.xml',
  language: 'en',
  now: new Date('2017-01-25T20:00:00Z'),
  sections: sampleSections,
  site: sampleSite,
  stylesheetHref: '/assets/site.css',
  ...changes,
})

const picture = (path: string, alt: string): PublicImage => ({
  alt,
  caption: 'Fishing boats wait out the wind in the harbour.',
  credit: 'Leyla Example / TODAY.AZ',
  height: 1067,
  mimeType: 'image/svg+xml',
  copyrightHolder: null,
  focalPoint: null,
  social: null,
  sources: [],
  usageTerms: null,
  sizes: [
    { height: 267, url: `https://today.example/media/400/${path}`, width: 400 },
    { height: 533, url: `https://today.example/media/800/${path}`, width: 800 },
  ],
  url: `https://today.example/media/${path}`,
  width: 1600,
})

const story = (number: number, changes: Partial<PublicArticle>): PublicArticle => {
  const shelf = changes.section ?? regions
  const path = `/news/${shelf.slug}/${number}.html`
  const publishedAt = new Date(Date.UTC(2017, 0, 25, 13, 18) - (158043 - number) * 47 * 60_000)
  const url = `https://today.example${path}`
  return samplePublicArticle({
    canonicalURL: url,
    modifiedAt: publishedAt,
    number,
    originalURL: null,
    path,
    publishedAt,
    url,
    views: { counted: 12, legacy: 0 },
    ...changes,
  })
}

export const normalArticle = samplePublicArticle({
  authors: [
    ...samplePublicArticle().authors,
    {
      author: {
        id: 2,
        biography: null,
        photo: null,
        name: 'Leyla Example',
        path: '/authors/leyla-example/',
        slug: 'leyla-example',
      },
      role: 'photographer',
    },
  ],
  dateline: { date: '25 January', place: 'BAKU' },
  hero: picture('harbour.jpg', 'Three boats in a small harbour under a dark sky'),
  kicker: 'Diplomacy',
  modifiedAt: new Date('2017-01-25T22:14:00Z'),
  standfirst: 'Russia, Turkey and Iran sponsored the first talks in a year between the two warring sides.',
})

export const normalStories: PublicArticle[] = [
  normalArticle,
  story(158042, {
    headline: 'Storm closes the harbour of a fictional town for a second day',
    hero: picture('storm.jpg', 'Waves over a breakwater'),
    section: society,
    standfirst: 'Ferries stay in port, and the lighthouse keeps the only light in the bay.',
  }),
  story(158041, {
    headline: 'Parliament of an invented republic opens its spring session',
    section: politics,
  }),
  story(158040, {
    headline: 'Bakıda uydurma kitab sərgisi açıldı: şəhərin ən böyük zalında yüz nəşriyyat',
    language: 'az',
    section: society,
    standfirst: 'Sərgi bir həftə davam edəcək.',
  }),
  story(158039, {
    headline: 'Вымышленный театр открыл сезон премьерой о мореплавателях',
    language: 'ru',
    section: society,
    standfirst: 'Спектакль идёт без антракта два часа.',
  }),
  story(158038, {
    headline: 'Hayalî bir şehirde yeni tramvay hattı açıldı',
    language: 'tr',
    section: regions,
  }),
  story(158037, {
    headline: 'Two imaginary clubs share the points after a goal in stoppage time',
    kicker: 'Football',
    section: sampleSections[5],
  }),
  story(158036, { headline: 'قطار جديد في مدينة خيالية', language: 'ar', standfirst: 'يبدأ العمل غدا.' }),
  story(158035, {
    headline: 'Market of a made-up island trades its first pearls of the year',
    hero: picture('pearls.jpg', 'A tray of pearls'),
    section: sampleSections[2],
    standfirst: 'Prices are those of last spring.',
  }),
  story(158034, { headline: 'A short headline' }),
]

export const HOSTILE = `</script><script>alert(1)</script></title><img src=x onerror=alert(2)>" onmouseover="alert(3)' onfocus='alert(4) & \u202Egnitool\u2067 \u0000\u0007 \uD800`
const LONG = `${'A very long headline that does not end '.repeat(250)}${'x'.repeat(500)}`

export const hostileSection: PublicSection = { ...regions, description: HOSTILE, title: HOSTILE }

export const hostileArticle = story(158043, {
  authors: [
    {
      author: {
        id: 9,
        biography: HOSTILE,
        photo: null,
        name: HOSTILE,
        path: 'javascript:alert(5)',
        slug: 'hostile',
      },
      role: 'translator',
    },
  ],
  body: paragraphs(HOSTILE, LONG),
  citations: [
    { cue: HOSTILE, name: HOSTILE, quote: HOSTILE, source: null },
    { cue: 'said', name: LONG, quote: null, source: null },
  ],
  copyrightHolder: HOSTILE,
  credit: { byline: HOSTILE, line: HOSTILE },
  dateline: { date: HOSTILE, place: HOSTILE },
  headline: HOSTILE,
  hero: { ...picture('a b,c.jpg', HOSTILE), caption: HOSTILE, credit: HOSTILE, height: null, width: null },
  kicker: HOSTILE,
  originalURL: 'javascript:alert(6)',
  section: hostileSection,
  seo: { description: HOSTILE, image: null, title: HOSTILE },
  source: {
    id: 8,
    homePage: 'javascript:alert(7)',
    kind: 'social',
    logo: null,
    name: HOSTILE,
    path: '//evil.example/',
    slug: 'hostile',
  },
  standfirst: HOSTILE,
  tags: [HOSTILE, 'x'.repeat(300)],
  usageTerms: HOSTILE,
})

export const hostileStories = [
  hostileArticle,
  story(158042, { headline: LONG, kicker: LONG }),
  story(158041, { headline: HOSTILE }),
]

/** Words in a language that is written from right to left, as a host gives them. */
export const PERSIAN: SiteStrings = {
  ...en,
  archive: 'بایگانی',
  breaking: 'خبر فوری',
  connect: 'با ما باشید.',
  correction: 'اصلاحیه‌ها',
  languageName: 'فارسی',
  languages: 'زبان‌ها',
  latestNews: 'تازه‌ترین خبرها',
  moreNews: 'خبرهای بیشتر',
  ogLocale: 'fa_IR',
  sections: 'بخش‌ها',
  skipToContent: 'رفتن به متن',
}

export const SITE_LANGUAGES = ['en', 'az', 'ru', 'tr', 'fa']

/** A word that no line can hold and that has no place to break. */
export const UNBROKEN = 'Donaudampfschifffahrtsgesellschaft'.repeat(10)

const unbrokenPicture: PublicImage = {
  ...picture('long.jpg', UNBROKEN),
  caption: UNBROKEN,
  copyrightHolder: UNBROKEN,
  credit: UNBROKEN,
  usageTerms: UNBROKEN,
}

const unbrokenNames = { name: UNBROKEN, path: '/authors/long/', slug: 'long' }

/** Every text of it is one such word. */
export const unbrokenArticle = story(158043, {
  authors: [
    {
      author: { id: 9, biography: UNBROKEN, photo: unbrokenPicture, ...unbrokenNames },
      role: 'photographer',
    },
  ],
  body: bodyOf(
    paragraphNode(textNode(UNBROKEN), citationNode({ name: UNBROKEN, cue: UNBROKEN, source: 8 })),
    blockNode('image', { caption: UNBROKEN, credit: UNBROKEN, image: 1, size: 'wide' }),
    blockNode('gallery', {
      images: [
        { id: 'a', image: 1 },
        { id: 'b', caption: UNBROKEN, credit: UNBROKEN, image: 1 },
      ],
    }),
    blockNode('pullQuote', { attribution: UNBROKEN, text: UNBROKEN }),
    tableNode([
      [UNBROKEN, 'Level'],
      ['2026', UNBROKEN],
    ]),
    blockNode('embed', { url: `https://t.me/${'x'.repeat(30)}/1` }),
    blockNode('relatedArticle', { article: 1 }),
    blockNode('correctionNote', { date: '2026-11-24T08:00:00.000Z', severity: 'correction', text: UNBROKEN }),
  ),
  citations: [{ cue: UNBROKEN, name: UNBROKEN, quote: UNBROKEN, source: null }],
  copyrightHolder: UNBROKEN,
  credit: { byline: UNBROKEN, line: UNBROKEN },
  dateline: { date: UNBROKEN, place: UNBROKEN },
  headline: UNBROKEN,
  hero: unbrokenPicture,
  kicker: UNBROKEN,
  references: {
    articles: {
      1: {
        headline: UNBROKEN,
        language: 'en',
        number: 1,
        path: '/news/regions/1.html',
        url: 'https://today.example/news/regions/1.html',
      },
    },
    media: { 1: unbrokenPicture },
    sources: {},
  },
  section: { ...regions, description: UNBROKEN, title: UNBROKEN },
  source: {
    id: 8,
    homePage: `https://${'a'.repeat(60)}.example/${UNBROKEN}`,
    kind: 'agency',
    logo: null,
    ...unbrokenNames,
  },
  standfirst: UNBROKEN,
  tags: [UNBROKEN],
  usageTerms: UNBROKEN,
})

export const unbrokenStories = [158043, 158042, 158041, 158040, 158039, 158038, 158037].map((number) => ({
  ...unbrokenArticle,
  number,
}))
