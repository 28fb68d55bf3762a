import fc from 'fast-check'

import type { Choice, Moves, Traveller } from '../helpers/workflow/moves.ts'
import type { Person, Stage } from '../helpers/workflow/stage.ts'

import { findDisagreements } from '../helpers/findDisagreements.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'
import { judge } from '../helpers/workflow/judge.ts'
import { createMoves } from '../helpers/workflow/moves.ts'
import { propertyRun } from '../helpers/workflow/propertyRun.ts'
import { publishForUser } from '../helpers/workflow/publishForUser.ts'
import { createStage } from '../helpers/workflow/stage.ts'
import { WHO } from '../helpers/workflow/table.ts'

/** WORKFLOW_SEQUENCES=300 takes some minutes; PROPERTY_SEED repeats a run. */
const RUNS = Number(process.env.WORKFLOW_SEQUENCES ?? 12)
const { seed } = propertyRun(RUNS)
const HOUR = 3_600_000

let stage: Stage
let moves: Moves
/** Sequences that did not come out as the model says, each with all its steps. */
const failures: string[] = []
const counts = new Map<string, { accepted: number; refused: number }>()

const choice: fc.Arbitrary<Choice> = fc.record({
  kind: fc.nat(10_000),
  odd: fc.nat(15),
  pick: fc.nat(10_000),
  who: fc.constantFrom(...WHO),
})

const count = (way: string, accepted: boolean): void => {
  const before = counts.get(way) ?? { accepted: 0, refused: 0 }
  const key = accepted ? 'accepted' : 'refused'
  counts.set(way, { ...before, [key]: before[key] + 1 })
}

const sum = (of: 'accepted' | 'refused'): number =>
  [...counts.values()].reduce((total, each) => total + each[of], 0)

/** What readers and the desk find of the words, beside what was written and sent out. */
const wordProblems = async ({ id, isTrashed, model }: Traveller, shown: null | string): Promise<string[]> => {
  const [row, working] = [await stage.row(id), await stage.latest(id)]
  const { docs } = (await stage.sessions.get('anonymous')!.get(`/articles?where[id][equals]=${id}`)).body as {
    docs: { kicker: string }[]
  }
  const read = docs[0]?.kicker ?? null
  const { body: opened } = await stage.sessions
    .get('publisher')!
    .get(`/articles/${id}?draft=true&trash=true&depth=0`)
  const isLive = model.seen === 'live'
  return [
    ...(working.kicker === model.words ? [] : [`the working copy says ${String(working.kicker)}`]),
    ...(opened.kicker === model.words && opened.revision === row.revision
      ? []
      : [
          `the desk opens "${String(opened.kicker)}" of revision ${String(opened.revision)}, not ${row.revision}`,
        ]),
    ...(!isLive || row.kicker === shown ? [] : [`the row says ${String(row.kicker)}, not ${shown}`]),
    ...[row, working].flatMap(({ deletedAt }) =>
      Boolean(deletedAt) === isTrashed ? [] : [`deletedAt is ${String(deletedAt)}`],
    ),
    ...(read === (isLive ? shown : null) ? [] : [`the public reads ${read}`]),
  ]
}

/** Takes one article through a sequence, and stops at the first step that does not come out as the model says. */
const travel = async (who: Person, way: number, choices: readonly Choice[]): Promise<void> => {
  const piece = await moves.begin(who, way)
  const path = [`made by ${who} as ${piece.model.desk}/${piece.model.seen}`]
  let shown = piece.model.seen === 'live' ? piece.model.words : null
  for (const [index, each] of choices.entries()) {
    const before = piece.model
    const move = await moves.next(piece, each, `Words ${index + 1}`)
    const { expected, isLegal = expected !== null, isTrashed, name, run, way: by } = move
    const problems = await judge(stage, piece, { expected, run })
    const { desk, seen, words } = piece.model
    if (seen === 'live' && desk === 'done' && (before.desk !== 'done' || words !== before.words)) {
      shown = words
    }
    piece.isTrashed = isTrashed ?? piece.isTrashed
    problems.push(...(await wordProblems(piece, shown)))
    count(by, isLegal)
    path.push(`${expected === null ? 'refused' : `${desk}/${seen}`}: ${name}`)
    if (problems.length > 0) {
      failures.push(`${problems.join('\n')}\nafter\n${path.join('\n')}`)
      return
    }
  }
}

beforeAll(async () => {
  stage = await createStage(await createTestNewsroom({ config: { jobs: publishForUser! } }))
  moves = createMoves(stage)
})

afterAll(async () => {
  await stage.newsroom.destroy()
})

test(
  'random roles take random articles through random ways in, and every step comes out as the model says',
  async () => {
    const people = fc.constantFrom<Person>('reporter', 'editor', 'publisher', 'admin')
    const choices = fc.array(choice, { maxLength: 40, minLength: 20, size: 'max' })
    await fc.assert(fc.asyncProperty(people, fc.nat(5), choices, travel), {
      numRuns: RUNS,
      seed,
    })
    const rows = [...counts]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([way, { accepted, refused }]) => `| ${way} | ${accepted} | ${refused} |\n`)
    process.stdout.write(
      `\n| way in | accepted | refused |\n|---|---|---|\n${rows.join('')}\n${stage.newsroom.database.kind}: ${RUNS} sequences (seed ${seed}), ${sum('accepted') + sum('refused')} steps by ${counts.size} ways in, ${sum('accepted')} accepted, ${sum('refused')} refused, ${failures.length} illegal.\n`,
    )
    expect(failures).toEqual([])
    expect(sum('accepted')).toBeGreaterThan(RUNS * 4)
    expect(sum('refused')).toBeGreaterThan(RUNS * 4)
  },
  4 * HOUR,
)

test(
  'everything agrees at the end',
  async () => {
    const problems: string[] = []
    for (const id of await stage.allArticles()) {
      problems.push(...(await findDisagreements(stage.payload, id)))
    }
    expect(problems).toEqual([])
  },
  HOUR,
)
