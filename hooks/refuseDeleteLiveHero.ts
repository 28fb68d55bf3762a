import type { CollectionBeforeDeleteHook } from 'payload'

import { runtimeOf } from '../src/domain/runtime.ts'
import { NewsroomError } from '../src/shared/newsroomError.ts'

/** Refuses to delete a picture that a live article shows: readers would lose it without a release. */
export const refuseDeleteLiveHero: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await runtimeOf(req.payload).usage.isLiveHero(id, req)) {
    throw new NewsroomError(
      'NEWSROOM_IN_USE',
      409,
      "This picture can't be deleted: a live article shows it.",
      { field: 'id', remedy: 'Release the article with another picture or none; then delete it.', value: id },
    )
  }
}
