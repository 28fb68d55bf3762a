import type { PublicArticle, PublicImage, PublicSection } from '../../src/domain/article/publicArticle.ts'
import {
  renderArticlePage,
  renderAuthorPage,
  renderErrorPage,
  renderFrontPage,
  renderPrintPage,
  renderSectionPage,
  renderSourcePage,
  renderTagPage,
} from '../../src/site/index.ts'
import type { PageChrome } from '../../src/site/index.ts'
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

const politics = section(2, 'politics', 'Politics')
const society = section(3, 'society', 'Society')

export const sampleSections: PublicSection[] = [
  regions,
  politics,
  section(4, 'business', 'Business'),
  society,
  section(5, 'culture', 'Culture', [{ path: society.path, slug: society.slug, title: society.title }]),
  section(6, 'sports', 'Sports'),
]

export const sampleChrome = (changes: Partial<PageChrome> = {}): PageChrome => ({
  feedTitle: 'TODAY.AZ',
  feedURL: 'https://today.example/feeds/rss.xml',
  language: 'en',
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

const hostileSection: PublicSection = { ...regions, description: HOSTILE, title: HOSTILE }

export const hostileArticle = story(158043, {
  authors: [
    {
      author: { id: 9, biography: HOSTILE, name: HOSTILE, path: 'javascript:alert(5)', slug: 'hostile' },
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
  seo: { description: HOSTILE, title: HOSTILE },
  source: {
    id: 8,
    homePage: 'javascript:alert(7)',
    kind: 'social',
    name: HOSTILE,
    path: '//evil.example/',
    slug: 'hostile',
  },
  standfirst: HOSTILE,
  tags: [HOSTILE, 'x'.repeat(300)],
  usageTerms: HOSTILE,
})

const hostileStories = [
  hostileArticle,
  story(158042, { headline: LONG, kicker: LONG }),
  story(158041, { headline: HOSTILE }),
]

/** Renders every kind of page, once from everyday and once from hostile content, by the name of the kind. */
export const renderEveryPage = (content: 'hostile' | 'normal'): Record<string, string> => {
  const isHostile = content === 'hostile'
  const chrome = sampleChrome(
    isHostile
      ? { feedTitle: HOSTILE, sections: [hostileSection, politics], site: { ...sampleSite, name: HOSTILE } }
      : {},
  )
  const article = isHostile ? hostileArticle : normalArticle
  const articles = isHostile ? hostileStories : normalStories
  const list = { articles, newestHref: null, olderHref: '/?before=1' }
  const older = { articles, newestHref: '/', olderHref: null }
  const author = article.authors[0]?.author
  const { source } = article
  if (!author || !source) {
    throw new Error('The article needs an author and a source')
  }
  return {
    article: renderArticlePage({ article, chrome, related: articles }),
    articleWithForm: renderArticlePage({
      article,
      chrome,
      corrections: [
        {
          at: new Date('2017-01-26T08:00:00Z'),
          text: isHostile ? HOSTILE : 'The number of talks was wrong.',
        },
      ],
      recommendHref: '/recommend/158043',
      related: articles,
    }),
    author: renderAuthorPage({
      author: isHostile ? author : { ...author, biography: 'Writes about the region.' },
      chrome,
      list,
    }),
    emptySection: renderSectionPage({
      chrome,
      list: { articles: [], newestHref: null, olderHref: null },
      section: isHostile ? hostileSection : politics,
    }),
    error404: renderErrorPage({
      chrome,
      detail: isHostile ? HOSTILE : 'No section is called "sport".',
      status: 404,
    }),
    error500: renderErrorPage({ chrome, status: 500 }),
    front: renderFrontPage({ chrome, list }),
    frontOlder: renderFrontPage({ chrome, list: older }),
    print: renderPrintPage({ article, chrome }),
    section: renderSectionPage({
      chrome,
      list: older,
      section: isHostile ? hostileSection : { ...society, description: 'How people live together.' },
    }),
    source: renderSourcePage({ chrome, list, source }),
    tag: renderTagPage({ chrome, list, tag: isHostile ? HOSTILE : 'astana-talks' }),
  }
}
