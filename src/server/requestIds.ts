import type { RequestHandler } from 'express'

import { randomUUID } from 'node:crypto'

/** What may stand in a log line and a header without doubt. */
const SAFE_ID = /^[\w.:=+/-]{8,128}$/

/** Gives every request an id: the proxy's when it is harmless, else a new one. It is in the answer and in every log line. */
export const requestIds = (): RequestHandler => (req, res, next) => {
  const given = req.get('X-Request-Id')
  req.id = given !== undefined && SAFE_ID.test(given) ? given : randomUUID()
  res.setHeader('X-Request-Id', String(req.id))
  next()
}
