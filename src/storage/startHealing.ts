import type { BasePayload } from 'payload'

import type { Spine } from './spine.ts'

import { GRACE_MS } from './grace.ts'
import { heal } from './healer.ts'
import { repairAll } from './repairRows.ts'
import { isNewsstandOutdated, renewNewsstand } from './renewNewsstand.ts'

const INTERVAL_MS = 30_000
const MAINTENANCE_MS = 60 * 60 * 1000

/** Makes the rows of an older version of the newsroom anew, if there are any, and tells of it. */
const renewOutdated = async (payload: BasePayload, spine: Spine, isStopped: () => boolean): Promise<void> => {
  if (!(await isNewsstandOutdated(spine))) {
    return
  }
  const { articles, isWhole } = await renewNewsstand(spine, isStopped)
  if (articles > 0) {
    payload.logger.info({
      articles,
      event: 'newsroom.newsstand.renewed',
      msg: isWhole
        ? 'The newsstand was made anew: an older version had made it.'
        : 'The newsstand is made anew at the next start: it was stopped.',
    })
  }
}

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
  let isStopped = false
  /** Looks through all rows: it takes its time, and nobody waits for it. */
  const repair = async (): Promise<void> => {
    const settledBefore = new Date(spine.clock.now().getTime() - GRACE_MS)
    await repairAll(spine, settledBefore, () => isStopped)
  }
  let maintainedAt = spine.clock.now().getTime()
  const runAndMaintain = async (): Promise<void> => {
    await run()
    const now = spine.clock.now().getTime()
    if (now - maintainedAt >= MAINTENANCE_MS) {
      maintainedAt = now
      await spine.dialect.maintain()
      await repair()
    }
  }
  // Readers are served meanwhile: lists that an older version knew nothing of fill up.
  const renewal = renewOutdated(payload, spine, () => isStopped).catch((err: unknown) => {
    payload.logger.error({
      err,
      event: 'newsroom.newsstand.unrenewed',
      msg: 'An older version made the newsstand, and making it anew failed. Run "npm run newsstand -- rebuild", or runtimeOf(payload).rebuildNewsstand().',
    })
  })
  const firstRepair = repair().catch((err: unknown) => {
    payload.logger.error({
      err,
      event: 'newsroom.workflow.unrepaired',
      msg: 'Looking for rows that were written past the newsroom failed.',
    })
  })
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
    isStopped = true
    await Promise.all([firstRepair, renewal])
    await spine.dialect.close()
    await destroy?.()
  }
}
