import type { Endpoint, PayloadRequest } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'

import { answerChanges } from '../delivery/desk/changesAnswer.ts'
import { addNote, answerNotes } from '../delivery/desk/noteAnswers.ts'
import { createDeskAccess } from '../domain/access/deskAccess.ts'
import { runtimeOf } from '../domain/runtime.ts'
import { articleOfRequest, bodyOfRequest, requireRole } from './deskRequest.ts'

/** Makes the endpoints of notes and of the comparison with an edition, below `/api/newsroom/desk/articles`. */
export const createTogetherEndpoints = (options: SanitizedOptions): Endpoint[] => {
  const access = createDeskAccess({ roleOf: options.roleOf, usersCollection: options.slugs.users })
  const articleOf = async (req: PayloadRequest) => {
    requireRole(access, req, 'reporter')
    return articleOfRequest(req, options, req.routeParams?.id)
  }
  const path = '/newsroom/desk/articles/:id'
  return [
    {
      handler: async (req) =>
        answerNotes({ article: await articleOf(req), notes: runtimeOf(req.payload).notes, req }),
      method: 'get',
      path: `${path}/notes`,
    },
    {
      handler: async (req) => {
        const article = await articleOf(req)
        return addNote(await bodyOfRequest(req), { article, notes: runtimeOf(req.payload).notes, req })
      },
      method: 'post',
      path: `${path}/notes`,
    },
    {
      handler: async (req) =>
        answerChanges(req.searchParams.get('against'), {
          article: await articleOf(req),
          changes: runtimeOf(req.payload).changes,
          req,
        }),
      method: 'get',
      path: `${path}/changes`,
    },
  ]
}
