import type { Endpoint, Payload } from 'payload'

import type { SurfaceHandler } from '../delivery/surfaceHandler.ts'

export interface SiteEndpointsOptions {
  /** Gives the site of a Payload instance: its `handleWithoutSlashes`, because Next takes trailing slashes away. */
  handlerOf: (payload: Payload) => { handle: SurfaceHandler; siteURL: string }
  /** Where the site hangs below the API route. Default "/newsroom/site". */
  prefix?: string
}

const METHODS = ['delete', 'get', 'head', 'patch', 'post', 'put'] as const

/**
 * Makes the endpoints by which a host that runs Next only serves the site: its `rewrites` send "/news/:path*" to
 * "/api/newsroom/site/news/:path*". Which addresses exist is decided by the list of surfaces alone.
 */
export const createSiteEndpoints = ({
  handlerOf,
  prefix = '/newsroom/site',
}: SiteEndpointsOptions): Endpoint[] =>
  METHODS.map((method) => ({
    handler: ({ body, headers, payload, signal, url }) => {
      const { handle, siteURL } = handlerOf(payload)
      const { pathname, search } = new URL(url ?? '', siteURL)
      const path = pathname.slice(`${payload.config.routes.api}${prefix}`.length)
      const hasBody = method !== 'get' && method !== 'head'
      const init = {
        body: hasBody ? (body ?? null) : null,
        duplex: 'half',
        headers,
        method: method.toUpperCase(),
        signal: signal ?? null,
      }
      return handle(new Request(`${siteURL}${path === '' ? '/' : path}${search}`, init))
    },
    method,
    path: `${prefix}/:path*`,
  }))
