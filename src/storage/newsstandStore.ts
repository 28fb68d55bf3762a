import type { BasePayload } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { EditionContent } from '../domain/edition/content.ts'
import type { Act } from '../domain/edition/changeLog.ts'
import type { VisibilityWindow } from '../domain/edition/projectWindows.ts'
import type { Request } from '../domain/runtime.ts'
import type { Clock } from '../shared/clock.ts'
import type { DocId } from '../shared/ids.ts'
import type { Dialect, KeyedRow } from './dialect/dialect.ts'
import type { EditionStore } from './editionStore.ts'
import type { StoredSection } from './sections.ts'

import { distinctIds } from '../shared/ids.ts'
import { wordsOf } from '../domain/article/wordsOf.ts'
import { projectWindows, publicStandingAt } from '../domain/edition/projectWindows.ts'
import { writeCorrections } from './corrections.ts'
import { editionKey } from './editionStore.ts'
import { freeAddresses, keepOldAddresses } from './oldAddresses.ts'
import { ancestorsOf, readSections } from './sections.ts'
import { citedOf, CORRECTED_SHELF, picturesOf, shelfOf, shelvesOf } from './shelves.ts'

/** Keeps the projection that readers query: what is visible of each article now and later. */
export interface NewsstandStore {
  /** The rows that an article's acts call for, without writing them. */
  compute(number: number, acts: readonly Act[], req?: Request): Promise<NewsstandRows>
  /** Makes the rows of one article what its acts say. */
  project(number: number, acts: readonly Act[], req?: Request): Promise<NewsstandRows>
  /** Makes the rows of an article of which no act has been projected before: there is nothing to take away. */
  projectFirst(number: number, act: Act, req?: Request): Promise<void>
}

export interface NewsstandRows {
  /** Addresses of the article, one per window that has not ended. */
  paths: string[]
  shelves: KeyedRow[]
  windows: KeyedRow[]
}

interface Deps {
  clock: Clock
  dialect: Dialect
  editions: EditionStore
  options: SanitizedOptions
  payload: BasePayload
}

const legacyViewsOf = async ({ options, payload }: Deps, number: number, req?: Request): Promise<number> => {
  const doc = await payload.db.findOne<{ id: DocId; legacy?: { views?: null | number } }>({
    collection: options.slugs.articles,
    req: req as never,
    select: { legacy: { views: true } },
    where: { number: { equals: number } },
  })
  return doc?.legacy?.views ?? 0
}

/** The numbers of the articles that editions bring up to date, by id as text. */
const readUpdated = async (
  { options, payload }: Deps,
  contents: readonly EditionContent[],
  req?: Request,
): Promise<Map<string, number>> => {
  const ids = distinctIds(contents.map(({ updateOf }) => updateOf))
  if (ids.length === 0) {
    return new Map()
  }
  const { docs } = await payload.db.find<{ [key: string]: unknown; id: DocId; number: number }>({
    collection: options.slugs.articles,
    limit: 0,
    pagination: false,
    req: req as never,
    select: { number: true },
    where: { id: { in: ids } },
  })
  return new Map(docs.map(({ id, number }) => [String(id), number]))
}

