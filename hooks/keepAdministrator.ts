import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionConfig } from 'payload'

import { ValidationError } from 'payload'

import type { DocId } from '../src/shared/ids.ts'

import { type Request, runtimeOf } from '../src/domain/runtime.ts'
import { NewsroomError } from '../src/shared/newsroomError.ts'

interface LeavingRequest {
  context: object
  payload: object
}

/**
 * Makes the hooks of users that refuse to demote or delete the last administrator: nobody could appoint another. Two
 * requests at the same instant are not kept apart; within one request, documents in bulk are.
 */
export const createKeepAdministrator = (): NonNullable<CollectionConfig['hooks']> => {
  const leavingOf = new WeakMap<object, Set<string>>()

  const isLast = async (id: DocId, req: LeavingRequest & Request): Promise<boolean> => {
    const leaving = leavingOf.get(req.context) ?? new Set()
    leavingOf.set(req.context, leaving.add(String(id)))
    // Bulk operations come here for all documents at once: each must know those before it, not those behind it.
    const gone = new Set(leaving)
    const administrators = (await runtimeOf(req.payload).staff.administrators(req)).map(String)
    return administrators.includes(String(id)) && administrators.every((other) => gone.has(other))
  }

  const keepRole: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
    const id = (originalDoc as { id?: DocId } | undefined)?.id
    const role = (data as { role?: unknown }).role ?? 'admin'
    if (operation === 'update' && id !== undefined && role !== 'admin' && (await isLast(id, req))) {
      throw new ValidationError({
        collection: collection.slug,
        errors: [{ message: 'This is the last administrator. Make somebody else one first.', path: 'role' }],
      })
    }
    return data as unknown
  }

  const keepAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
    if (await isLast(id, req)) {
      throw new NewsroomError('NEWSROOM_NOT_DELETABLE', 409, "The last administrator can't be deleted.", {
        field: 'id',
        remedy: 'Make somebody else one first.',
        value: id,
      })
    }
  }

  return { beforeChange: [keepRole], beforeDelete: [keepAccount] }
}
