import type { Result } from '../shared/result.ts'

import { err, ok } from '../shared/result.ts'

export interface TargetProblem {
  detail: string
  type: 'malformed-target'
}

/** In characters, as sent. */
const MAX_PATH = 1024
const MAX_QUERY = 2048

const bad = (detail: string): Result<never, TargetProblem> => err({ type: 'malformed-target', detail })

const isDecodable = (text: string): boolean => {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** Tells what is wrong with an address that no surface, REST route or database should ever see; null when it is fine. */
export const targetProblem = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>): null | string => {
  if (/%00/.test(pathname) || /%00/.test(search)) {
    return 'The address holds a NUL byte (%00).'
  }
  if (!isDecodable(pathname)) {
    return 'The path holds broken percent-encoding. Encode it as UTF-8, for example %C3%BC for ü.'
  }
  return isDecodable(search) ? null : 'The query holds broken percent-encoding. Write a percent sign as %25.'
}

/**
 * Makes the URL of a request from the configured address of the site and the request line. The Host header has no part
 * in it, so whoever sends one can't choose where links and redirects lead.
 *
 * @param target as in the request line: "/news/?before=x" or, from proxies, an absolute URL
 * @see RFC 9112, section 3.2
 */
export const parseTarget = (siteURL: string, target: string): Result<URL, TargetProblem> => {
  const local = target.startsWith('/')
  if (!local && !/^https?:\/\//i.test(target)) {
    return bad('The address does not start with "/".')
  }
  if (!local && !URL.canParse(target)) {
    return bad('The address is not a URL.')
  }
  const { pathname, search } = new URL(local ? `${siteURL}${target}` : target)
  return ok(new URL(`${siteURL}${pathname}${search}`))
}

/** Checks an address of the public site: well-formed, and not longer than any that the site makes. */
export const checkTarget = (url: URL): Result<URL, TargetProblem> => {
  if (url.pathname.length > MAX_PATH) {
    return bad(`The path is longer than ${MAX_PATH} characters.`)
  }
  if (url.search.length > MAX_QUERY) {
    return bad(`The query is longer than ${MAX_QUERY} characters.`)
  }
  const problem = targetProblem(url)
  return problem === null ? ok(url) : bad(problem)
}
