import type { ErrorStatus } from '../site/index.ts'
import type { SiteTemplates } from './siteTemplates.ts'

/** What went wrong, in words that may be shown to whoever asked; never a stack trace. */
export interface Problem {
  /** Methods that the address has, for status 405. */
  allow?: readonly string[]
  detail?: string
  /** BCP 47: the language of what stood there; by default that of the address. */
  language?: string
  /** What the newsroom says in place of a story that it has withdrawn, for status 410. */
  notice?: string
  status: ErrorStatus
}

export interface ProblemDeps {
  /** Makes the error page for an address; when it fails, or where there is none, the answer is plain text. */
  renderPage?: (problem: Problem, url: URL) => Promise<ReturnType<SiteTemplates['renderErrorPage']>>
}

const TITLES: Record<ErrorStatus, string> = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  410: 'Gone',
  413: 'Too large',
  500: 'Something went wrong',
}

/** Tells whether a caller wants data rather than a page: it names JSON and not HTML, or asks below /api. */
export const prefersJSON = (accept: null | string, pathname: string): boolean =>
  /^\/api(?:\/|$)/.test(pathname) || (/\bjson\b/i.test(accept ?? '') && !/\btext\/html\b/i.test(accept ?? ''))

/** Gives the error object in the shape that Payload's REST API uses. */
export const problemBody = ({ detail, notice, status }: Problem): string =>
  JSON.stringify({
    errors: [{ message: detail ?? TITLES[status], ...(notice !== undefined && { data: { notice } }) }],
  })

const textBody = ({ detail, notice, status }: Problem): string =>
  [`${status} ${TITLES[status]}`, detail, notice, ''].filter((line) => line !== undefined).join('\n')

/** Makes the function that answers with a problem, as a page or as JSON, whichever the caller reads. Neither kept nor indexed. */
export const createProblemResponder =
  ({ renderPage }: ProblemDeps) =>
  async (request: Request, problem: Problem): Promise<Response> => {
    const headers = new Headers({
      'Cache-Control': 'no-store',
      Vary: 'Accept',
      'X-Robots-Tag': 'noindex, nofollow',
    })
    if (problem.allow) {
      headers.set('Allow', problem.allow.join(', '))
    }
    const answer = (contentType: string, body: string): Response => {
      headers.set('Content-Type', contentType)
      return new Response(body, { headers, status: problem.status })
    }
    const url = new URL(request.url)
    if (prefersJSON(request.headers.get('Accept'), url.pathname)) {
      return answer('application/json; charset=utf-8', problemBody(problem))
    }
    if (renderPage === undefined) {
      return answer('text/plain; charset=utf-8', textBody(problem))
    }
    try {
      return answer('text/html; charset=utf-8', await renderPage(problem, url))
    } catch {
      return answer('text/plain; charset=utf-8', textBody(problem))
    }
  }
