import type { Express, RequestHandler } from 'express'
import type { Logger } from 'pino'

import compression from 'compression'
import express from 'express'

import type { PublicSite } from '../exports/express.ts'
import type { AdminPanel } from './adminPanel.ts'
import type { ServerSettings } from './serverSettings.ts'

import { expressHandler } from '../exports/express.ts'
import { type ApiHandlers, apiRoutes } from './apiRoutes.ts'
import { checkedAddresses } from './checkedAddresses.ts'
import { errorAnswers } from './errorAnswers.ts'
import { requestIds } from './requestIds.ts'
import { requestLog } from './requestLog.ts'
import { adminHeaders, commonHeaders } from './securityHeaders.ts'

export interface ServerDeps {
  /** Absent where the panel isn't built (tests of the interfaces). */
  admin?: AdminPanel
  /** Absent where only the site is served. */
  api?: ApiHandlers
  logger: Logger
  settings: ServerSettings
  site: PublicSite
}

/** What readers send is small: forms, no uploads. In bytes. */
const SITE_BODY_BYTES = 64 * 1024

const adminHandler =
  (admin: AdminPanel): RequestHandler =>
  (req, res) => {
    req.url = req.originalUrl
    return admin.handle(req, res)
  }

/** Puts one process together: REST and GraphQL, the admin panel, and the public site for every other address. */
export const createServer = ({ admin, api, logger, settings, site }: ServerDeps): Express => {
  const { siteURL, trustProxy } = settings
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', trustProxy)
  app.set('query parser', 'simple')
  app.use(requestIds(), requestLog(logger), commonHeaders(settings))
  app.use(['/api', '/admin', '/_next'], checkedAddresses(siteURL))
  if (api) {
    app.use('/api', apiRoutes(api, settings))
  }
  if (admin) {
    app.use(['/admin', '/_next'], compression(), adminHeaders(settings), adminHandler(admin))
  }
  app.use(expressHandler({ handle: site.handle, maxBodyBytes: () => SITE_BODY_BYTES, siteURL }))
  app.use(errorAnswers(logger))
  return app
}
