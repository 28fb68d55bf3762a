import type { Breaking, CuratedList, CuratedPage, ListQuery } from '../domain/edition/newsstandReader.ts'
import type { PublicArticle } from '../domain/article/publicArticle.ts'
import type { Place, PlaceReader } from './placeReader.ts'
import type { StoredList } from './listRows.ts'
import type { Spine } from './spine.ts'
import type { StoredWindow, WindowReader } from './windowReader.ts'

import {
  curateList,
  cursorBehindPins,
  firstPinEnd,
  readListPlace,
  standingPins,
} from '../domain/list/curateList.ts'
import { DEFAULT_LIST_LIMIT, FRONT, MAX_LIST_LIMIT } from '../domain/list/newsList.ts'
import { readList } from './listRows.ts'
import { cursorAt, distinct } from './placeReader.ts'
import { readSections } from './sections.ts'

const EMPTY: StoredList = {
  breaking: { article: null, text: null, until: null },
  fill: 'newest',
  items: [],
  limit: null,
  section: null,
  title: null,
  urgencyAtMost: null,
}

const earliest = (instants: readonly (Date | null)[]): Date | null =>
  instants.reduce(
    (first, instant) => (instant !== null && (first === null || instant < first) ? instant : first),
    null,
  )

interface Deps {
  places: PlaceReader
  spine: Spine
  windows: WindowReader
}

/** Reads the lists that editors keep, through the newsstand: a constant number of queries, however many stories they hold. */
export const createCuratedReader = ({ places, spine, windows }: Deps) => {
  const { clock, options, payload } = spine
  const { slugs } = options

  const stored = (slug: string, language: string): Promise<null | StoredList> =>
    options.languages.includes(language)
      ? readList(payload, slugs.lists, { language, slug })
      : Promise.resolve(null)

  /** The stories that the rules of a list find; null when they can find none. */
  const rulesOf = async (
    slug: string,
    list: null | StoredList,
  ): Promise<'unknown' | null | Partial<ListQuery>> => {
    const urgency = list?.urgencyAtMost == null ? {} : { urgencyAtMost: list.urgencyAtMost }
    if (list?.fill === 'none' || (list?.fill === 'section' && list.section === null)) {
      return null
    }
    if (list?.fill === 'section') {
      return { ...urgency, section: list.section! }
    }
    if (slug === FRONT) {
      return urgency
    }
    const own = (await readSections(payload, slugs.sections)).find((section) => section.slug === slug)
    if (own !== undefined) {
      return { ...urgency, section: own.id }
    }
    return list === null ? 'unknown' : urgency
  }

  const bannerArticle = ({ breaking }: StoredList): number[] =>
    breaking.article === null ? [] : [breaking.article]

  /** A banner whose story readers can't see is not shown: its words may tell what was taken back. */
  const bannerOf = (
    { breaking }: StoredList,
    articles: ReadonlyMap<number, PublicArticle>,
  ): Breaking | null => {
    const article = breaking.article === null ? null : (articles.get(breaking.article) ?? null)
    const text = breaking.text ?? article?.headline ?? null
    const isOver = breaking.until !== null && breaking.until <= clock.now()
    const isHidden = breaking.article !== null && article === null
    return text === null || isOver || isHidden ? null : { article, text, until: breaking.until }
  }

  const inLanguage = (
    found: ReadonlyMap<number, StoredWindow>,
    language: string,
  ): Map<number, StoredWindow> => new Map([...found].filter(([, window]) => window.language === language))

  return {
    breaking: async (language: string): Promise<Breaking | null> => {
      const list = await stored(FRONT, language)
      if (list === null) {
        return null
      }
      const found = inLanguage(await windows.ofNumbers(bannerArticle(list)), language)
      const articles = await windows.resolve([...found.values()])
      return bannerOf(list, new Map(articles.map((article) => [article.number, article])))
    },
    curated: async (slug: string, language: string, page: CuratedPage = {}): Promise<CuratedList | null> => {
      if (!options.languages.includes(language)) {
        return null
      }
      const kept = await stored(slug, language)
      const rules = await rulesOf(slug, kept)
      if (rules === 'unknown') {
        return null
      }
      const now = clock.now()
      const list = kept ?? EMPTY
      const limit = Math.min(page.limit ?? list.limit ?? DEFAULT_LIST_LIMIT, MAX_LIST_LIMIT)
      const pins = standingPins(list.items, now)
      const place = readListPlace(page.before)
      const automatic: Place[] =
        rules === null
          ? []
          : distinct(
              await places({
                ...rules,
                language,
                limit: limit + pins.length,
                ...(place.before && { before: place.before }),
              }),
            )
      const found = inLanguage(
        await windows.ofNumbers([...pins, ...automatic.map(({ number }) => number), ...bannerArticle(list)]),
        language,
      )
      const order = curateList({
        automatic,
        isVisible: (number) => found.has(number),
        items: list.items,
        limit,
        now,
        skip: place.skip,
      })
      const shown = [...order.pinned, ...order.filled.map(({ number }) => number)]
      const wanted = [...new Set([...shown, ...bannerArticle(list)])]
      const articles = new Map(
        (await windows.resolve(wanted.flatMap((number) => found.get(number) ?? []))).map((article) => [
          article.number,
          article,
        ]),
      )
      const last = order.filled.at(-1)
      const onPage = shown.flatMap((number) => articles.get(number) ?? [])
      const breaking = bannerOf(list, articles)
      return {
        articles: onPage,
        breaking,
        expiresAt: earliest([
          firstPinEnd(list.items, now),
          breaking?.until ?? null,
          breaking?.article?.visibleUntil ?? null,
          ...onPage.map(({ visibleUntil }) => visibleUntil),
        ]),
        language,
        next: order.more
          ? last === undefined
            ? cursorBehindPins(place.skip + order.pinned.length)
            : cursorAt(last)
          : null,
        pinned: order.pinned.filter((number) => articles.has(number)).length,
        slug,
        title: list.title,
      }
    },
  }
}
