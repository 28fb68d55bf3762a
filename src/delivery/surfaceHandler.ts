import type { Surface } from './surface.ts'
import type { createProblemResponder, Problem } from './problem.ts'

import { createSurfaceMatcher } from './matchSurface.ts'
import { SECRET } from './secret.ts'
import { checkTarget } from './requestTarget.ts'

export interface SurfaceHandlerDeps {
  /** Is told of what went wrong inside a surface; the caller gets a plain 500. */
  onError: (error: unknown, request: Request) => void
  /** Headers that every answer carries unless the surface sets its own. */
  headers: Readonly<Record<string, string>>
  respondProblem: ReturnType<typeof createProblemResponder>
  surfaces: readonly Surface[]
  /** What becomes of "/news/regions" where "/news/regions/" is meant: a redirect, or the page itself. Default redirect. */
  trailingSlash?: 'optional' | 'redirect'
}

export type SurfaceHandler = (request: Request) => Promise<Response>

const withHeaders = (
  response: Response,
  extra: Readonly<Record<string, string>>,
  isHead: boolean,
): Response => {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(extra)) {
    if (!headers.has(name)) {
      headers.set(name, value)
    }
  }
  return new Response(isHead ? null : response.body, { headers, status: response.status })
}

/** Makes the one function through which all surfaces are served: it checks, matches, and never throws. */
export const createSurfaceHandler = (deps: SurfaceHandlerDeps): SurfaceHandler => {
  const { headers, onError, respondProblem, surfaces, trailingSlash = 'redirect' } = deps
  const match = createSurfaceMatcher(surfaces)

  /** An answer that leads to a secret address tells the secret: nothing may keep it. */
  const keepSecret = (answer: Response): Response => {
    const location = answer.headers.get('Location')
    if (location === null) {
      return answer
    }
    const base = 'https://here.invalid'
    const found = URL.canParse(location, base) ? match('GET', new URL(location, base).pathname) : null
    if (found?.kind !== 'found' || !found.surface.isSecret) {
      return answer
    }
    const secret = new Headers(answer.headers)
    Object.entries(SECRET).forEach(([name, value]) => secret.set(name, value))
    return new Response(answer.body, { headers: secret, status: answer.status })
  }

  const dispatch = async (request: Request): Promise<Response> => {
    const problem = (found: Problem): Promise<Response> => respondProblem(request, found)
    const target = checkTarget(new URL(request.url))
    if (!target.ok) {
      return problem({ detail: target.error.detail, status: 400 })
    }
    const url = target.value
    const found = match(request.method, url.pathname)
    if (found.kind === 'method') {
      return problem({
        allow: found.allow,
        detail: `${request.method} is not possible here, only ${found.allow.join(', ')}.`,
        status: 405,
      })
    }
    if (found.kind === 'none' || !found.surface.handle) {
      return problem({ status: 404 })
    }
    if (found.slashed && trailingSlash === 'redirect') {
      return new Response(null, {
        headers: { Location: `${url.pathname}/${url.search}` },
        status: 301,
      })
    }
    return found.surface.handle(request, { params: found.params, problem, url })
  }

  return async (request) => {
    const answer = await dispatch(request).catch((error: unknown) => {
      onError(error, request)
      return respondProblem(request, { status: 500 })
    })
    return withHeaders(keepSecret(answer), headers, request.method === 'HEAD')
  }
}
