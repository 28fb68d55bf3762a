import type { Spine } from './spine.ts'

import { readCounters } from './counters.ts'
import { projectNumber } from './followRenames.ts'
import { numbersOfLog } from './rebuildNewsstand.ts'

/**
 * Which rows the projection makes. Raise it with every change of what the newsstand or its shelves hold: newsrooms whose rows
 * an older version made then make them anew at their next start.
 */
export const PROJECTION_VERSION = 2

/** The counter that says which version made the rows of all articles. */
export const PROJECTION_COUNTER = 'newsstand-projection'

/** What the renewing found to do. */
export interface Renewal {
  articles: number
  /** Whether all articles were reached before it was stopped. */
  isWhole: boolean
}

/** Tells whether an older version of the projection, or one that did not count yet, made what the newsstand holds. */
export const isNewsstandOutdated = async ({ options, payload }: Spine): Promise<boolean> => {
  const counters = await readCounters({ payload, slugs: options.slugs }, [PROJECTION_COUNTER])
  return (counters.get(PROJECTION_COUNTER) ?? 0) < PROJECTION_VERSION
}

/** Notes that the rows of all articles are those of this version. */
export const noteProjection = ({ dialect }: Spine): Promise<void> =>
  dialect.raise(PROJECTION_COUNTER, PROJECTION_VERSION)

/**
 * Projects every article of the log anew, while readers are served from the rows that there are. Saves may come in between.
 * When it is stopped, the next start begins again.
 */
export const renewNewsstand = async (spine: Spine, isStopped = (): boolean => false): Promise<Renewal> => {
  let articles = 0
  for (const number of await numbersOfLog(spine)) {
    if (isStopped()) {
      return { articles, isWhole: false }
    }
    await projectNumber(spine, number)
    articles += 1
    await new Promise(setImmediate)
  }
  await noteProjection(spine)
  return { articles, isWhole: true }
}
