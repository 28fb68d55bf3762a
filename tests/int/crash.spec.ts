import type { CrashInstructions } from '../helpers/crashChild.ts'
import type { CrashDamage } from '../helpers/findCrashDamage.ts'
import type { ChildNewsroom, ChildProgram, ChildResult } from '../helpers/childNewsroom.ts'
import type { TestDatabase } from '../helpers/testDatabase.ts'
import type { Furniture } from '../helpers/crashScript.ts'

import { bundleChild } from '../helpers/childNewsroom.ts'
import { LAST_STEP } from '../helpers/crashScript.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

const MAX_WRITES = 500

let database: TestDatabase
let furniture: Furniture
let program: ChildProgram
let waiting: ChildNewsroom

beforeAll(async () => {
  const newsroom = await createTestNewsroom()
  const second = await newsroom.payload.create({
    collection: 'authors',
    data: { name: 'Second Author' } as never,
  })
  ;({ database } = newsroom)
  furniture = { authors: [newsroom.author.id, second.id], source: newsroom.source.id }
  // SQLite is for one process: this one ends its connection before the first child opens its own.
  await newsroom.close()
  program = await bundleChild('crashChild.ts')
  waiting = program.start()
})

afterAll(async () => {
  waiting.kill()
  program.remove()
  await database.remove()
})

/** Gives the child that waits its instructions; the next one loads meanwhile. */
const runChild = async (instructions: Omit<CrashInstructions, 'furniture' | 'url'>): Promise<ChildResult> => {
  const child = waiting
  waiting = program.start()
  const result = await child.run({ ...instructions, furniture, url: database.url })
  if (result.code !== 0 && result.signal !== 'SIGKILL') {
    throw new Error(`The child ended with ${result.code}: ${result.errors}`)
  }
  return result
}

const partOf = <Part>({ lines }: ChildResult, name: string): Part | undefined =>
  lines.find((line) => name in line)?.[name] as Part | undefined

test('a newsroom that is killed between any two writes is whole when it is opened again', async () => {
  const points: { acknowledged: number; damage: CrashDamage; killAt: number }[] = []
  const step = Number(process.env.CRASH_STEP ?? 1)
  let previous: CrashInstructions['previous'] = null
  let done = false
  for (let killAt = 1; !done && killAt < MAX_WRITES; killAt += step) {
    const result: ChildResult = await runChild({ killAt, previous, run: killAt })
    const damage = partOf<CrashDamage>(result, 'damage')
    if (damage !== undefined) {
      points.at(-1)!.damage = damage
    }
    const steps = result.lines.flatMap((line) => (typeof line.step === 'number' ? [line.step] : []))
    previous = { acknowledged: steps.at(-1) ?? 0, run: killAt }
    points.push({
      acknowledged: previous.acknowledged,
      damage: { doubled: [], lost: [], unhealed: [] },
      killAt,
    })
    done = partOf(result, 'writes') !== undefined
    expect(result.signal).toBe(done ? null : 'SIGKILL')
  }
  const last = await runChild({ killAt: 0, previous, run: null })
  points.at(-1)!.damage = partOf<CrashDamage>(last, 'damage')!
  const count = (of: keyof CrashDamage): number => points.filter(({ damage }) => damage[of].length > 0).length
  const killed = points.length - 1
  process.stdout.write(
    `| database | kills | healed | unhealed | lost | doubled |\n|---|---|---|---|---|---|\n| ${database.kind} | ${killed} | ${killed - points.filter(({ damage }) => Object.values(damage).flat().length > 0).length} | ${count('unhealed')} | ${count('lost')} | ${count('doubled')} |\n`,
  )
  expect(done).toBe(true)
  expect(previous!.acknowledged).toBe(LAST_STEP)
  const damaged = points
    .filter(({ damage }) => Object.values(damage).flat().length > 0)
    .map(({ acknowledged, damage, killAt }) => ({ acknowledged, killAt, ...damage }))
  expect(damaged).toEqual([])
  expect(partOf(last, 'rebuilt')).toMatchObject({ different: [] })
  // Every step was hit: a script of which some step writes nothing would prove nothing about it.
  expect(new Set(points.map(({ acknowledged }) => acknowledged)).size).toBe(LAST_STEP + 1)
}, 600_000)
