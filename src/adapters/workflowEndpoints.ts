import type { Endpoint, PayloadRequest } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'
import type { DocId } from '../shared/ids.ts'

import { deskAnswer } from '../delivery/desk/deskAnswer.ts'
import { parseTransition } from '../delivery/desk/parseTransition.ts'
import { createDeskAccess } from '../domain/access/deskAccess.ts'
import { runtimeOf } from '../domain/runtime.ts'
import { articleOfRequest, bodyOfRequest, requireRole } from './deskRequest.ts'

/** Makes the endpoints of the workflow, below `/api/newsroom/desk/articles/:id`. */
export const createWorkflowEndpoints = (options: SanitizedOptions): Endpoint[] => {
  const access = createDeskAccess({ roleOf: options.roleOf, usersCollection: options.slugs.users })
  const articleOf = (req: PayloadRequest): Promise<DocId> => {
    requireRole(access, req, 'reporter')
    return articleOfRequest(req, options, req.routeParams?.id, { trash: true })
  }
  const path = '/newsroom/desk/articles/:id/transitions'
  return [
    {
      handler: async (req) =>
        deskAnswer(await runtimeOf(req.payload).workflow.open(await articleOf(req), req)),
      method: 'get',
      path,
    },
    {
      handler: async (req) => {
        const article = await articleOf(req)
        const request = parseTransition(await bodyOfRequest(req))
        return deskAnswer(await runtimeOf(req.payload).workflow.transition(article, request, req))
      },
      method: 'post',
      path,
    },
  ]
}
