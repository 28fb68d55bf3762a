import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { runtimeOf } from '../../src/domain/runtime.ts'

type Data = Record<string, unknown>

/** Refuses a change by who doesn't work in the section and the language that the article stands in, or is moved to. */
export const keepInScope: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? ((originalDoc ?? {}) as Data) : null
  await runtimeOf(req.payload).scopes.check({ after: { ...before, ...(data as Data) }, before }, req)
  return data as unknown
}

/** Refuses the same for a deletion. */
export const keepFromDeletion: CollectionBeforeDeleteHook = ({ id, req }) =>
  runtimeOf(req.payload).scopes.checkStored(id, req)
