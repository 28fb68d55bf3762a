import type { BasePayload } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { ReferencedArticle } from '../domain/article/publicArticle.ts'
import type { EditionContent } from '../domain/edition/content.ts'
import type { Clock } from '../shared/clock.ts'
import type { DocId } from '../shared/ids.ts'

import { editionKey } from './editionStore.ts'
import { visibleAt } from './visibility.ts'

interface NumberedArticle {
  [key: string]: unknown
  id: DocId
  number: number
}

interface OpenWindow {
  [key: string]: unknown
  edition: string
  language: string
  number: number
  path: string
}

interface Deps {
  clock: Clock
  options: SanitizedOptions
  payload: BasePayload
}

const readAll = async <Doc extends Record<string, unknown>>(
  payload: BasePayload,
  query: { collection: string; select?: Record<string, true>; sort?: string; where: object },
): Promise<Doc[]> => {
  const { docs } = await payload.db.find<Doc>({ limit: 0, pagination: false, ...query } as never)
  return docs
}

/**
 * Reads the stories that bodies point to, by id as text: those that readers can see now, as the newsstand shows them. Three
 * queries, however many there are.
 */
export const readRelated = async (
  { clock, options: { site, slugs }, payload }: Deps,
  ids: readonly DocId[],
): Promise<Map<string, ReferencedArticle>> => {
  const wanted = [...new Map(ids.map((id) => [String(id), id])).values()]
  if (wanted.length === 0) {
    return new Map()
  }
  const articles = await readAll<NumberedArticle>(payload, {
    collection: slugs.articles,
    select: { number: true },
    where: { id: { in: wanted } },
  })
  const windows = await readAll<OpenWindow>(payload, {
    collection: slugs.newsstand,
    sort: 'from',
    where: { and: [{ number: { in: articles.map(({ number }) => number) } }, visibleAt(clock.now())] },
  })
  const open = new Map(windows.map((window) => [window.number, window]))
  const editions = await readAll<{ content: null | string; key: string }>(payload, {
    collection: slugs.editions,
    where: {
      key: { in: [...open.values()].map(({ edition, number }) => editionKey({ hash: edition, number })) },
    },
  })
  const contents = new Map(editions.map(({ content, key }) => [key, content]))
  return new Map(
    articles.flatMap(({ id, number }) => {
      const window = open.get(number)
      const content = window === undefined ? null : contents.get(editionKey({ hash: window.edition, number }))
      if (window === undefined || typeof content !== 'string') {
        return []
      }
      const { headline, language } = JSON.parse(content) as EditionContent
      const { path } = window
      return [[String(id), { headline, language, number, path, url: `${site.siteURL}${path}` }] as const]
    }),
  )
}
