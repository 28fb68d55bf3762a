import type {
  PublicArticle,
  PublicAuthor,
  PublicSection,
  PublicSource,
} from '../../src/domain/article/publicArticle.ts'
import type {
  ListPage,
  ListQuery,
  Lookup,
  NewsstandReader,
  SiteInfo,
} from '../../src/domain/edition/newsstandReader.ts'

import type { MemoryList } from './memoryLists.ts'

import { correctionNotesOf } from '../../src/domain/article/correctionNote.ts'
import { monthOf } from '../../src/domain/edition/sitemapFile.ts'
import { createMemoryLists, memoryTranslations } from './memoryLists.ts'
import { sampleSite } from './samplePublicArticle.ts'

export interface MemoryNewsstand {
  articles?: PublicArticle[]
  /** When which articles, by number, were corrected. */
  corrected?: Record<number, Date>
  /** Numbers and the paths that they had. */
  killed?: { language?: string; notice?: string; number: number; path: string }[]
  lists?: MemoryList[]
  now?: () => Date
  redirects?: Record<string, string>
  /** Sections that no article is in. */
  sections?: PublicSection[]
  /** Sections in other languages: by language, then by slug. */
  sectionWords?: Record<string, Record<string, Partial<PublicSection>>>
  site?: SiteInfo
  unpublished?: { number: number; path: string; redirectTo?: string }[]
}

const unique = <Item extends { slug: string }>(items: Item[]): Item[] => [
  ...new Map(items.map((item) => [item.slug, item])).values(),
]

const isBefore = (article: PublicArticle, { before }: ListQuery): boolean => {
  if (!before) {
    return true
  }
  const distance = article.publishedAt.getTime() - before.publishedAt.getTime()
  return distance < 0 || (distance === 0 && article.number < before.number)
}

const isOnShelf = (
  article: PublicArticle,
  section: ListQuery['section'],
  sections: PublicSection[],
): boolean => {
  const shelf = sections.find(({ id }) => id === section)
  return [article.section, ...article.sections].some(
    ({ id, ancestors }) => id === section || ancestors.some(({ slug }) => slug === shelf?.slug),
  )
}

/** Makes a newsstand that holds what it is given; the arrays may be changed between requests. */
export const createMemoryReader = (stand: MemoryNewsstand): NewsstandReader => {
  const articles = () => stand.articles ?? []
  const allSections = () =>
    unique([
      ...(stand.sections ?? []),
      ...articles().flatMap(({ section, sections }) => [section, ...sections]),
    ])
  const allAuthors = (): PublicAuthor[] =>
    unique(articles().flatMap(({ authors }) => authors.map(({ author }) => author)))
  const allSources = (): PublicSource[] =>
    unique(articles().flatMap(({ source }) => (source ? [source] : [])))

  const lookup = (isIt: (entry: { number: number; path: string }) => boolean): Lookup => {
    const article = articles().find(isIt)
    if (article) {
      return { article, state: 'live' }
    }
    const killed = stand.killed?.find(isIt)
    if (killed) {
      return { language: killed.language ?? null, notice: killed.notice ?? null, state: 'killed' }
    }
    const unpublished = stand.unpublished?.find(isIt)
    return unpublished
      ? { redirectTo: unpublished.redirectTo ?? null, state: 'unpublished' }
      : { state: 'unknown' }
  }

  const inLanguage = (section: PublicSection, language: string | undefined): PublicSection => ({
    ...section,
    ...(language === undefined ? {} : stand.sectionWords?.[language]?.[section.slug]),
  })

  const list = (query: ListQuery): ListPage => {
    const found = articles()
      .filter(
        (article) =>
          isBefore(article, query) &&
          (query.author === undefined || article.authors.some(({ author }) => author.id === query.author)) &&
          (query.language === undefined || article.language === query.language) &&
          (query.publishedBefore === undefined || article.publishedAt < query.publishedBefore) &&
          (query.publishedFrom === undefined || article.publishedAt >= query.publishedFrom) &&
          (query.section === undefined || isOnShelf(article, query.section, allSections())) &&
          (query.source === undefined || article.source?.id === query.source) &&
          (query.tag === undefined || article.tags.includes(query.tag)) &&
          (query.urgencyAtMost === undefined ||
            (article.urgency !== null && article.urgency <= query.urgencyAtMost)),
      )
      .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || b.number - a.number)
    const page = found.slice(0, query.limit)
    const last = page.at(-1)
    const next =
      last && found.length > query.limit ? { number: last.number, publishedAt: last.publishedAt } : null
    return { articles: page, next }
  }

  const lists = createMemoryLists({
    articles,
    list,
    lists: () => stand.lists ?? [],
    now: stand.now ?? (() => new Date()),
    sections: allSections,
  })

  return {
    author: (slug) => Promise.resolve(allAuthors().find((author) => author.slug === slug) ?? null),
    breaking: (language) => Promise.resolve(lists.breaking(language)),
    byNumber: (number) => Promise.resolve(lookup((entry) => entry.number === number)),
    byPath: (path) => Promise.resolve(lookup((entry) => entry.path === path)),
    corrections: ({ before, language, limit }) => {
      const entries = articles()
        .filter((article) => language === undefined || article.language === language)
        .flatMap((article) => {
          const correctedAt = stand.corrected?.[article.number]
          return correctedAt === undefined
            ? []
            : [{ article, correctedAt, notes: correctionNotesOf(article.body) }]
        })
        .filter(({ correctedAt }) => before === undefined || correctedAt < before.publishedAt)
        .sort((a, b) => b.correctedAt.getTime() - a.correctedAt.getTime())
      const page = entries.slice(0, limit)
      const last = page.at(-1)
      return Promise.resolve({
        entries: page,
        next:
          last && entries.length > limit
            ? { number: last.article.number, publishedAt: last.correctedAt }
            : null,
      })
    },
    curated: (slug, language, page) => Promise.resolve(lists.curated(slug, language, page)),
    list: (query) => Promise.resolve(list(query)),
    redirect: (path) => Promise.resolve(stand.redirects?.[path] ?? null),
    section: (slug, language) => {
      const found = allSections().find((section) => section.slug === slug)
      return Promise.resolve(found === undefined ? null : inLanguage(found, language))
    },
    sections: (language) => Promise.resolve(allSections().map((section) => inLanguage(section, language))),
    site: stand.site ?? sampleSite,
    sitemapEntries: (file) => {
      const entries = articles()
        .filter(({ publishedAt }) => monthOf(publishedAt) === file)
        .map(({ language, modifiedAt, number, path }) => ({ language, modifiedAt, number, path }))
      return Promise.resolve(entries.length === 0 ? null : entries)
    },
    sitemapMonths: () =>
      Promise.resolve(
        [...new Set(articles().map(({ publishedAt }) => monthOf(publishedAt)))].sort().reverse(),
      ),
    source: (slug) => Promise.resolve(allSources().find((source) => source.slug === slug) ?? null),
    translations: (article) => Promise.resolve(memoryTranslations(articles(), article)),
    updatesOf: (article) =>
      Promise.resolve(
        articles()
          .filter(({ updateOf }) => updateOf?.number === article.number)
          .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime())
          .map(({ headline, language, number, path, url }) => ({ headline, language, number, path, url })),
      ),
  }
}
