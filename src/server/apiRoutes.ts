import type { Request as ExpressRequest, RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'

import { GRAPHQL_PLAYGROUND_GET, GRAPHQL_POST } from '@payloadcms/next/routes'
import compression from 'compression'
import { Router } from 'express'
import { handleEndpoints } from 'payload'

import type { ServerSettings } from './serverSettings.ts'

import { expressHandler, httpError } from '../exports/express.ts'
import { apiHeaders, playgroundHeaders } from './securityHeaders.ts'

type Handle = (request: Request) => Promise<Response>

export interface ApiHandlers {
  graphQL: Handle
  playground: Handle
  rest: Handle
}

/** Takes the handlers of REST and GraphQL from Payload; they answer from the one Payload instance of this process. */
export const createApiHandlers = (config: Promise<SanitizedConfig> | SanitizedConfig): ApiHandlers => {
  const promise = Promise.resolve(config)
  return {
    graphQL: GRAPHQL_POST(promise),
    playground: GRAPHQL_PLAYGROUND_GET(promise),
    // A HEAD is a GET whose body Node leaves out; Payload's endpoints know only the latter.
    rest: (request) =>
      handleEndpoints({
        config: promise,
        request: request.method === 'HEAD' ? new Request(request, { method: 'GET' }) : request,
      }),
  }
}

/** Payload takes `where` as JSON too, and reads it without looking. */
const checkedWhere: RequestHandler = (req, _res, next) => {
  const { where } = req.query
  if (typeof where === 'string' && where !== '') {
    try {
      JSON.parse(where)
    } catch {
      throw httpError(400, 'The argument "where" is not JSON. Send where[field][operator]=value, or JSON.')
    }
  }
  next()
}

const isUpload = (req: ExpressRequest): boolean => /^multipart\//i.test(req.get('Content-Type') ?? '')

/**
 * Makes the routes of REST and GraphQL. Bodies stream to Payload and are never parsed here.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/ (queries may come by GET, mutations may not)
 */
export const apiRoutes = (
  handlers: ApiHandlers,
  { bodyLimits, isProduction, siteURL }: Pick<ServerSettings, 'bodyLimits' | 'isProduction' | 'siteURL'>,
): Router => {
  const maxBodyBytes = (req: ExpressRequest): number =>
    isUpload(req) ? bodyLimits.uploadBytes : bodyLimits.jsonBytes
  const mount = (handle: Handle): RequestHandler => expressHandler({ handle, maxBodyBytes, siteURL })
  const rest = mount(handlers.rest)

  const router = Router()
  router.use(apiHeaders(), compression())
  router
    .route('/graphql')
    .options(rest)
    .get(mount(handlers.graphQL))
    .post(mount(handlers.graphQL))
    .all((_req, res) => {
      res.set('Allow', 'GET, POST, OPTIONS')
      throw httpError(405, 'GraphQL takes POST, and queries also by GET.')
    })
  if (!isProduction) {
    router.get('/graphql-playground', playgroundHeaders(), mount(handlers.playground))
  }
  router.use(checkedWhere, rest)
  return router
}
