import type { Where } from 'payload'

import type { NewsstandReader, SitemapEntry } from '../domain/edition/newsstandReader.ts'
import type { Spine } from './spine.ts'
import type { StoredWindow } from './windowReader.ts'

import {
  monthOf,
  parseSitemapFile,
  SITEMAP_FILE_SIZE,
  sitemapFilesOf,
} from '../domain/edition/sitemapFile.ts'
import { visibleAt } from './visibility.ts'

/** How long the list of files may lag behind what becomes visible by itself. */
const MAX_AGE_MS = 60_000

interface Known {
  at: number
  files: string[]
  head: number
}

const published = (from: Date, until: Date): Where => ({
  and: [
    { publishedAt: { greater_than_equal: from.toISOString() } },
    { publishedAt: { less_than: until.toISOString() } },
  ],
})

/** Reads the addresses of everything that readers see, in files that search engines accept. */
export const createSitemapReader = ({
  clock,
  log,
  options,
  payload,
}: Spine): Pick<NewsstandReader, 'sitemapEntries' | 'sitemapMonths'> => {
  const collection = options.slugs.newsstand
  /** Counting every month takes a walk over the whole index, which a crawler that asks again must not repeat. */
  let known: Known | null = null

  const newestBefore = async (instant: Date | null): Promise<Date | null> => {
    const { docs } = await payload.db.find<{ [key: string]: unknown; publishedAt: string }>({
      collection,
      limit: 1,
      pagination: false,
      select: { publishedAt: true },
      sort: ['-publishedAt', '-number'],
      where: {
        and: [
          visibleAt(clock.now()),
          ...(instant === null ? [] : [{ publishedAt: { less_than: instant.toISOString() } }]),
        ],
      },
    })
    return docs[0] === undefined ? null : new Date(docs[0].publishedAt)
  }

  const readFiles = async (): Promise<string[]> => {
    const files: string[] = []
    let newest = await newestBefore(null)
    while (newest !== null) {
      const month = monthOf(newest)
      const { from, until } = parseSitemapFile(month)!
      const { totalDocs } = await payload.db.count({
        collection,
        where: { and: [visibleAt(clock.now()), published(from, until)] },
      })
      files.push(...sitemapFilesOf(month, totalDocs))
      newest = await newestBefore(from)
    }
    return files
  }

  return {
    sitemapEntries: async (name): Promise<null | SitemapEntry[]> => {
      const file = parseSitemapFile(name)
      if (file === null) {
        return null
      }
      const { docs } = await payload.db.find<StoredWindow>({
        collection,
        limit: SITEMAP_FILE_SIZE,
        page: file.part,
        // Without it a page other than the first is not read.
        pagination: file.part > 1,
        select: { language: true, modifiedAt: true, number: true, path: true },
        sort: ['publishedAt', 'number'],
        where: { and: [visibleAt(clock.now()), published(file.from, file.until)] },
      })
      const entries = new Map(
        docs.map(({ language, modifiedAt, number, path }) => [
          number,
          { language, modifiedAt: new Date(modifiedAt), number, path },
        ]),
      )
      return entries.size === 0 ? null : [...entries.values()]
    },
    sitemapMonths: async () => {
      const head = await log.head()
      const at = clock.now().getTime()
      if (known === null || known.head !== head || Math.abs(at - known.at) > MAX_AGE_MS) {
        known = { at, files: await readFiles(), head }
      }
      return [...known.files]
    },
  }
}
