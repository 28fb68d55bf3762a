import type {
  PublicArticle,
  PublicAuthor,
  PublicSection,
  PublicSource,
} from '../../src/domain/article/publicArticle.ts'
import type {
  ListQuery,
  Lookup,
  NewsstandReader,
  SiteInfo,
} from '../../src/domain/edition/newsstandReader.ts'

import { sampleSite } from './samplePublicArticle.ts'

export interface MemoryNewsstand {
  articles?: PublicArticle[]
  /** Numbers and the paths that they had. */
  killed?: { number: number; path: string }[]
  redirects?: Record<string, string>
  /** Sections that no article is in. */
  sections?: PublicSection[]
  site?: SiteInfo
  unpublished?: { number: number; path: string }[]
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
    if (stand.killed?.some(isIt)) {
      return { state: 'killed' }
    }
    return { state: stand.unpublished?.some(isIt) ? 'unpublished' : 'unknown' }
  }

  return {
    author: (slug) => Promise.resolve(allAuthors().find((author) => author.slug === slug) ?? null),
    byNumber: (number) => Promise.resolve(lookup((entry) => entry.number === number)),
    byPath: (path) => Promise.resolve(lookup((entry) => entry.path === path)),
    list: (query) => {
      const found = articles()
        .filter(
          (article) =>
            isBefore(article, query) &&
            (query.author === undefined ||
              article.authors.some(({ author }) => author.id === query.author)) &&
            (query.language === undefined || article.language === query.language) &&
            (query.section === undefined || isOnShelf(article, query.section, allSections())) &&
            (query.source === undefined || article.source?.id === query.source) &&
            (query.tag === undefined || article.tags.includes(query.tag)),
        )
        .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || b.number - a.number)
      const page = found.slice(0, query.limit)
      const last = page.at(-1)
      const next =
        last && found.length > query.limit ? { number: last.number, publishedAt: last.publishedAt } : null
      return Promise.resolve({ articles: page, next })
    },
    redirect: (path) => Promise.resolve(stand.redirects?.[path] ?? null),
    section: (slug) => Promise.resolve(allSections().find((section) => section.slug === slug) ?? null),
    sections: () => Promise.resolve(allSections()),
    site: stand.site ?? sampleSite,
    source: (slug) => Promise.resolve(allSources().find((source) => source.slug === slug) ?? null),
  }
}
