import type { BasePayload } from 'payload'

import type { Spine } from './spine.ts'

import { GRACE_MS, heal } from './healer.ts'

const INTERVAL_MS = 30_000
const MAINTENANCE_MS = 60 * 60 * 1000

/**
 * Completes what a killed process left behind, before anybody is served, and goes on looking every 30 seconds for what other
 * processes leave behind. It ends with the database connection.
 */
export const startHealing = async (payload: BasePayload, spine: Spine): Promise<void> => {
  const run = async (graceMs = GRACE_MS): Promise<void> => {
    const healed = await heal(spine, graceMs)
    if (Object.values(healed).some((count: number) => count > 0)) {
      payload.logger.warn({
        ...healed,
        event: 'newsroom.spine.healed',
        msg: 'Completed acts that were half done.',
      })
    }
  }
  // At its start the only process of a database knows that nobody is at work on what it finds.
  await run(spine.dialect.hasOneProcess ? 0 : GRACE_MS)
  await spine.dialect.maintain()
  let maintainedAt = spine.clock.now().getTime()
  const runAndMaintain = async (): Promise<void> => {
    await run()
    const now = spine.clock.now().getTime()
    if (now - maintainedAt >= MAINTENANCE_MS) {
      maintainedAt = now
      await spine.dialect.maintain()
    }
  }
  let running = false
  const timer = setInterval(() => {
    if (running) {
      return
    }
    running = true
    runAndMaintain()
      .catch((err: unknown) => {
        payload.logger.error({
          err,
          event: 'newsroom.spine.unhealed',
          msg: 'Looking for half done acts failed.',
        })
      })
      .finally(() => {
        running = false
      })
  }, INTERVAL_MS)
  timer.unref()
  const { db } = payload
  const destroy = db.destroy?.bind(db)
  db.destroy = async () => {
    clearInterval(timer)
    await spine.dialect.close()
    await destroy?.()
  }
}
