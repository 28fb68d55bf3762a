import type { Endpoint, Payload } from 'payload'

import type { SurfaceHandler } from '../delivery/surfaceHandler.ts'

export interface SiteEndpointsOptions {
  /** Gives the site of a Payload instance: its `handleWithoutSlashes`, because Next takes trailing slashes away. */
  handlerOf: (payload: Payload) => { handle: SurfaceHandler; siteURL: string }
  /** Where the site hangs below the API route. Default "/newsroom/site". */
  prefix?: string
}

/**
 * Finds the path that the endpoint was asked for. Behind a rewrite the URL is the reader's, and only the route knows it.
 *
 * @param route what stands below the prefix, decoded
 */
const sitePath = (pathname: string, base: string, route: unknown): string => {
  if (pathname === base || pathname.startsWith(`${base}/`)) {
    return pathname.slice(base.length) || '/'
  }
  const segments = [route ?? []].flat().map((segment) => encodeURIComponent(String(segment)))
  return `/${segments.join('/')}`
}

/** The host compresses what it sends; Next even takes away the header that says how a body is coded. */
const withoutCodings = (headers: Headers): Headers => {
  const rest = new Headers(headers)
  rest.delete('Accept-Encoding')
  return rest
}

const METHODS = ['delete', 'get', 'head', 'patch', 'post', 'put'] as const

/**
 * Makes the endpoint of the lists, which hosts and the runnable newsroom reach below their API route. It answers from the
 * same list of surfaces, where the API route is always "/api".
 */
export const createListEndpoint = ({ handlerOf }: Pick<SiteEndpointsOptions, 'handlerOf'>): Endpoint => ({
  handler: ({ headers, payload, routeParams, signal, url }) => {
    const { handle, siteURL } = handlerOf(payload)
    const { search } = new URL(url ?? '', siteURL)
    const slug = encodeURIComponent(String(routeParams?.slug ?? ''))
    return handle(
      new Request(`${siteURL}/api/newsroom/lists/${slug}${search}`, {
        headers: withoutCodings(headers),
        signal: signal ?? null,
      }),
    )
  },
  method: 'get',
  path: '/newsroom/lists/:slug',
})

/**
 * Makes the endpoints by which a host that runs Next only serves the site: its `rewrites` send "/news/:path*" to
 * "/api/newsroom/site/news/:path*". Which addresses exist is decided by the list of surfaces alone.
 */
export const createSiteEndpoints = ({
  handlerOf,
  prefix = '/newsroom/site',
}: SiteEndpointsOptions): Endpoint[] =>
  METHODS.map((method) => ({
    handler: ({ body, headers, payload, routeParams, signal, url }) => {
      const { handle, siteURL } = handlerOf(payload)
      const { pathname, search } = new URL(url ?? '', siteURL)
      const path = sitePath(pathname, `${payload.config.routes.api}${prefix}`, routeParams?.path)
      const hasBody = method !== 'get' && method !== 'head'
      const init = {
        body: hasBody ? (body ?? null) : null,
        duplex: 'half',
        headers: withoutCodings(headers),
        method: method.toUpperCase(),
        signal: signal ?? null,
      }
      return handle(new Request(`${siteURL}${path}${search}`, init))
    },
    method,
    path: `${prefix}/:path*`,
  }))
