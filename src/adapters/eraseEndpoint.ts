import type { Endpoint, PayloadRequest } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { DocId } from '../shared/ids.ts'

import { deskAnswer } from '../delivery/desk/deskAnswer.ts'
import { parseErasure } from '../delivery/desk/eraseAnswer.ts'
import { createDeskAccess } from '../domain/access/deskAccess.ts'
import { runtimeOf } from '../domain/runtime.ts'
import { articleOfRequest, bodyOfRequest, requireRole } from './deskRequest.ts'

/** Makes the endpoints by which administrators see what words were released, and destroy them. */
export const createEraseEndpoints = (options: SanitizedOptions): Endpoint[] => {
  const access = createDeskAccess({ roleOf: options.roleOf, usersCollection: options.slugs.users })
  const articleOf = (req: PayloadRequest): Promise<DocId> => {
    requireRole(access, req, 'admin')
    return articleOfRequest(req, options, req.routeParams?.id)
  }
  const path = '/newsroom/desk/articles/:id/erase'
  return [
    {
      handler: async (req) => deskAnswer(await runtimeOf(req.payload).eraser.list(await articleOf(req), req)),
      method: 'get',
      path,
    },
    {
      handler: async (req) => {
        const article = await articleOf(req)
        const request = parseErasure(await bodyOfRequest(req))
        return deskAnswer(await runtimeOf(req.payload).eraser.erase(article, request, req))
      },
      method: 'post',
      path,
    },
  ]
}
