import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { ValidationError } from 'payload'

import type { DocId } from '../../src/shared/ids.ts'

import { HOUSEKEEPING_FIELDS } from '../../src/domain/article/systemFields.ts'
import { keyOf } from '../../src/domain/merge/comparable.ts'
import { runtimeOf } from '../../src/domain/runtime.ts'

type Data = Record<string, unknown>

const pick = (from: Data): Data =>
  Object.fromEntries([...HOUSEKEEPING_FIELDS].map((name) => [name, from[name] ?? null]))

/**
 * Refuses an assignment to who is no user of the desk: drafts are stored without validation. A version that is restored
 * brings its words back, not what was to be done then.
 */
export const checkAssignee: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data: given,
  originalDoc,
  req,
}) => {
  const before = (originalDoc ?? {}) as Data
  const data: Data = context.isRestoringVersion === true ? { ...given, ...pick(before) } : (given as Data)
  const { assignee } = data
  if (
    assignee !== undefined &&
    keyOf(assignee) !== 'null' &&
    keyOf(assignee) !== keyOf(before.assignee) &&
    !(await runtimeOf(req.payload).assignments.canBeGivenTo(assignee, req))
  ) {
    throw new ValidationError({
      collection: collection.slug,
      errors: [{ message: 'There is no such user of the desk. Choose another.', path: 'assignee' }],
    })
  }
  return data
}

/** Tells the new assignee, once the save is certain. */
export const tellAssignee: CollectionAfterChangeHook = async ({ data, doc, previousDoc, req }) => {
  const before = (previousDoc ?? {}) as Data
  const { id } = doc as { id: DocId }
  await runtimeOf(req.payload).assignments.tell(
    { after: { ...before, ...(data as Data), number: (data as Data).number ?? before.number }, before, id },
    req,
  )
  return doc as unknown
}
