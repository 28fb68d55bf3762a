import type { Where } from 'payload'

import type { PublicArticle } from '../domain/article/publicArticle.ts'
import type { ListCursor, ListQuery, Lookup, NewsstandReader } from '../domain/edition/newsstandReader.ts'
import type { DocId } from '../shared/ids.ts'
import type { Spine } from './spine.ts'

import { publicStateAt } from '../domain/edition/projectWindows.ts'
import { createRedirectReader } from './redirectReader.ts'
import { editionKey } from './editionStore.ts'
import { readBySlug, toPublicAuthor, toPublicSection, toPublicSource } from './references.ts'
import { resolveArticles } from './resolveArticles.ts'
import { readSections } from './sections.ts'
import { shelfOf } from './shelves.ts'
import { visibleAt } from './visibility.ts'

/** How many of the articles that cite a source are looked at, the newest first. */
const MAX_CITING = 100

interface StoredWindow {
  [key: string]: unknown
  edition: string
  from: string
  legacyViews: null | number
  modifiedAt: string
  number: number
  path: string
  publishedAt: string
  until: null | string
  version: number
}

interface Place {
  [key: string]: unknown
  number: number
  publishedAt: string
}

const after = (cursor: ListCursor | undefined): Where[] => {
  if (cursor === undefined) {
    return []
  }
  const instant = cursor.publishedAt.toISOString()
  return [
    {
      or: [
        { publishedAt: { less_than: instant } },
        { and: [{ publishedAt: { equals: instant } }, { number: { less_than: cursor.number } }] },
      ],
    },
  ]
}

const wantedShelves = (query: ListQuery): string[] => [
  ...(query.author === undefined ? [] : [shelfOf.author(query.author)]),
  ...(query.tag === undefined ? [] : [shelfOf.tag(query.tag)]),
  ...(query.source === undefined ? [] : [shelfOf.source(query.source)]),
  ...(query.section === undefined ? [] : [shelfOf.section(query.section)]),
  ...(query.language === undefined ? [] : [shelfOf.language(query.language)]),
]

/** Two rows for one article can be met while its next window is being written: the first stands for both. */
const distinct = (places: readonly Place[]): Place[] =>
  places.filter(({ number }, index) => places.findIndex((other) => other.number === number) === index)

/** Reads the newsstand: the one port of every public surface. It never returns what is hidden at the present instant. */
export const createNewsstandReader = ({ clock, editions, log, options, payload }: Spine): NewsstandReader => {
  const { slugs } = options
  const redirectOf = createRedirectReader({ clock, options, payload })

  const resolve = async (windows: readonly StoredWindow[]): Promise<PublicArticle[]> => {
    const contents = await editions.get(windows.map(({ edition, number }) => ({ hash: edition, number })))
    const rows = windows.flatMap((window) => {
      const content = contents.get(editionKey({ hash: window.edition, number: window.number }))
      return content === undefined
        ? []
        : [
            {
              content,
              edition: window.edition,
              legacyViews: window.legacyViews ?? 0,
              modifiedAt: new Date(window.modifiedAt),
              path: window.path,
              publishedAt: new Date(window.publishedAt),
              until: window.until ? new Date(window.until) : null,
              version: window.version,
            },
          ]
    })
    return resolveArticles({ options, payload }, rows)
  }

  const windowsWhere = async (where: Where): Promise<StoredWindow[]> => {
    const { docs } = await payload.db.find<StoredWindow>({
      collection: slugs.newsstand,
      limit: 0,
      pagination: false,
      sort: '-from',
      where: { and: [where, visibleAt(clock.now())] },
    })
    return docs
  }

  const liveOr = async (windows: StoredWindow[], otherwise: () => Promise<Lookup>): Promise<Lookup> => {
    const [article] = await resolve(windows.slice(0, 1))
    return article === undefined ? otherwise() : { article, state: 'live' }
  }

  const goneOrUnknown = async (number: number): Promise<Lookup> => {
    const state = publicStateAt(await log.ofNumber(number), clock.now())
    return { state: state === 'killed' || state === 'unpublished' ? state : 'unknown' }
  }

  const isVisible = async (collection: string, where: Where): Promise<boolean> =>
    (await payload.db.findOne({ collection, where: { and: [where, visibleAt(clock.now())] } })) !== null

  const isShelved = (shelf: string): Promise<boolean> =>
    isVisible(slugs.shelves, { shelf: { equals: shelf } })

  /** Pages link to the sources that they cite, which may stand on no shelf of their own. */
  const isCited = async (source: DocId): Promise<boolean> => {
    const { docs } = await payload.db.find<Place>({
      collection: slugs.articles,
      limit: MAX_CITING,
      pagination: false,
      select: { number: true },
      sort: '-number',
      where: { and: [{ 'citations.source': { equals: source } }, { _status: { equals: 'published' } }] },
    })
    return docs.length > 0 && isVisible(slugs.newsstand, { number: { in: docs.map(({ number }) => number) } })
  }

  const placesOf = async (query: ListQuery): Promise<Place[]> => {
    const [shelf, ...others] = wantedShelves(query)
    const where: Where[] = [visibleAt(clock.now()), ...after(query.before)]
    if (shelf !== undefined) {
      where.push(
        { shelf: { equals: shelf } },
        ...others.map((other) => ({ facets: { contains: `,${other},` } })),
      )
    }
    const { docs } = await payload.db.find<Place>({
      collection: shelf === undefined ? slugs.newsstand : slugs.shelves,
      limit: query.limit + 1,
      pagination: false,
      sort: ['-publishedAt', '-number'],
      where: { and: where },
    })
    return docs
  }

  return {
    author: async (slug) => {
      const doc = await readBySlug(payload, slugs.authors, slug)
      return doc !== null && (await isShelved(shelfOf.author(doc.id))) ? toPublicAuthor(doc) : null
    },
    byNumber: async (number) =>
      liveOr(await windowsWhere({ number: { equals: number } }), () => goneOrUnknown(number)),
    byPath: async (path) =>
      liveOr(await windowsWhere({ path: { equals: path } }), () => Promise.resolve({ state: 'unknown' })),
    list: async (query) => {
      const found = await placesOf(query)
      const page = distinct(found.slice(0, query.limit))
      const last = page.at(-1)
      const windows =
        page.length === 0 ? [] : await windowsWhere({ number: { in: page.map(({ number }) => number) } })
      const byNumber = new Map([...windows].reverse().map((window) => [window.number, window]))
      const articles = await resolve(page.flatMap(({ number }) => byNumber.get(number) ?? []))
      return {
        articles,
        next:
          found.length > query.limit && last !== undefined
            ? { number: last.number, publishedAt: new Date(last.publishedAt) }
            : null,
      }
    },
    redirect: redirectOf,
    section: async (slug) => {
      const sections = await readSections(payload, slugs.sections)
      const section = sections.find((candidate) => candidate.slug === slug)
      return section === undefined ? null : toPublicSection(section, sections)
    },
    sections: async () => {
      const sections = await readSections(payload, slugs.sections)
      return sections.map((section) => toPublicSection(section, sections))
    },
    site: options.site,
    source: async (slug) => {
      const doc = await readBySlug(payload, slugs.sources, slug)
      const isSeen = doc !== null && ((await isShelved(shelfOf.source(doc.id))) || (await isCited(doc.id)))
      return isSeen ? toPublicSource(doc) : null
    },
  }
}
