import type { CollectionBeforeChangeHook } from 'payload'

import { ValidationError } from 'payload'

import type { DocId } from '../../src/shared/ids.ts'

const idOf = (value: unknown): DocId | null => {
  if (typeof value === 'object' && value !== null) {
    return idOf((value as { id?: unknown }).id)
  }
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null
}

/**
 * Refuses a story that brings itself up to date, directly or through others: readers would be led in a circle from the newer
 * to the older. Looks at what the rows say; two drafts that point to each other are found when the second one is released.
 */
export const refuseUpdateCircle: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  // A copy's original is another article.
  const self = operation === 'update' ? idOf((originalDoc as { id?: unknown } | undefined)?.id) : null
  let older = idOf((data as { updateOf?: unknown }).updateOf)
  const seen = new Set<string>()
  while (self !== null && older !== null && !seen.has(String(older))) {
    if (String(older) === String(self)) {
      throw new ValidationError({
        collection: collection.slug,
        errors: [
          {
            message:
              seen.size === 0
                ? 'A story can not be an update of itself. Choose another, or none.'
                : 'That story is an update of this one already, directly or through others. Choose another, or none.',
            path: 'updateOf',
          },
        ],
      })
    }
    seen.add(String(older))
    const row: { updateOf?: unknown } | null = await req.payload.db.findOne<{
      id: DocId
      updateOf?: unknown
    }>({
      collection: collection.slug,
      req,
      select: { updateOf: true },
      where: { id: { equals: older } },
    })
    older = idOf(row?.updateOf)
  }
  return data as unknown
}
