import type { CollectionAfterDeleteHook } from 'payload'

import { runtimeOf } from '../../src/domain/runtime.ts'

/** Takes the notes on a deleted article away: some databases give its id to the next one. */
export const forgetNotes: CollectionAfterDeleteHook = async ({ id, req }) => {
  await runtimeOf(req.payload).notes.forget(id, req)
}
