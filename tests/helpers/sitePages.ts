import type {
  PublicArticle,
  PublicImage,
  PublicSection,
  ReferencedArticle,
} from '../../src/domain/article/publicArticle.ts'
import type { Translation } from '../../src/domain/edition/newsstandReader.ts'
import {
  renderArchivePage,
  renderArticlePage,
  renderAuthorPage,
  renderCalendarPage,
  renderCorrectionsPage,
  renderErrorPage,
  renderFrontPage,
  renderPrintPage,
  renderSectionPage,
  renderSourcePage,
  renderTagPage,
} from '../../src/site/index.ts'
import type { PageChrome, SiteStrings, SiteTemplates } from '../../src/site/index.ts'
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

const hostileSection: PublicSection = { ...regions, description: HOSTILE, title: HOSTILE }

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

const hostileStories = [
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

const SITE_LANGUAGES = ['en', 'az', 'ru', 'tr', 'fa']

type SampleContent = 'hostile' | 'normal' | 'unbroken'

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
const unbrokenArticle = story(158043, {
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

const unbrokenStories = [158043, 158042, 158041, 158040, 158039, 158038, 158037].map((number) => ({
  ...unbrokenArticle,
  number,
}))

/** A story that was corrected in every way, and that brings another one up to date. */
const correctedStory = (article: PublicArticle, words: null | string): PublicArticle => ({
  ...article,
  corrections: (['retraction', 'correction', 'clarification'] as const).map((severity, index) => ({
    at: new Date(Date.UTC(2017, 0, 26 - index, 8)),
    right: words ?? 'There were three rounds of talks.',
    severity,
    wrong: words ?? (index === 2 ? '' : 'We wrote of two rounds.'),
  })),
  updateOf: linkOf(article, words),
})

const linkOf = ({ language }: PublicArticle, words: null | string): ReferencedArticle => ({
  headline: words ?? 'What was known in the morning',
  language: words ?? language,
  number: 158_000,
  path: words === HOSTILE ? 'javascript:alert(9)' : '/news/regions/158000.html',
  url: words === HOSTILE ? 'javascript:alert(9)' : 'https://today.example/news/regions/158000.html',
})

const translationsOf = (article: PublicArticle): Translation[] =>
  SITE_LANGUAGES.slice(0, 3).map((language, index) => ({
    headline: article.headline,
    language,
    number: article.number + index,
    path: index === 0 ? article.path : `/news/regions/${article.number + index}.html`,
    url: `https://today.example/news/regions/${article.number + index}.html`,
  }))

/**
 * Renders every kind of page, from everyday content, from hostile content, or from words without a place to break, by the name of the kind.
 *
 * @param language of the pages; stories stay in the languages that they are in
 */
export const renderEveryPage = (
  content: SampleContent,
  language = 'en',
): Record<keyof Omit<SiteTemplates, 'siteCSS'> | `${string}+${string}`, string> => {
  const isHostile = content === 'hostile'
  const words = { hostile: HOSTILE, normal: null, unbroken: UNBROKEN }[content]
  const site = { ...sampleSite, languages: SITE_LANGUAGES }
  const article = {
    ...{ hostile: hostileArticle, normal: normalArticle, unbroken: unbrokenArticle }[content],
    ...(isHostile ? {} : { language }),
  }
  const articles = { hostile: hostileStories, normal: normalStories, unbroken: unbrokenStories }[content]
  const oddSection = words === null ? null : { ...regions, description: words, title: words }
  const chrome = sampleChrome({
    alternates: SITE_LANGUAGES.map((tag) => ({ language: tag, path: tag === 'en' ? '/' : `/${tag}/` })),
    breaking: {
      article,
      text: words ?? 'Parliament approves the budget after a night of debate',
    },
    language,
    site,
    words: { fa: PERSIAN },
    ...(isHostile
      ? {
          alternates: [
            { language: '"><script>', path: 'javascript:alert(8)' },
            { language: 'en', path: '//evil.example/' },
          ],
          feedTitle: HOSTILE,
          sections: [hostileSection, politics],
          site: { ...site, name: HOSTILE },
        }
      : {}),
    ...(content === 'unbroken' ? { sections: [oddSection ?? regions, politics] } : {}),
  })
  const list = { articles, newestHref: null, olderHref: '/?before=1' }
  const older = { articles, newestHref: '/', olderHref: null }
  const none = { articles: [], newestHref: null, olderHref: null }
  const author = article.authors[0]?.author
  const { source } = article
  if (!author || !source) {
    throw new Error('The article needs an author and a source')
  }
  const blocks = [regions, society].map((shelf, index) => ({
    articles: articles.slice(index, index + 4),
    section: index === 0 ? (oddSection ?? shelf) : shelf,
  }))
  const day = '2017-01-25'
  const months = ['2017-01', '2016-12', '2016-10']
  const entries = articles.map((corrected, index) => ({
    article: index === 0 ? correctedStory(corrected, words) : corrected,
    correctedAt: new Date(Date.UTC(2017, 0, 26, 8) - index * 3_600_000),
    notes: index === 1 ? [] : [{ date: null, text: words ?? 'The number of talks was wrong.' }],
  }))
  return {
    renderArchivePage: renderArchivePage({ chrome, day, list, nextDay: null, previousDay: '2017-01-24' }),
    'renderArchivePage+empty': renderArchivePage({
      chrome,
      day,
      list: none,
      nextDay: '2017-01-26',
      previousDay: null,
    }),
    renderArticlePage: renderArticlePage({
      article,
      chrome,
      related: articles,
      translations: isHostile
        ? [
            {
              headline: HOSTILE,
              language: HOSTILE,
              number: 1,
              path: 'javascript:alert(9)',
              url: 'javascript:alert(9)',
            },
          ]
        : translationsOf(article),
    }),
    'renderArticlePage+form': renderArticlePage({
      article: correctedStory(article, words),
      chrome,
      recommendHref: '/recommend/158043',
      related: articles,
      updates: [linkOf(article, words)],
    }),
    renderAuthorPage: renderAuthorPage({
      author: words === null ? { ...author, biography: 'Writes about the region.' } : author,
      chrome,
      list,
    }),
    renderCalendarPage: renderCalendarPage({ chrome, month: '2017-01', months, today: day }),
    'renderCalendarPage+past': renderCalendarPage({ chrome, month: '2016-10', months, today: day }),
    renderCorrectionsPage: renderCorrectionsPage({
      chrome,
      entries,
      newestHref: null,
      olderHref: '/corrections/?before=1',
    }),
    'renderCorrectionsPage+empty': renderCorrectionsPage({
      chrome,
      entries: [],
      newestHref: null,
      olderHref: null,
    }),
    renderErrorPage: renderErrorPage({
      chrome,
      detail: words ?? 'No section is called "sport".',
      newest: articles.slice(0, 5),
      status: 404,
    }),
    'renderErrorPage+500': renderErrorPage({ chrome, status: 500 }),
    renderFrontPage: renderFrontPage({ blocks, chrome, list }),
    'renderFrontPage+older': renderFrontPage({ chrome, list: older }),
    'renderErrorPage+410': renderErrorPage({
      chrome,
      notice: words ?? 'We took this story down.\nIt named the wrong company.',
      status: 410,
    }),
    renderPrintPage: renderPrintPage({ article, chrome }),
    'renderPrintPage+corrected': renderPrintPage({
      article: correctedStory(article, words),
      chrome,
      updates: [linkOf(article, words)],
    }),
    renderSectionPage: renderSectionPage({
      chrome,
      list,
      section: oddSection ?? { ...society, description: 'How people live together.' },
    }),
    'renderSectionPage+empty': renderSectionPage({
      chrome,
      list: none,
      section: oddSection ?? politics,
    }),
    'renderSectionPage+older': renderSectionPage({ chrome, list: older, section: society }),
    renderSourcePage: renderSourcePage({ chrome, list, source }),
    renderTagPage: renderTagPage({ chrome, list, tag: words ?? 'astana-talks' }),
    'renderTagPage+empty': renderTagPage({ chrome, list: none, tag: 'astana-talks' }),
  }
}
