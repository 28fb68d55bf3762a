import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'

import { prefersJSON, problemBody } from '../exports/express.ts'

type Status = Parameters<typeof problemBody>[0]['status']

const EXPOSED: readonly number[] = [400, 404, 405, 413] satisfies Status[]
const isExposed = (status: unknown): status is Status => EXPOSED.includes(Number(status))

const problemOf = (error: unknown, hasBody: boolean): { detail?: string; status: Status } => {
  const { message, name, status } = (error ?? {}) as { message?: unknown; name?: unknown; status?: unknown }
  // A body that is no JSON reaches us so from readers of `request.json()`.
  if (name === 'SyntaxError' && hasBody) {
    return { detail: 'The body is not valid JSON.', status: 400 }
  }
  return isExposed(status) && typeof message === 'string' ? { detail: message, status } : { status: 500 }
}

/** Answers what routes throw: expected errors with their words, all others with 500 and a line in the log. Never a stack trace. */
export const errorAnswers =
  (logger: Logger): ErrorRequestHandler =>
  // Express knows an error handler by its four parameters.
  (error: unknown, req, res, _next) => {
    const problem = problemOf(error, !['GET', 'HEAD'].includes(req.method))
    if (problem.status === 500) {
      logger.error({ err: error, event: 'newsroom.http.error', requestId: req.id }, 'A request failed')
    }
    if (res.headersSent) {
      res.destroy()
      return
    }
    const isJSON = prefersJSON(req.get('Accept') ?? null, req.path)
    res
      .status(problem.status)
      .set('Cache-Control', 'no-store')
      .type(isJSON ? 'json' : 'text')
      .send(
        isJSON ? problemBody(problem) : `${problem.status} ${problem.detail ?? 'Something went wrong.'}\n`,
      )
  }
