import type { BasePayload } from 'payload'

import type { Request } from '../domain/runtime.ts'
import type { DocId } from '../shared/ids.ts'

import { relationId } from './toEditionContent.ts'

/** A section as it is stored, as far as pages and shelves need it. */
export interface StoredSection {
  description: null | string
  id: DocId
  order: null | number
  parent: DocId | null
  slug: string
  title: string
}

/** Reads the whole tree of sections, in its order; there are dozens of them, not thousands. */
export const readSections = async (
  payload: BasePayload,
  slug: string,
  req?: Request,
): Promise<StoredSection[]> => {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: DocId }>({
    collection: slug,
    limit: 0,
    pagination: false,
    req: req as never,
    sort: 'order',
    where: {},
  })
  return docs.map((doc) => ({
    id: doc.id,
    description: typeof doc.description === 'string' && doc.description !== '' ? doc.description : null,
    order: typeof doc.order === 'number' ? doc.order : null,
    parent: relationId(doc.parent),
    slug: String(doc.slug),
    title: String(doc.title),
  }))
}

/** From the root of the tree to the parent of a section; a circle in the data ends the walk. */
export const ancestorsOf = (id: DocId, sections: readonly StoredSection[]): StoredSection[] => {
  const byId = new Map(sections.map((section) => [String(section.id), section]))
  const seen = new Set([String(id)])
  const ancestors: StoredSection[] = []
  let parent = byId.get(String(id))?.parent ?? null
  while (parent !== null && !seen.has(String(parent))) {
    seen.add(String(parent))
    const section = byId.get(String(parent))
    if (section === undefined) {
      break
    }
    ancestors.unshift(section)
    parent = section.parent
  }
  return ancestors
}
