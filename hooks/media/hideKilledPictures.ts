import type { Access, CollectionBeforeOperationHook } from 'payload'

import type { DeskAccess } from '../../src/domain/access/deskAccess.ts'
import type { HookContext } from '../hookContext.ts'

import { hasRole, RELEASE_ROLE } from '../../src/domain/access/roles.ts'
import { namedDocuments, noSuchDocument } from '../../src/domain/article/namedDocuments.ts'
import { picturePaths, picturesIn } from '../../src/domain/media/picturePaths.ts'
import { runtimeOf } from '../../src/domain/runtime.ts'
import { toNewsroomError } from '../../src/shared/newsroomError.ts'

/** Narrows a right of the desk to pictures that something else than killed stories has, but for who may see those. */
export const unlessKilledAlone =
  ({ access, options }: Pick<HookContext, 'access' | 'options'>, allowed: Access): Access =>
  async (args) => {
    const result = await allowed(args)
    const role = access.roleOf(args.req)
    if (result !== true || options.disabled || role === null || hasRole(role, RELEASE_ROLE)) {
      return result
    }
    const hidden = await runtimeOf(args.req.payload).killedPictures.list()
    return hidden.length === 0 ? true : { id: { not_in: hidden } }
  }

/**
 * Refuses documents that name a picture which only killed stories have: named by something else, it would be shown again. The
 * answer is that of a database to a picture that doesn't exist.
 */
export const createRefuseKilledPictures =
  (access: DeskAccess, media: string): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, overrideAccess, req }) => {
    const { data } = args as { data?: Record<string, unknown> }
    const isWrite = operation === 'create' || operation === 'update'
    if (
      !isWrite ||
      data === undefined ||
      overrideAccess === true ||
      hasRole(access.roleOf(req), RELEASE_ROLE)
    ) {
      return args
    }
    const named = picturesIn(data, picturePaths(collection.flattenedFields, media))
    if (named.length > 0) {
      const hidden = new Set((await runtimeOf(req.payload).killedPictures.list()).map(String))
      const closed = named.find((id) => hidden.has(String(id)))
      if (closed !== undefined) {
        const at = namedDocuments(collection.flattenedFields, data).find(
          ({ collection: slug, id }) => slug === media && String(id) === String(closed),
        )
        throw toNewsroomError(noSuchDocument({ field: at?.field ?? 'body', id: closed }))
      }
    }
    return args
  }
