import type { NewsstandReader } from '../../domain/edition/newsstandReader.ts'
import type { SurfaceContext } from '../surface.ts'

import { cacheControl } from '../cachePolicy.ts'

/** Writes where a redirect leads: a path on this site, or a whole URL elsewhere. Always ASCII, never "//host". */
const locationOf = (to: string, siteURL: string): string => {
  const url = new URL(to.startsWith('/') ? `${siteURL}${to}` : to, `${siteURL}/`)
  return url.origin === new URL(siteURL).origin && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}${url.hash}`
    : url.href
}

/** Sends a reader on. Caches forget it soon: a story that moves back must not run in a circle through them. */
export const redirectTo = (to: string, { now, siteURL }: { now: Date; siteURL: string }): Response =>
  new Response(null, {
    headers: { 'Cache-Control': cacheControl({ now }), Location: locationOf(to, siteURL) },
    status: 301,
  })

/** Answers for something that isn't there: where it went, if that is known, and 404 otherwise. */
export const answerMissing = async (
  { now, reader }: { now: () => Date; reader: NewsstandReader },
  { problem, url }: SurfaceContext,
): Promise<Response> => {
  const to = await reader.redirect(url.pathname)
  return to === null || to === url.pathname
    ? problem({ status: 404 })
    : redirectTo(to, { now: now(), siteURL: reader.site.siteURL })
}
