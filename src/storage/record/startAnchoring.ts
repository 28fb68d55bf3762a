import type { BasePayload } from 'payload'

import type { RecordAudit } from '../../domain/workflow/audit.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Anchors the record at the start and daily, beside everything else, while it agrees with the anchors of before. It ends with the database connection. */
export const startAnchoring = (payload: BasePayload, audit: RecordAudit, stop: AbortController): void => {
  const run = async (): Promise<void> => {
    try {
      const problem = await audit.glance()
      if (problem !== null) {
        payload.logger.error({
          event: 'newsroom.audit.broken',
          fault: problem.fault,
          msg: `${problem.message} Run: npm run audit -- verify`,
          seq: problem.seq,
        })
        // An anchor of what is left would speak for it.
        return
      }
      const outcome = await audit.anchor()
      if (outcome.type !== 'anchored') {
        return
      }
      const { anchor, failures, places } = outcome
      if (places.length > 0) {
        payload.logger.info({
          event: 'newsroom.audit.anchored',
          msg: `The record of events is anchored at event ${anchor.seq}.`,
          places,
          seq: anchor.seq,
        })
      }
      if (failures.length > 0 && !stop.signal.aborted) {
        payload.logger.error({
          event: 'newsroom.audit.unanchored',
          failures,
          msg: 'The head of the record of events could not be noted everywhere. It is tried again at the next start or in a day; npm run audit -- anchor tries at once.',
          seq: anchor.seq,
        })
      }
    } catch (err) {
      payload.logger.error({
        err,
        event: 'newsroom.audit.unanchored',
        msg: 'The record of events, or the file of its anchors, could not be read.',
      })
    }
  }
  let running = run()
  const timer = setInterval(() => {
    running = running.then(run)
  }, DAY_MS)
  timer.unref()
  const { db } = payload
  const destroy = db.destroy?.bind(db)
  db.destroy = async () => {
    clearInterval(timer)
    stop.abort()
    await running
    await destroy?.()
  }
}
