import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionConfig } from 'payload'

import type { DocId } from '../src/shared/ids.ts'

import { idOf } from '../src/domain/article/bodyBlocks.ts'
import { runtimeOf } from '../src/domain/runtime.ts'

type Data = Record<string, unknown>

const keepInScope: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Data
  const { parent } = { ...before, ...(data as Data) }
  await runtimeOf(req.payload).scopes.checkSection(
    { id: (before.id ?? null) as DocId | null, parent: idOf(parent) },
    req,
  )
  return data as unknown
}

const keepFromDeletion: CollectionBeforeDeleteHook = ({ id, req }) =>
  runtimeOf(req.payload).scopes.checkSection({ id, parent: null }, req)

/**
 * Refuses a change of the tree of sections by who works in some sections alone and not in these: what stands below a section
 * belongs to it, so that moving one would widen or narrow what they may do.
 */
export const keepSectionsInScope: NonNullable<CollectionConfig['hooks']> = {
  beforeChange: [keepInScope],
  beforeDelete: [keepFromDeletion],
}
