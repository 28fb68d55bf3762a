import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'

import { pinoHttp } from 'pino-http'

/** Addresses whose last part is a secret: password resets, verifications, invitations. */
const SECRET_PATH = /^(.*\/(?:reset|verify|invite|preview)\/)[^/]+/
const QUIET = new Set(['/healthz', '/readyz'])

type LoggedRequest = { originalUrl?: string } & IncomingMessage

const pathOf = ({ originalUrl, url }: LoggedRequest): string =>
  ((originalUrl ?? url ?? '').split('?', 1)[0] ?? '').slice(0, 512).replace(SECRET_PATH, '$1…')

const entry = (req: LoggedRequest, res: ServerResponse, { responseTime }: { responseTime?: number }) => ({
  event: 'newsroom.http.request',
  method: req.method,
  ms: responseTime,
  path: pathOf(req),
  status: res.statusCode,
})

/** Logs each request as one event. Queries, cookies and keys are not logged. */
export const requestLog = (logger: Logger) =>
  pinoHttp<LoggedRequest>({
    autoLogging: { ignore: (req) => QUIET.has(pathOf(req)) },
    customAttributeKeys: { reqId: 'requestId' },
    customErrorMessage: (req) => `${req.method} ${pathOf(req)} failed`,
    customErrorObject: (req, res, error, values) => ({
      ...entry(req, res, values as { responseTime?: number }),
      error: error.message,
    }),
    customLogLevel: (_, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: (req, res) => `${req.method} ${pathOf(req)} ${res.statusCode}`,
    customSuccessObject: (req, res, values) => entry(req, res, values as { responseTime?: number }),
    // pino-http brings its own, newer pino; the two agree on everything that is used here.
    logger: logger as never,
    quietReqLogger: true,
    quietResLogger: true,
  })
