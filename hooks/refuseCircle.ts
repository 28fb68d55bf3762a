import type { CollectionBeforeValidateHook } from 'payload'

import { ValidationError } from 'payload'

import type { DocId } from '../src/shared/ids.ts'

const idOf = (value: unknown): DocId | null => {
  if (typeof value === 'object' && value !== null) {
    return idOf((value as { id?: unknown }).id)
  }
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null
}

/** Refuses a parent that is the document itself or stands below it: nobody could ever walk up to the root again. */
export const refuseCircle: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const self = idOf((originalDoc as { id?: unknown } | undefined)?.id)
  let parent = idOf((data as { parent?: unknown } | undefined)?.parent)
  const seen = new Set<string>()
  while (self !== null && parent !== null && !seen.has(String(parent))) {
    if (String(parent) === String(self)) {
      throw new ValidationError({
        collection: collection.slug,
        errors: [
          { message: 'This one stands below the document itself. Choose another, or none.', path: 'parent' },
        ],
      })
    }
    seen.add(String(parent))
    const above: { parent?: unknown } | null = await req.payload.db.findOne<{ id: DocId; parent?: unknown }>({
      collection: collection.slug,
      req,
      where: { id: { equals: parent } },
    })
    parent = idOf(above?.parent)
  }
  return data
}
