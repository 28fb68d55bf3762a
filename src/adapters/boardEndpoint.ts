import type { Endpoint } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'

import { answerBoard } from '../delivery/desk/boardAnswer.ts'
import { createDeskAccess } from '../domain/access/deskAccess.ts'
import { runtimeOf } from '../domain/runtime.ts'
import { type IdKind, parseDocId } from '../shared/ids.ts'
import { requireRole } from './deskRequest.ts'

/** Makes the endpoint of the desk board. */
export const createBoardEndpoint = (options: SanitizedOptions): Endpoint => {
  const access = createDeskAccess({ roleOf: options.roleOf, usersCollection: options.slugs.users })
  return {
    handler: (req) => {
      requireRole(access, req, 'reporter')
      return answerBoard(req.searchParams, {
        board: runtimeOf(req.payload).board,
        languages: options.languages,
        parseId: (value) => parseDocId(value, req.payload.db as unknown as IdKind),
        req,
        // Whoever has a role is a user.
        user: req.user!.id,
      })
    },
    method: 'get',
    path: '/newsroom/desk/board',
  }
}
