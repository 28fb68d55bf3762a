import { runtimeOf } from '../../src/index.ts'
import { heal } from '../../src/storage/healer.ts'
import { readInstructions, tell } from './childInstructions.ts'
import type { Furniture } from './crashScript.ts'

import { runCrashScript } from './crashScript.ts'
import { openExistingNewsroom, spineAhead } from './existingNewsroom.ts'
import { findCrashDamage } from './findCrashDamage.ts'
import { killAtWrite } from './killAtWrite.ts'

export interface CrashInstructions {
  furniture: Furniture
  /** The write before which this process dies; 0: never. */
  killAt: number
  /** The run to look at before, and its last acknowledged step. */
  previous: { acknowledged: number; run: number } | null
  /** Null: only look at what there is, and compare the newsstand with the log. */
  run: null | number
  url: string
}

const MINUTE_MS = 60_000

const instructions = await readInstructions<CrashInstructions>()
const { furniture, killAt, previous, run, url } = instructions
const payload = await openExistingNewsroom(url)
if (previous !== null) {
  // Where other processes may still be at work, what is young is left alone: look as of a minute later.
  await heal(spineAhead(payload, MINUTE_MS))
  tell({ damage: await findCrashDamage(payload, previous.run, previous.acknowledged) })
}
if (run === null) {
  tell({ rebuilt: await runtimeOf(payload).rebuildNewsstand() })
} else {
  const writes = killAtWrite(payload, killAt)
  await runCrashScript(payload, furniture, run, (step) => {
    tell({ step })
  })
  tell({ writes: writes() })
}
process.exit(0)
