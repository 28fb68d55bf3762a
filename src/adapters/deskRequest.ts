import type { PayloadRequest } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { DeskAccess } from '../domain/access/deskAccess.ts'

import { refuseUnknownArticle } from '../delivery/desk/deskAnswer.ts'
import { hasRole, type Role } from '../domain/access/roles.ts'
import { type DocId, type IdKind, parseDocId } from '../shared/ids.ts'
import { NewsroomError } from '../shared/newsroomError.ts'

/** @throws NewsroomError NEWSROOM_NOT_ALLOWED to anybody below the role */
export const requireRole = ({ roleOf }: DeskAccess, req: PayloadRequest, role: Role): void => {
  const own = roleOf(req)
  if (own !== null && !hasRole(own, role)) {
    throw new NewsroomError(
      'NEWSROOM_NOT_ALLOWED',
      403,
      `This is for the role "${role}"; yours is "${own}".`,
      {
        remedy: `Ask somebody with the role "${role}".`,
      },
    )
  }
  if (own === null) {
    throw new NewsroomError('NEWSROOM_NOT_ALLOWED', 403, 'This is for users of the desk.', {
      remedy: 'Log in.',
    })
  }
}

/** Reads the body of a request as JSON; null for an empty one. @throws NewsroomError NEWSROOM_BAD_INPUT */
export const bodyOfRequest = async (req: PayloadRequest): Promise<unknown> => {
  const text = (await req.text?.()) ?? ''
  try {
    return text.trim() === '' ? null : (JSON.parse(text) as unknown)
  } catch {
    throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, 'The body is not JSON.', {
      field: 'body',
      remedy: 'Send JSON.',
    })
  }
}

/**
 * Finds the article that an address names, with the rights of the user.
 *
 * @param trash whether one in the trash is found as well
 * @throws NewsroomError NEWSROOM_NOT_FOUND for one that isn't there or that the user may not read
 */
export const articleOfRequest = async (
  req: PayloadRequest,
  { slugs }: SanitizedOptions,
  value: unknown,
  { trash = false }: { trash?: boolean } = {},
): Promise<DocId> => {
  const id = parseDocId(value, req.payload.db as unknown as IdKind)
  const found =
    id === null
      ? null
      : ((await req.payload.findByID({
          id,
          collection: slugs.articles as never,
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          req,
          select: { number: true } as never,
          trash,
        })) as null | object)
  return id === null || found === null ? refuseUnknownArticle(value) : id
}
