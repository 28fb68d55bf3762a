import type { BasePayload } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { ListDesk } from '../domain/runtime.ts'
import type { DocId } from '../shared/ids.ts'

/** Looks up in the stored rows what the hooks of lists must know. */
export const createListDesk = ({
  options: { slugs },
  payload,
}: {
  options: SanitizedOptions
  payload: BasePayload
}): ListDesk => ({
  articles: async (ids, req) => {
    const wanted = [...new Map(ids.map((id) => [String(id), id])).values()]
    if (wanted.length === 0) {
      return new Map()
    }
    const { docs } = await payload.db.find<{ headline?: null | string; id: DocId; number: number }>({
      collection: slugs.articles,
      limit: wanted.length,
      pagination: false,
      req: req as never,
      select: { headline: true, number: true },
      where: { id: { in: wanted } },
    })
    return new Map(docs.map(({ headline, id, number }) => [String(id), { headline: headline ?? '', number }]))
  },
  hasSection: async (id, req) =>
    (await payload.db.findOne<{ id: DocId }>({
      collection: slugs.sections,
      req: req as never,
      select: { slug: true },
      where: { id: { equals: id } },
    })) !== null,
  isTaken: async ({ id, language, slug }, req) => {
    const other = await payload.db.findOne<{ id: DocId }>({
      collection: slugs.lists,
      req: req as never,
      select: { slug: true },
      where: { and: [{ slug: { equals: slug } }, { language: { equals: language } }] },
    })
    return other !== null && String(other.id) !== String(id)
  },
})
