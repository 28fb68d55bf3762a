import type { CollectionBeforeDeleteHook } from 'payload'

import { runtimeOf } from '../../src/domain/runtime.ts'
import { NewsroomError } from '../../src/shared/newsroomError.ts'

/** Refuses to delete an article that readers have seen: its number, its log and its address stay for ever. */
export const refuseDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const stored = await runtimeOf(req.payload).desk.row(id, req)
  if (stored !== null && stored.row.acts > 0) {
    throw new NewsroomError(
      'NEWSROOM_NOT_DELETABLE',
      409,
      `Article ${stored.row.number} has been released and can't be deleted.`,
      {
        field: 'id',
        remedy: 'Unpublish it; readers then get 404 and its history stays.',
        value: id,
      },
    )
  }
}
