import type { CollectionBeforeDeleteHook } from 'payload'

import { runtimeOf } from '../../src/domain/runtime.ts'
import { NewsroomError } from '../../src/shared/newsroomError.ts'

/** Refuses to delete a picture that readers see, or may see without a further look at it: they would miss it. */
export const refuseDeleteShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await runtimeOf(req.payload).usage.isPromised(id, req)) {
    throw new NewsroomError(
      'NEWSROOM_IN_USE',
      409,
      "This picture can't be deleted: readers see it, or an article shows it that is approved, withheld or unpublished.",
      {
        field: 'id',
        remedy:
          'Give what shows it another picture or none, and have that approved or released; then delete it.',
        value: id,
      },
    )
  }
}
