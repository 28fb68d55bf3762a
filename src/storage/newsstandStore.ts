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

import { projectWindows } from '../domain/edition/projectWindows.ts'
import { editionKey } from './editionStore.ts'
import { keepOldAddresses } from './oldAddresses.ts'
import { ancestorsOf, readSections } from './sections.ts'
import { shelvesOf } from './shelves.ts'

/** Keeps the projection that readers query: what is visible of each article now and later. */
export interface NewsstandStore {
  /** The rows that an article's acts call for, without writing them. */
  compute(number: number, acts: readonly Act[], req?: Request): Promise<NewsstandRows>
  /** Makes the rows of one article what its acts say. */
  project(number: number, acts: readonly Act[], req?: Request): Promise<NewsstandRows>
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

const windowRows = (
  { options }: Deps,
  content: EditionContent,
  window: VisibilityWindow,
  context: { legacyViews: number; sections: StoredSection[] },
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
  const facets = `,${shelves.join(',')},`
  return {
    paths: [path],
    shelves: shelves.map((shelf) => ({ ...span, facets, key: `${key}:${shelf}`, number, shelf })),
    windows: [
      {
        ...span,
        edition: window.edition,
        key,
        language: content.language,
        legacyViews: context.legacyViews,
        modifiedAt: window.modifiedAt,
        number,
        path,
        section: String(content.section),
        version: window.n,
      },
    ],
  }
}

export const createNewsstandStore = (deps: Deps): NewsstandStore => {
  const { clock, dialect, editions, options, payload } = deps

  const compute: NewsstandStore['compute'] = async (number, acts, req) => {
    const now = clock.now()
    const windows = projectWindows(acts).filter(({ until }) => until === null || until > now)
    const rows: NewsstandRows = { paths: [], shelves: [], windows: [] }
    if (windows.length === 0) {
      return rows
    }
    const contents = await editions.get(
      windows.map(({ edition }) => ({ hash: edition, number })),
      req,
    )
    const sections = await readSections(payload, options.slugs.sections, req)
    const legacyViews = await legacyViewsOf(deps, number, req)
    for (const window of windows) {
      const content = contents.get(editionKey({ hash: window.edition, number }))
      // An erased edition has no content to show.
      if (content !== undefined) {
        const made = windowRows(deps, content, window, { legacyViews, sections })
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
  }
}
