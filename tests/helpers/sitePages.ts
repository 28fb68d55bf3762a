import type { PublicArticle, ReferencedArticle } from '../../src/domain/article/publicArticle.ts'
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
import type { SiteTemplates } from '../../src/site/index.ts'
import { regions, sampleSite } from './samplePublicArticle.ts'
import {
  HOSTILE,
  hostileArticle,
  hostileSection,
  hostileStories,
  normalArticle,
  normalStories,
  PERSIAN,
  politics,
  sampleChrome,
  SITE_LANGUAGES,
  society,
  UNBROKEN,
  unbrokenArticle,
  unbrokenStories,
} from './siteSamples.ts'

type SampleContent = 'hostile' | 'normal' | 'unbroken'

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
