import type { RequestHandler } from 'express'

import { httpError, parseTarget, targetProblem } from '../exports/express.ts'

/** Refuses addresses that Payload, Next and databases stumble over; the site's own surfaces check theirs themselves. */
export const checkedAddresses =
  (siteURL: string): RequestHandler =>
  (req, _res, next) => {
    const target = parseTarget(siteURL, req.originalUrl)
    const problem = target.ok ? targetProblem(target.value) : target.error.detail
    next(problem === null ? undefined : httpError(400, problem))
  }
