import type { ErrorStatus } from '../site/index.ts'
import type { SiteTemplates } from './siteTemplates.ts'

/** What went wrong, in words that may be shown to whoever asked; never a stack trace. */
export interface Problem {
  /** Methods that the address has, for status 405. */
  allow?: readonly string[]
  detail?: string
  status: ErrorStatus
}

export interface ProblemDeps {
  /** Makes the error page; when it fails the answer is plain text. */
  renderPage: (problem: Problem) => Promise<ReturnType<SiteTemplates['renderErrorPage']>>
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
export const problemBody = ({ detail, status }: Problem): string =>
  JSON.stringify({ errors: [{ message: detail ?? TITLES[status] }] })

const textBody = ({ detail, status }: Problem): string =>
  `${status} ${TITLES[status]}${detail === undefined ? '' : `\n${detail}`}\n`

/** Makes the function that answers with a problem, as a page or as JSON, whichever the caller reads. Never cached. */
export const createProblemResponder =
  ({ renderPage }: ProblemDeps) =>
  async (request: Request, problem: Problem): Promise<Response> => {
    const headers = new Headers({ 'Cache-Control': 'no-store', Vary: 'Accept' })
    if (problem.allow) {
      headers.set('Allow', problem.allow.join(', '))
    }
    const answer = (contentType: string, body: string): Response => {
      headers.set('Content-Type', contentType)
      return new Response(body, { headers, status: problem.status })
    }
    if (prefersJSON(request.headers.get('Accept'), new URL(request.url).pathname)) {
      return answer('application/json; charset=utf-8', problemBody(problem))
    }
    try {
      return answer('text/html; charset=utf-8', await renderPage(problem))
    } catch {
      return answer('text/plain; charset=utf-8', textBody(problem))
    }
  }
