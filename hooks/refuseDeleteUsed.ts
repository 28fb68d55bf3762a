import type { CollectionBeforeDeleteHook } from 'payload'

import { runtimeOf, type ShelvedKind, type UserOfDocument } from '../src/domain/runtime.ts'
import { NewsroomError } from '../src/shared/newsroomError.ts'

const nameOf = (user: UserOfDocument): string =>
  user.kind === 'article' ? `article ${user.number}` : `the section "${user.title}"`

/** Refuses to delete what articles name, or what has sections below it: addresses, lists and credits would lead nowhere. */
export const createRefuseDeleteUsed =
  (kind: ShelvedKind): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const user = await runtimeOf(req.payload).usage.userOf(kind, id, req)
    if (user !== null) {
      throw new NewsroomError(
        'NEWSROOM_IN_USE',
        409,
        `This ${kind} can't be deleted: ${nameOf(user)} uses it.`,
        {
          field: 'id',
          remedy: `Give whatever uses it another ${kind}, and release that; then delete it.`,
          usedBy: user,
          value: id,
        },
      )
    }
  }