const windowRows = (
  { options }: Deps,
  content: EditionContent,
  window: VisibilityWindow,
  context: { legacyViews: number; sections: StoredSection[]; updated: ReadonlyMap<string, number> },
): NewsstandRows => {
  const { number } = content
  const section = context.sections.find(({ id }) => String(id) === String(content.section))
  const path = options.permalink({
    language: content.language,
    number,
    publishedAt: window.publishedAt,
    section: { slug: section?.slug ?? 'news' },
    slug: content.slug,
  })
  const key = `${number}:${window.n}`
  const span = { from: window.from, publishedAt: window.publishedAt, until: window.until }
  const ancestors = [content.section, ...content.sections].flatMap((id) => ancestorsOf(id, context.sections))
  const shelves = shelvesOf(
    content,
    ancestors.map(({ id }) => id),
  )
  const { language, urgency } = content
  const facets = `,${shelves.join(',')},`
  const place = (shelf: string, publishedAt: Date): KeyedRow => ({
    ...span,
    facets,
    key: `${key}:${shelf}`,
    language,
    number,
    publishedAt,
    shelf,
    urgency,
  })
  return {
    paths: [path],
    shelves: [
      ...shelves.map((shelf) => place(shelf, window.publishedAt)),
      // Nobody lists stories by these: they say which files and which pages of sources are public, outside of the facets.
      ...[...picturesOf(content).map(shelfOf.media), ...citedOf(content).map(shelfOf.cited)].map((shelf) => ({
        ...place(shelf, window.publishedAt),
        facets: ',',
      })),
      ...[context.updated.get(String(content.updateOf)) ?? []].flat().map((older) => ({
        ...place(shelfOf.updates(older), window.publishedAt),
        facets: ',',
      })),
      ...(window.correctedAt === null ? [] : [place(CORRECTED_SHELF, window.correctedAt)]),
    ],
    windows: [
      {
        ...span,
        corrections: writeCorrections(window.corrections),
        edition: window.edition,
        key,
        language,
        legacyViews: context.legacyViews,
        modifiedAt: window.modifiedAt,
        number,
        path,
        section: String(content.section),
        urgency,
        version: window.n,
        wordCount: wordsOf(content.body),
      },
    ],
  }
}

/** The pictures of the words that may be shown again without a release: a story that was withheld or unpublished. */
const keptRows = async (
  { clock, editions }: Deps,
  number: number,
  acts: readonly Act[],
  req?: Request,
): Promise<KeyedRow[]> => {
  const last = projectWindows(acts).at(-1)
  const { state } = publicStandingAt(acts, clock.now())
  if (last === undefined || (state !== 'withheld' && state !== 'unpublished')) {
    return []
  }
  const key = { hash: last.edition, number }
  const content = (await editions.get([key], req)).get(editionKey(key))
  return content === undefined
    ? []
    : picturesOf(content).map((media) => ({
        facets: ',',
        from: last.from,
        key: `${number}:${last.n}:${shelfOf.kept(media)}`,
        language: content.language,
        number,
        publishedAt: last.publishedAt,
        shelf: shelfOf.kept(media),
        // Never open: readers ask for what is visible at an instant.
        until: last.from,
        urgency: content.urgency,
      }))
}

export const createNewsstandStore = (deps: Deps): NewsstandStore => {
  const { clock, dialect, editions, options, payload } = deps

  const compute: NewsstandStore['compute'] = async (number, acts, req) => {
    const now = clock.now()
    const windows = projectWindows(acts).filter(({ until }) => until === null || until > now)
    const rows: NewsstandRows = { paths: [], shelves: [], windows: [] }
    if (windows.length === 0) {
      return { ...rows, shelves: await keptRows(deps, number, acts, req) }
    }
    const contents = await editions.get(
      windows.map(({ edition }) => ({ hash: edition, number })),
      req,
    )
    const sections = await readSections(payload, options.slugs.sections, req)
    const legacyViews = await legacyViewsOf(deps, number, req)
    const updated = await readUpdated(deps, [...contents.values()], req)
    for (const window of windows) {
      const content = contents.get(editionKey({ hash: window.edition, number }))
      // An erased edition has no content to show.
      if (content !== undefined) {
        const made = windowRows(deps, content, window, { legacyViews, sections, updated })
        rows.paths.push(...made.paths)
        rows.shelves.push(...made.shelves)
        rows.windows.push(...made.windows)
      }
    }
    return rows
  }

  return {
    compute,
    project: async (number, acts, req) => {
      const rows = await compute(number, acts, req)
      await keepOldAddresses(deps, { number, paths: rows.paths }, req)
      await dialect.replaceRows(options.slugs.shelves, number, rows.shelves, req)
      await dialect.replaceRows(options.slugs.newsstand, number, rows.windows, req)
      return rows
    },
    projectFirst: async (number, act, req) => {
      const { paths, shelves, windows } = await compute(number, [act], req)
      await freeAddresses(deps, paths, req)
      await dialect.addRows(options.slugs.shelves, shelves, req)
      await dialect.addRows(options.slugs.newsstand, windows, req)
    },
  }
}
