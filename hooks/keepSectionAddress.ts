import type { CollectionAfterChangeHook } from 'payload'

import type { DocId } from '../src/shared/ids.ts'

import { runtimeOf } from '../src/domain/runtime.ts'

/** Lets links and feed readers follow a section to its new address. */
export const keepSectionAddress: CollectionAfterChangeHook<{ id: DocId; slug?: null | string }> = async ({
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const from = previousDoc?.slug
  const to = (data as { slug?: unknown } | undefined)?.slug ?? doc.slug
  if (operation === 'update' && from && typeof to === 'string' && from !== to) {
    await runtimeOf(req.payload).desk.keepSectionAddress({ from, id: doc.id, to }, req)
  }
  return doc
}
