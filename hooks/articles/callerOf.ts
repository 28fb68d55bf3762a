import type { PayloadRequest } from 'payload'

import type { SaveRequest } from '../../src/domain/article/decideSave.ts'
import type { DeskAccess } from '../../src/domain/access/deskAccess.ts'
import type { DocId } from '../../src/shared/ids.ts'

/**
 * Who saves: a user of the desk is judged by their role, however the code was called that carries their request. Trusted code
 * without such a user is the system itself.
 */
export const callerOf = (
  access: DeskAccess,
  req: PayloadRequest,
  overrideAccess: boolean,
): SaveRequest['caller'] => {
  const user = req.user as null | { collection?: string; email?: string; id: DocId; name?: null | string }
  if (user === null || user === undefined || user.collection !== access.usersCollection) {
    return { id: null, isSystem: overrideAccess, name: null, role: null }
  }
  return {
    id: user.id,
    isSystem: false,
    name: user.name || (user.email ?? null),
    role: access.roleOf(req),
  }
}
