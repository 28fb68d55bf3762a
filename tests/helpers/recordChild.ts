import type { RecordPlan } from './recordWriters.ts'

import { runtimeOf } from '../../src/index.ts'
import { readInstructions, tell } from './childInstructions.ts'
import { openExistingNewsroom } from './existingNewsroom.ts'
import { killAtWrite } from './killAtWrite.ts'
import { runRecordWriters } from './recordWriters.ts'
import { sampleEvent } from './sampleEvent.ts'

export type RecordInstructions = { url: string } & (
  | { job: 'crash'; killAt: number; number: number; previous: null | number }
  | { job: 'speed'; events: number; number: number; writers: number }
  | { job: 'write'; plan: RecordPlan }
)

/** How many events an article gets in each run. */
const CRASH_EVENTS = 6

const instructions = await readInstructions<RecordInstructions>()
const payload = await openExistingNewsroom(instructions.url)
const { audit, record } = runtimeOf(payload)
const eventsOf = (number: number) =>
  Array.from({ length: CRASH_EVENTS }, (_, index) => sampleEvent({ n: index + 1, number }))

if (instructions.job === 'write') {
  tell({ result: await runRecordWriters(payload, instructions.plan) })
} else if (instructions.job === 'speed') {
  const { events, number, writers } = instructions
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let n = writer + 1; n <= events; n += writers) {
        await record.append(sampleEvent({ n, number }))
      }
    }),
  )
  tell({ ms: performance.now() - startedAt })
} else {
  const { killAt, number, previous } = instructions
  if (previous !== null) {
    const before = (await record.of(previous)).map(({ n }) => n)
    // What the healer does: it appends what rows carry, whether the record has it or not.
    for (const event of eventsOf(previous)) {
      await record.append(event)
    }
    const { problem } = await audit.verify()
    const after = (await record.of(previous)).map(({ n }) => n)
    tell({ after, before, problem })
  }
  if (number > 0) {
    const writes = killAtWrite(payload, killAt)
    for (const event of eventsOf(number)) {
      await record.append(event)
      tell({ appended: event.n })
    }
    tell({ writes: writes() })
  }
}
process.exit(0)
