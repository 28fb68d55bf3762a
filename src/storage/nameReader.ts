import type { BasePayload } from 'payload'

import type { NameReader } from '../domain/runtime.ts'
import type { DocId } from '../shared/ids.ts'

import { relationId } from './toEditionContent.ts'

/** Reads the names of authors and sources. */
export const createNameReader = (payload: BasePayload): NameReader => ({
  of: async (collection, references, req) => {
    const ids = references.map(relationId).filter((id): id is DocId => id !== null)
    if (ids.length === 0) {
      return []
    }
    const { docs } = await payload.db.find<{ id: DocId; name: string }>({
      collection,
      limit: ids.length,
      pagination: false,
      req: req as never,
      select: { name: true },
      where: { id: { in: ids } },
    })
    const names = new Map(docs.map(({ id, name }) => [String(id), name]))
    return ids.flatMap((id) => names.get(String(id)) ?? [])
  },
})
