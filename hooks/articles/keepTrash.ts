import type { CollectionBeforeChangeHook } from 'payload'

import type { DeskAccess } from '../../src/domain/access/deskAccess.ts'

import { hasRole, TRASH_ROLE } from '../../src/domain/access/roles.ts'
import { NewsroomError } from '../../src/shared/newsroomError.ts'

/**
 * Lets those take an article out of the trash who may put it there: Payload asks for a right on the way in alone. A restored
 * version brings its words back, and not the trash.
 *
 * @throws NewsroomError NEWSROOM_NOT_ALLOWED to a user of the desk below that role
 */
export const createKeepTrash =
  (access: DeskAccess): CollectionBeforeChangeHook =>
  ({ context, data, operation, originalDoc, req }) => {
    const role = access.roleOf(req)
    const [before, after] = [originalDoc, data].map((doc) =>
      Boolean((doc as { deletedAt?: unknown } | undefined)?.deletedAt),
    )
    if (
      operation === 'update' &&
      context.isRestoringVersion !== true &&
      before !== after &&
      role !== null &&
      !hasRole(role, TRASH_ROLE)
    ) {
      throw new NewsroomError(
        'NEWSROOM_NOT_ALLOWED',
        403,
        `Putting articles into the trash and taking them out is for the role "${TRASH_ROLE}"; yours is "${role}".`,
        { field: 'deletedAt', remedy: `Ask somebody with the role "${TRASH_ROLE}".`, value: after },
      )
    }
    return data as unknown
  }
