import type { Lookup, NewsstandReader } from '../domain/edition/newsstandReader.ts'
import type { DocId } from '../shared/ids.ts'
import type { Spine } from './spine.ts'
import type { StoredWindow } from './windowReader.ts'

import { createCorrectionReader } from './correctionReader.ts'
import { createCuratedReader } from './curatedReader.ts'
import { createGoneReader } from './goneReader.ts'
import { createPlaceReader, cursorAt, distinct } from './placeReader.ts'
import { readPortraits } from './portraits.ts'
import { createRedirectReader } from './redirectReader.ts'
import { readBySlug, toPublicAuthor, toPublicSection, toPublicSource } from './references.ts'
import { readSections } from './sections.ts'
import { shelfOf } from './shelves.ts'
import { createSitemapReader } from './sitemapReader.ts'
import { createTranslationReader } from './translationReader.ts'
import { createUpdateReader } from './updateReader.ts'
import { visibleAt } from './visibility.ts'
import { createWindowReader } from './windowReader.ts'

/** Reads the newsstand: the one port of every public surface. It never returns what is hidden at the present instant. */
export const createNewsstandReader = (spine: Spine): NewsstandReader => {
  const { clock, options, payload } = spine
  const { slugs } = options
  const windows = createWindowReader(spine)
  const places = createPlaceReader(spine)
  const lists = createCuratedReader({ places, spine, windows })
  const sitemap = createSitemapReader(spine)
  const gone = createGoneReader(spine)

  const liveOr = async (found: StoredWindow[], otherwise: () => Promise<Lookup>): Promise<Lookup> => {
    const [article] = await windows.resolve(found.slice(0, 1))
    return article === undefined ? otherwise() : { article, state: 'live' }
  }

  const isShelved = async (shelf: string): Promise<boolean> => {
    const where = { and: [{ shelf: { equals: shelf } }, visibleAt(clock.now())] }
    return (await payload.db.findOne({ collection: slugs.shelves, where })) !== null
  }

  /** Whether a source has articles of its own to list, or is led to by what cites it. */
  const isSeen = async (source: DocId): Promise<boolean> =>
    (await isShelved(shelfOf.source(source))) || (await isShelved(shelfOf.cited(source)))

  return {
    author: async (slug) => {
      const doc = await readBySlug(payload, slugs.authors, slug)
      return doc !== null && (await isShelved(shelfOf.author(doc.id)))
        ? toPublicAuthor(doc, (await readPortraits(spine, [doc]))(doc))
        : null
    },
    breaking: lists.breaking,
    byNumber: async (number) =>
      liveOr(await windows.where({ number: { equals: number } }), () => gone.byNumber(number)),
    byPath: async (path) => liveOr(await windows.where({ path: { equals: path } }), () => gone.byPath(path)),
    corrections: createCorrectionReader({ places, windows }),
    curated: lists.curated,
    list: async (query) => {
      const found = await places(query)
      const page = distinct(found.slice(0, query.limit))
      const visible = await windows.ofNumbers(page.map(({ number }) => number))
      const last = page.at(-1)
      return {
        articles: await windows.resolve(page.flatMap(({ number }) => visible.get(number) ?? [])),
        next: found.length > query.limit && last !== undefined ? cursorAt(last) : null,
      }
    },
    redirect: createRedirectReader({ clock, options, payload }),
    section: async (slug, language) => {
      const sections = await readSections(payload, slugs.sections)
      const section = sections.find((candidate) => candidate.slug === slug)
      return section === undefined ? null : toPublicSection(section, sections, language)
    },
    sections: async (language) => {
      const sections = await readSections(payload, slugs.sections)
      return sections
        .filter(
          ({ languages }) => language === undefined || languages.length === 0 || languages.includes(language),
        )
        .map((section) => toPublicSection(section, sections, language))
    },
    site: options.site,
    sitemapEntries: sitemap.sitemapEntries,
    sitemapMonths: sitemap.sitemapMonths,
    source: async (slug) => {
      const doc = await readBySlug(payload, slugs.sources, slug)
      return doc !== null && (await isSeen(doc.id))
        ? toPublicSource(doc, (await readPortraits(spine, [doc]))(doc))
        : null
    },
    translations: createTranslationReader({ places, spine, windows }),
    updatesOf: createUpdateReader({ places, spine, windows }),
  }
}
