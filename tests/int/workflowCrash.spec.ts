import type { ChildNewsroom, ChildProgram, ChildResult } from '../helpers/childNewsroom.ts'
import type { TestDatabase } from '../helpers/testDatabase.ts'
import type { WorkflowFurniture } from '../helpers/workflow/crashSteps.ts'
import type { WorkflowCrashInstructions } from '../helpers/workflowCrashChild.ts'

import { bundleChild } from '../helpers/childNewsroom.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'
import { STEPS } from '../helpers/workflow/crashSteps.ts'

const MAX_WRITES = 1000
/** Which point is hit after which: a step of the workflow has the fewest of them on PostgreSQL, and the most on SQLite. */
const STRIDES: Readonly<Record<TestDatabase['kind'], number>> = { mongodb: 5, postgres: 3, sqlite: 7 }

let database: TestDatabase
let furniture: WorkflowFurniture
let program: ChildProgram
let waiting: ChildNewsroom

beforeAll(async () => {
  const newsroom = await createTestNewsroom()
  ;({ database } = newsroom)
  const { admin, editor, publisher, reporter } = newsroom.users
  furniture = {
    story: newsroom.story(),
    users: { admin: admin.id, editor: editor.id, publisher: publisher.id, reporter: reporter.id },
  }
  await newsroom.close()
  program = await bundleChild('workflowCrashChild.ts')
  waiting = program.start()
})

afterAll(async () => {
  waiting.kill()
  program.remove()
  await database.remove()
})

const runChild = async (
  instructions: Omit<WorkflowCrashInstructions, 'furniture' | 'url'>,
): Promise<ChildResult> => {
  const child = waiting
  waiting = program.start()
  const result = await child.run({ ...instructions, furniture, url: database.url })
  if (result.code !== 0 && result.signal !== 'SIGKILL') {
    throw new Error(`The child ended with ${result.code}: ${result.errors}`)
  }
  return result
}

const damageIn = ({ lines }: ChildResult): string[] =>
  (lines.find((line) => 'damage' in line)?.damage ?? []) as string[]

test('an article that is killed between any two writes of its workflow is whole when it is opened again', async () => {
  // Every point is hit with WORKFLOW_CRASH_STEP=1, which takes some minutes.
  const every = Number(process.env.WORKFLOW_CRASH_STEP ?? STRIDES[database.kind])
  const damaged: object[] = []
  const hit = new Set<number>()
  let kills = 0
  let previous: WorkflowCrashInstructions['previous'] = null
  let isDone = false
  const note = (result: ChildResult): void => {
    const damage = damageIn(result)
    if (damage.length > 0) {
      damaged.push({ ...previous, damage })
    }
  }
  for (let killAt = 1; !isDone && killAt < MAX_WRITES; killAt += every) {
    const result: ChildResult = await runChild({ killAt, previous, run: killAt })
    note(result)
    const steps = result.lines.flatMap((line) => (typeof line.step === 'number' ? [line.step] : []))
    previous = { acknowledged: steps.at(-1) ?? 0, run: killAt }
    isDone = result.lines.some((line) => 'writes' in line)
    kills += isDone ? 0 : 1
    hit.add(previous.acknowledged)
    expect(result.signal).toBe(isDone ? null : 'SIGKILL')
  }
  note(await runChild({ killAt: 0, previous, run: null }))
  process.stdout.write(
    `${database.kind}: ${kills} kills over ${hit.size - 1} of ${STEPS.length} steps, ${damaged.length} damaged.\n`,
  )
  expect(isDone).toBe(true)
  expect(damaged).toEqual([])
  expect(hit.size).toBeGreaterThan(STEPS.length / 2)
}, 1_800_000)
