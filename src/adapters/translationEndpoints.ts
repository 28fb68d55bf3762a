import type { Endpoint, PayloadRequest } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'

import {
  acknowledgeFlags,
  answerToCheck,
  answerTranslations,
  createTranslation,
} from '../delivery/desk/translationAnswers.ts'
import { createDeskAccess } from '../domain/access/deskAccess.ts'
import { runtimeOf } from '../domain/runtime.ts'
import { articleOfRequest, bodyOfRequest, requireRole } from './deskRequest.ts'

/** Makes the endpoints of translations, below `/api/newsroom/desk`. */
export const createTranslationEndpoints = (options: SanitizedOptions): Endpoint[] => {
  const access = createDeskAccess({ roleOf: options.roleOf, usersCollection: options.slugs.users })
  const depsOf = async (req: PayloadRequest) => {
    requireRole(access, req, 'reporter')
    return {
      article: await articleOfRequest(req, options, req.routeParams?.id),
      req,
      translations: runtimeOf(req.payload).translations,
    }
  }
  const path = '/newsroom/desk/articles/:id/translations'
  return [
    { handler: async (req) => answerTranslations(await depsOf(req)), method: 'get', path },
    {
      handler: async (req) => {
        const deps = await depsOf(req)
        return createTranslation(await bodyOfRequest(req), deps)
      },
      method: 'post',
      path,
    },
    {
      handler: async (req) => {
        const deps = await depsOf(req)
        return acknowledgeFlags(await bodyOfRequest(req), deps)
      },
      method: 'post',
      path: `${path}/checked`,
    },
    {
      handler: (req) => {
        requireRole(access, req, 'reporter')
        return answerToCheck(
          {
            limit: req.searchParams.get('limit'),
            mine: req.searchParams.get('mine') === 'true',
            user: req.user!.id,
          },
          { req, translations: runtimeOf(req.payload).translations },
        )
      },
      method: 'get',
      path: '/newsroom/desk/translations/flags',
    },
  ]
}
