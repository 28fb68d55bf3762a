import type { Where } from 'payload'

import type { PublicArticle } from '../domain/article/publicArticle.ts'
import type { Spine } from './spine.ts'

import { readCorrections } from './corrections.ts'
import { editionKey } from './editionStore.ts'
import { resolveArticles } from './resolveArticles.ts'
import { visibleAt } from './visibility.ts'

/** A row of the newsstand as it is stored. */
export interface StoredWindow {
  [key: string]: unknown
  /** JSON. */
  corrections?: null | string
  edition: string
  from: string
  language: string
  legacyViews: null | number
  modifiedAt: string
  number: number
  path: string
  publishedAt: string
  until: null | string
  version: number
  wordCount: null | number
}

/** Reads what is visible now of articles, and makes it what readers are shown. */
export interface WindowReader {
  /** The visible windows of these articles, by number; one query. */
  ofNumbers(numbers: readonly number[]): Promise<Map<number, StoredWindow>>
  /** The articles behind windows, in their order; an erased edition is left out. */
  resolve(windows: readonly StoredWindow[]): Promise<PublicArticle[]>
  /** The visible windows that match, the latest opened first. */
  where(where: Where): Promise<StoredWindow[]>
}

export const createWindowReader = ({ clock, editions, options, payload }: Spine): WindowReader => {
  const where: WindowReader['where'] = async (condition) => {
    const { docs } = await payload.db.find<StoredWindow>({
      collection: options.slugs.newsstand,
      limit: 0,
      pagination: false,
      sort: '-from',
      where: { and: [condition, visibleAt(clock.now())] },
    })
    return docs
  }
  return {
    ofNumbers: async (numbers) => {
      const windows = numbers.length === 0 ? [] : await where({ number: { in: [...new Set(numbers)] } })
      return new Map([...windows].reverse().map((window) => [window.number, window]))
    },
    resolve: async (windows) => {
      const contents = await editions.get(windows.map(({ edition, number }) => ({ hash: edition, number })))
      const rows = windows.flatMap((window) => {
        const content = contents.get(editionKey({ hash: window.edition, number: window.number }))
        return content === undefined
          ? []
          : [
              {
                content,
                corrections: readCorrections(window.corrections),
                edition: window.edition,
                legacyViews: window.legacyViews ?? 0,
                modifiedAt: new Date(window.modifiedAt),
                path: window.path,
                publishedAt: new Date(window.publishedAt),
                until: window.until ? new Date(window.until) : null,
                version: window.version,
                wordCount: window.wordCount ?? null,
              },
            ]
      })
      return resolveArticles({ clock, options, payload }, rows)
    },
    where,
  }
}
