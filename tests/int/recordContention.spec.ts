import type { ChildProgram, ChildResult } from '../helpers/childNewsroom.ts'
import type { RecordInstructions } from '../helpers/recordChild.ts'
import type { RecordPlan, RecordResult } from '../helpers/recordWriters.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/index.ts'
import { bundleChild } from '../helpers/childNewsroom.ts'
import { numberOfWriter, runRecordWriters } from '../helpers/recordWriters.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'
import { watchLog } from '../helpers/watchLog.ts'

const SLUG = 'newsroom-workflow-events'
const ROUNDS = 30
const SHARED = 4000
/** The writers of each process; SQLite is for one process. */
const PROCESSES = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7],
]
const MAX_KILLS = 100

type Job = RecordInstructions extends infer One ? (One extends unknown ? Omit<One, 'url'> : never) : never

let newsroom: TestNewsroom
let program: ChildProgram

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  program = await bundleChild('recordChild.ts')
})

afterAll(async () => {
  program.remove()
  await newsroom.database.remove()
})

const runChild = async (job: Job): Promise<ChildResult> => {
  const result = await program.start().run({ ...job, url: newsroom.database.url })
  if (result.code !== 0 && result.signal !== 'SIGKILL') {
    throw new Error(`The child ended with ${result.code}: ${result.errors}`)
  }
  return result
}

const runInProcesses = async (plan: Omit<RecordPlan, 'writers'>): Promise<RecordResult[]> => {
  if (newsroom.database.kind === 'sqlite') {
    return [await runRecordWriters(newsroom.payload, { ...plan, writers: PROCESSES.flat() })]
  }
  const ended = await Promise.all(
    PROCESSES.map((writers) => runChild({ job: 'write', plan: { ...plan, writers } })),
  )
  return ended.map(({ lines }) => lines[0]!.result as RecordResult)
}

test('8 writers leave a chain without gaps, and every event once', async () => {
  const { audit, record } = runtimeOf(newsroom.payload)
  const stopWatching = watchLog(newsroom.payload, SLUG)
  const startedAt = performance.now()
  const results = await runInProcesses({ rounds: ROUNDS, shared: SHARED })
  const seconds = (performance.now() - startedAt) / 1000
  const watch = await stopWatching()
  const undone = results.reduce((sum, result) => sum + result.undone, 0)
  process.stdout.write(
    `| database | processes | writers | events | rolled back | polls | seconds |\n|---|---|---|---|---|---|---|\n| ${newsroom.database.kind} | ${results.length} | 8 | ${ROUNDS * 9} | ${undone} | ${watch.polls} | ${seconds.toFixed(1)} |\n`,
  )
  expect(results.flatMap(({ failures }) => failures)).toEqual([])
  expect(watch.gaps).toEqual([])
  expect(watch.polls).toBeGreaterThan(3)
  expect(await audit.verify()).toMatchObject({ events: ROUNDS * 9, problem: null })
  for (const number of [SHARED, ...PROCESSES.flat().map(numberOfWriter)]) {
    const counts = (await record.of(number)).map(({ n }) => n).sort((a, b) => a - b)
    expect(counts).toEqual(Array.from({ length: ROUNDS }, (_, index) => index + 1))
  }
  // Whoever appends an event that others append too is told where it stands.
  const positions = await record.of(SHARED)
  for (const { n, seq } of positions) {
    const told = results.flatMap(({ shared }) => shared[n] ?? [])
    expect(told).toEqual(Array.from({ length: 8 }, () => seq))
  }
  if (newsroom.database.kind === 'postgres') {
    expect(undone).toBeGreaterThan(0)
  }
}, 120_000)

test('a process that is killed between any two writes leaves a whole chain, and what was missing can be appended', async () => {
  if (newsroom.database.kind === 'sqlite') {
    await newsroom.close()
  }
  let previous: null | number = null
  let acknowledged: number[] = []
  let kills = 0
  const look = ({ lines }: ChildResult): void => {
    const found = lines.find((line) => 'after' in line) as
      undefined | { after: number[]; before: number[]; problem: unknown }
    if (previous !== null) {
      expect(found).toMatchObject({ after: [6, 5, 4, 3, 2, 1], problem: null })
      // What was answered as done was there before anybody healed.
      expect(found!.before).toEqual(expect.arrayContaining(acknowledged))
    }
  }
  for (let killAt = 1; killAt < MAX_KILLS; killAt += 1) {
    const number = 7000 + killAt
    const result: ChildResult = await runChild({ job: 'crash', killAt, number, previous })
    look(result)
    previous = number
    acknowledged = result.lines.flatMap((line) => (typeof line.appended === 'number' ? [line.appended] : []))
    if (result.lines.some((line) => 'writes' in line)) {
      break
    }
    expect(result.signal).toBe('SIGKILL')
    kills += 1
  }
  look(await runChild({ job: 'crash', killAt: 0, number: 0, previous }))
  process.stdout.write(
    `| database | kills | chain whole |\n|---|---|---|\n| ${newsroom.database.kind} | ${kills} | ${kills} |\n`,
  )
  expect(kills).toBeGreaterThan(4)
  expect(acknowledged).toHaveLength(6)
}, 300_000)

test('appending is quick', async () => {
  const events = 1000
  const speeds: string[] = []
  for (const writers of [1, 10]) {
    const { lines } = await runChild({ job: 'speed', events, number: 9000 + writers, writers })
    const perSecond = Math.round((events / Number(lines[0]!.ms)) * 1000)
    speeds.push(`| ${newsroom.database.kind} | ${writers} | ${perSecond} |`)
    // Far below what any of them does on a slow machine: it finds a scan of the whole record, not a slow disk.
    expect(perSecond).toBeGreaterThan(20)
  }
  process.stdout.write(`| database | writers | appends/s |\n|---|---|---|\n${speeds.join('\n')}\n`)
  if (newsroom.database.kind !== 'sqlite') {
    await newsroom.close()
  }
}, 120_000)
