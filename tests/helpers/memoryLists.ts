import type { PublicArticle, PublicSection } from '../../src/domain/article/publicArticle.ts'
import type {
  Breaking,
  CuratedList,
  CuratedPage,
  ListPage,
  ListQuery,
  Translation,
} from '../../src/domain/edition/newsstandReader.ts'
import type { ListItem } from '../../src/domain/list/curateList.ts'

import { curateList, cursorBehindPins, firstPinEnd, readListPlace } from '../../src/domain/list/curateList.ts'

/** A list that an editor keeps, as a test gives it. */
export interface MemoryList {
  breaking?: { article?: number; text?: string; until?: Date }
  items?: ListItem[]
  language: string
  limit?: number
  slug: string
  title?: string
  urgencyAtMost?: number
}

interface Deps {
  articles: () => PublicArticle[]
  list: (query: ListQuery) => ListPage
  lists: () => MemoryList[]
  now: () => Date
  sections: () => PublicSection[]
}

/** Keeps lists in memory by the same rule that the storage follows. */
export const createMemoryLists = ({ articles, list, lists, now, sections }: Deps) => {
  const kept = (slug: string, language: string): MemoryList | undefined =>
    lists().find((candidate) => candidate.slug === slug && candidate.language === language)

  const bannerOf = (of: MemoryList | undefined): Breaking | null => {
    const { breaking } = of ?? {}
    const article = articles().find(({ number }) => number === breaking?.article) ?? null
    const text = breaking?.text ?? article?.headline
    const isOver = breaking?.until !== undefined && breaking.until <= now()
    return text === undefined || isOver || (breaking?.article !== undefined && article === null)
      ? null
      : { article, text, until: breaking?.until ?? null }
  }

  return {
    breaking: (language: string): Breaking | null => bannerOf(kept('front', language)),
    curated: (slug: string, language: string, page: CuratedPage = {}): CuratedList | null => {
      const of = kept(slug, language)
      const section = sections().find((candidate) => candidate.slug === slug)
      if (of === undefined && slug !== 'front' && section === undefined) {
        return null
      }
      const limit = page.limit ?? of?.limit ?? 20
      const items = of?.items ?? []
      const isVisible = (number: number): boolean =>
        articles().some((article) => article.number === number && article.language === language)
      const place = readListPlace(page.before)
      const automatic = list({
        language,
        limit: limit + items.length + 1,
        ...(section && { section: section.id }),
        ...(of?.urgencyAtMost !== undefined && { urgencyAtMost: of.urgencyAtMost }),
        ...(place.before && { before: place.before }),
      }).articles
      const order = curateList({ automatic, isVisible, items, limit, now: now(), skip: place.skip })
      const last = order.filled.at(-1)
      const breaking = bannerOf(of)
      return {
        articles: [
          ...order.pinned.flatMap((number) => articles().filter((article) => article.number === number)),
          ...order.filled,
        ],
        breaking,
        expiresAt: firstPinEnd(items, now()) ?? breaking?.until ?? null,
        language,
        next: order.more
          ? last
            ? { number: last.number, publishedAt: last.publishedAt }
            : cursorBehindPins(place.skip + order.pinned.length)
          : null,
        pinned: order.pinned.length,
        slug,
        title: of?.title ?? null,
      }
    },
  }
}

/** The articles that share a group, one for each language. */
export const memoryTranslations = (
  articles: readonly PublicArticle[],
  of: Pick<PublicArticle, 'headline' | 'language' | 'number' | 'path' | 'translationGroup' | 'url'>,
): Translation[] => {
  const siblings = articles.filter(
    ({ language, translationGroup }) =>
      translationGroup !== null && translationGroup === of.translationGroup && language !== of.language,
  )
  return [of, ...siblings].map(({ headline, language, number, path, url }) => ({
    headline,
    language,
    number,
    path,
    url,
  }))
}
