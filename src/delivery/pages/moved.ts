import type { NewsstandReader } from '../../domain/edition/newsstandReader.ts'
import type { SurfaceContext } from '../surface.ts'

import { languagePath, splitLanguagePath } from '../../domain/permalink/languagePath.ts'
import { cacheControl } from '../cachePolicy.ts'

/** Writes where a redirect leads: a path on this site, or a whole URL elsewhere. Always ASCII, never "//host". */
const locationOf = (to: string, siteURL: string): string => {
  const url = new URL(to.startsWith('/') ? `${siteURL}${to}` : to, `${siteURL}/`)
  return url.origin === new URL(siteURL).origin && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}${url.hash}`
    : url.href
}

interface Place {
  now: Date
  siteURL: string
}

const sendOn = (status: 301 | 302, to: string, { now, siteURL }: Place): Response =>
  new Response(null, {
    headers: { 'Cache-Control': cacheControl({ now }), Location: locationOf(to, siteURL) },
    status,
  })

/** Sends a reader on. Caches forget it soon: a story that moves back must not run in a circle through them. */
export const redirectTo = (to: string, place: Place): Response => sendOn(301, to, place)

/** Sends a reader on for the time being: what stood here may stand here again. */
export const redirectMeanwhile = (to: string, place: Place): Response => sendOn(302, to, place)

/**
 * Finds where something went that isn't at an address. A section that moved did so in every language, so an address with
 * a language in it follows the redirect of the one without.
 */
const movedTo = async (reader: NewsstandReader, path: string): Promise<null | string> => {
  const to = await reader.redirect(path)
  const parts = splitLanguagePath(path, reader.site)
  if (to !== null || parts === null) {
    return to
  }
  const there = await reader.redirect(parts.rest)
  return there?.startsWith('/') ? languagePath(there, parts.language, reader.site) : there
}

/** Answers for something that isn't there: where it went, if that is known, and 404 otherwise. */
export const answerMissing = async (
  { now, reader }: { now: () => Date; reader: NewsstandReader },
  { problem, url }: SurfaceContext,
): Promise<Response> => {
  const to = await movedTo(reader, url.pathname)
  return to === null || to === url.pathname
    ? problem({ status: 404 })
    : redirectTo(to, { now: now(), siteURL: reader.site.siteURL })
}
