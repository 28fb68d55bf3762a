import type { BasePayload, Where } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { Request, UsageReader } from '../domain/runtime.ts'
import type { DocId } from '../shared/ids.ts'

import { shelfOf } from './shelves.ts'

interface StoredUser {
  [key: string]: unknown
  id: DocId
  number?: number
}

/** Where the row of an article names a section, an author or a source. */
const PATHS = {
  author: ['authors.author'],
  section: ['section', 'sections'],
  source: ['source', 'citations.source'],
} as const

/** Looks up in the stored rows what uses a picture, a section, an author or a source. */
export const createUsageReader = ({
  options: { slugs },
  payload,
}: {
  options: SanitizedOptions
  payload: BasePayload
}): UsageReader => {
  const find = (collection: string, where: Where, req: Request): Promise<null | StoredUser> =>
    payload.db.findOne<StoredUser>({ collection, req: req as never, where })

  return {
    isLiveHero: async (id, req) =>
      (await find(
        slugs.articles,
        { and: [{ 'hero.image': { equals: id } }, { _status: { equals: 'published' } }] },
        req,
      )) !== null,
    isShelved: async (kind, id, req) =>
      (await find(slugs.shelves, { shelf: { equals: shelfOf[kind](id) } }, req)) !== null,
    userOf: async (kind, id, req) => {
      for (const path of PATHS[kind]) {
        // One path at a time: together they would join lists that have nothing to do with each other.
        const article = await find(slugs.articles, { [path]: { in: [id] } }, req)
        if (article !== null) {
          return { kind: 'article', number: Number(article.number) }
        }
      }
      const shelved = await find(slugs.shelves, { shelf: { equals: shelfOf[kind](id) } }, req)
      if (shelved !== null) {
        return { kind: 'article', number: Number(shelved.number) }
      }
      const child = kind === 'section' ? await find(slugs.sections, { parent: { equals: id } }, req) : null
      return child === null ? null : { kind: 'section', title: String(child.title) }
    },
  }
}
