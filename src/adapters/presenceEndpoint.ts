import type { Endpoint, PayloadRequest } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { DocId } from '../shared/ids.ts'

import { answerPresence, parsePresenceRequest } from '../delivery/desk/presenceAnswer.ts'
import { createDeskAccess } from '../domain/access/deskAccess.ts'
import { MAX_BEATS } from '../domain/presence/beatLimit.ts'
import { runtimeOf } from '../domain/runtime.ts'
import { NewsroomError } from '../shared/newsroomError.ts'
import { articleOfRequest, bodyOfRequest, requireRole } from './deskRequest.ts'

const userOf = ({ user }: PayloadRequest): { id: DocId; name: string } => {
  const { email, id, name } = user as unknown as { email?: string; id: DocId; name?: null | string }
  return { id, name: name || (email ?? String(id)) }
}

/** @throws NewsroomError NEWSROOM_LIMIT to who beats faster than any form does */
const requireTime = (req: PayloadRequest): void => {
  const { id } = userOf(req)
  const seconds = runtimeOf(req.payload).beatLimit.retryAfter(id)
  if (seconds === null) {
    return
  }
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('Retry-After', String(seconds))
  throw new NewsroomError('NEWSROOM_LIMIT', 429, `More than ${MAX_BEATS} came from you in a minute.`, {
    field: 'user',
    remedy: `Wait ${seconds} seconds.`,
    value: id,
  })
}

/**
 * Makes the endpoint by which forms tell that they are open. The body is read as JSON whatever its type says: browsers send
 * a last word of a closing tab as plain text.
 */
export const createPresenceEndpoint = (options: SanitizedOptions): Endpoint => {
  const access = createDeskAccess({ roleOf: options.roleOf, usersCollection: options.slugs.users })
  return {
    handler: async (req) => {
      requireRole(access, req, 'reporter')
      requireTime(req)
      const request = parsePresenceRequest(await bodyOfRequest(req))
      return answerPresence(request, {
        article: await articleOfRequest(req, options, request.article),
        presence: runtimeOf(req.payload).presence,
        req,
        user: userOf(req),
      })
    },
    method: 'post',
    path: '/newsroom/desk/presence',
  }
}
