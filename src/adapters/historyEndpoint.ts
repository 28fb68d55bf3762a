import type { Endpoint } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'

import { answerHistory } from '../delivery/desk/historyAnswer.ts'
import { createDeskAccess } from '../domain/access/deskAccess.ts'
import { runtimeOf } from '../domain/runtime.ts'
import { requireRole } from './deskRequest.ts'

/** Makes the endpoint that tells the desk what was done with an article. */
export const createHistoryEndpoint = (options: SanitizedOptions): Endpoint => {
  const access = createDeskAccess({ roleOf: options.roleOf, usersCollection: options.slugs.users })
  return {
    handler: (req) => {
      requireRole(access, req, 'reporter')
      return answerHistory(
        req.routeParams?.id,
        { before: req.searchParams.get('before'), limit: req.searchParams.get('limit') },
        { history: runtimeOf(req.payload).history, req },
      )
    },
    method: 'get',
    path: '/newsroom/desk/articles/:id/history',
  }
}
