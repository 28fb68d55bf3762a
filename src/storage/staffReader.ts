import type { BasePayload } from 'payload'

import type { StaffReader } from '../domain/runtime.ts'
import type { DocId } from '../shared/ids.ts'

/** Reads who the administrators among the newsroom's own users are; there are a few of them. */
export const createStaffReader = (payload: BasePayload, users: string): StaffReader => ({
  administrators: async (req) => {
    const { docs } = await payload.db.find<{ id: DocId }>({
      collection: users,
      limit: 0,
      pagination: false,
      req: req as never,
      select: { role: true },
      where: { role: { equals: 'admin' } },
    })
    return docs.map(({ id }) => id)
  },
})
