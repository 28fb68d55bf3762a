import type { Expected } from '../helpers/workflow/judge.ts'
import type { Pool, Start } from '../helpers/workflow/pool.ts'
import type { Answer, Piece, Stage } from '../helpers/workflow/stage.ts'

import { createWorkflow } from '../../src/domain/workflow/workflow.ts'
import { findDisagreements } from '../helpers/findDisagreements.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'
import { ENTRIES, OUTSIDE } from '../helpers/workflow/entries.ts'
import { mayTrash } from '../helpers/workflow/mayTrash.ts'
import { patch } from '../helpers/workflow/outsideWrites.ts'
import { RAW, REMOVALS } from '../helpers/workflow/rawWrites.ts'
import { restore } from '../helpers/workflow/restorations.ts'
import { fingerprint, judge } from '../helpers/workflow/judge.ts'
import { act, isThere } from '../helpers/workflow/model.ts'
import { createPool, nameOf } from '../helpers/workflow/pool.ts'
import { publishForUser } from '../helpers/workflow/publishForUser.ts'
import { createStage } from '../helpers/workflow/stage.ts'
import { STATES, TABLE, WHO } from '../helpers/workflow/table.ts'

/**
 * The whole product takes some minutes: WORKFLOW_MATRIX=full. Otherwise every pair of (way, state), (way, role) and (state,
 * role) is met once, a third of them on each kind of database; of the actions by name, everything that is legal besides, by
 * one of the ways of taking an action.
 */
const IS_FULL = process.env.WORKFLOW_MATRIX === 'full'

const DATABASES = ['sqlite', 'postgres', 'mongodb']

const STARTS: readonly Start[] = [
  ...STATES.map(([desk, seen]) => ({ desk, seen })),
  { desk: 'done', flashed: true, seen: 'live' },
  { alone: true, desk: 'in_review', seen: 'unreleased' },
]

let stage: Stage
let pool: Pool
const counts = new Map<string, { accepted: number; cases: number }>()
const failures: string[] = []
const MINUTES = 60_000

const count = (group: string, accepted: boolean): void => {
  const before = counts.get(group) ?? { accepted: 0, cases: 0 }
  counts.set(group, { accepted: before.accepted + (accepted ? 1 : 0), cases: before.cases + 1 })
}

interface Case {
  expected: Expected
  group: string
  name: string
  piece: Piece
  run: () => Promise<Answer>
}

let asked = 0

/** Short runs take every third case, another one on each kind of database. */
const isSkipped = (): boolean => {
  asked += 1
  return !IS_FULL && asked % DATABASES.length !== DATABASES.indexOf(stage.newsroom.database.kind)
}

/** Runs a case and compares everything with the oracle; the article goes back into the pool if it came out as it had to. */
const check = async ({ expected, group, name, piece, run }: Case): Promise<void> => {
  const problems = await judge(stage, piece, { expected, run })
  count(group, expected !== null)
  if (problems.length > 0) {
    failures.push(`${name}: ${problems.join('; ')}`)
  } else {
    pool.keep(piece)
  }
}

const isChosen = (...positions: number[]): boolean =>
  IS_FULL || positions.reduce((sum, position) => sum + position, 0) % 3 === 0

/** Whether it is the turn of one of several roles: each meets every way and every state, and every way every state. */
const isTurn = (rank: number, of: number, turn: number): boolean => IS_FULL || turn % of === rank

/** What went wrong since the last time it was asked. */
const take = (): string[] => failures.splice(0).slice(0, 20)

beforeAll(async () => {
  const newsroom = await createTestNewsroom({ config: { jobs: publishForUser! } })
  const base = await createStage(newsroom)
  stage = base
  pool = createPool(stage)
})

afterAll(async () => {
  const rows = [...counts].map(
    ([group, { accepted, cases }]) => `| ${group} | ${cases} | ${accepted} | ${cases - accepted} |\n`,
  )
  const all = [...counts.values()]
  const sum = (of: 'accepted' | 'cases'): number => all.reduce((total, one) => total + one[of], 0)
  process.stdout.write(
    `\n${stage.newsroom.database.kind}, ${IS_FULL ? 'the whole product' : 'all pairs'}, ${pool.count()} articles made\n| way in | cases | legal | refused |\n|---|---|---|---|\n${rows.join('')}| all | ${sum('cases')} | ${sum('accepted')} | ${sum('cases') - sum('accepted')} |\n`,
  )
  await stage.newsroom.destroy()
})

test('the table of the code is the table of the domain', () => {
  const workflow = createWorkflow()
  const list = (value: 'any' | readonly string[]): string => (value === 'any' ? '*' : [...value].join(' '))
  const coded = [...workflow.transitions.values()].map((transition) => [
    transition.action,
    {
      desk: list(transition.desk),
      seen: list(transition.public),
      then: transition.toDesk ?? '',
      thenSeen: transition.toPublic ?? '',
      who: transition.role,
      ...(transition.demands.length > 0 && { needs: transition.demands[0] }),
    },
  ])
  expect(Object.fromEntries(coded)).toEqual(TABLE)
})

test(
  'actions by their names: each state, each role, by REST, GraphQL and the runtime',
  async () => {
    const actions = [...createWorkflow().transitions.keys()]
    const names = Object.keys(stage.ways) as (keyof Stage['ways'])[]
    for (const [index, start] of STARTS.entries()) {
      for (const [place, action] of actions.entries()) {
        for (const [rank, who] of WHO.entries()) {
          const ways = IS_FULL ? names : [names[(index + place + rank) % names.length]!]
          for (const way of ways) {
            const piece = await pool.take(start)
            // Trusted code has no way to take an action by its name: who acts must be known.
            const expected = who === 'system' ? null : act(piece.model, action, { said: true, who })
            if (isSkipped() || (expected === null && !isTurn(rank, WHO.length, index + place))) {
              pool.keep(piece)
              continue
            }
            await check({
              expected,
              group: `action by the ${way}`,
              name: `${action} of ${nameOf(start)} by ${who} through the ${way}`,
              piece,
              run: () => stage.ways[way](piece, action, who),
            })
          }
        }
      }
    }
    expect(take()).toEqual([])
  },
  20 * MINUTES,
)

test(
  'writes that name no action: each way, each state, each role',
  async () => {
    let words = 0
    for (const [place, entry] of ENTRIES.entries()) {
      for (const [index, start] of STARTS.entries()) {
        for (const [rank, who] of entry.who.entries()) {
          if (!isTurn(rank, entry.who.length, place + index) || isSkipped()) {
            continue
          }
          words += 1
          const text = `Words ${words}`
          const piece = await pool.take(start)
          await check({
            expected: entry.expect({ ...piece.model, latest: await stage.latestStatus(piece.id) }, who, text),
            group: entry.name,
            name: `${entry.name} of ${nameOf(start)} by ${who}`,
            piece,
            run: () => entry.run(stage, piece, who, text),
          })
        }
      }
    }
    expect(take()).toEqual([])
  },
  20 * MINUTES,
)

test(
  'versions that are restored, as drafts and not',
  async () => {
    for (const [index, start] of STARTS.entries()) {
      for (const [rank, who] of OUTSIDE.entries()) {
        for (const asDraft of [false, true]) {
          if (!isChosen(index, rank, Number(asDraft))) {
            continue
          }
          const piece = await pool.take(start)
          const before = await fingerprint(stage, piece)
          const { after, answer } = await restore(stage, piece, { asDraft, who })
          if (after === null && (await fingerprint(stage, piece)) !== before) {
            failures.push(`restore of ${nameOf(start)} by ${who} was refused and changed something`)
          }
          await check({
            expected: after,
            group: `a version restored${asDraft ? ' as a draft' : ''}`,
            name: `restore${asDraft ? ' as a draft' : ''} of ${nameOf(start)} by ${who}`,
            piece,
            run: () => Promise.resolve(answer),
          })
        }
      }
    }
    expect(take()).toEqual([])
  },
  20 * MINUTES,
)

test(
  'copies are drafts with a history of their own, and leave the original as it was',
  async () => {
    for (const start of STARTS) {
      for (const who of [...OUTSIDE, 'system' as const]) {
        const piece = await pool.take(start)
        const before = await fingerprint(stage, piece)
        const answer =
          who === 'system'
            ? await stage.payload
                .duplicate({ id: piece.id, collection: 'articles', data: { _status: 'published' } as never })
                .then(
                  ({ id }) => ({ doc: { id }, ok: true }),
                  () => ({ doc: undefined, ok: false }),
                )
            : await stage.sessions
                .get(who)!
                .post(`/articles/${piece.id}/duplicate`, { _status: 'published' })
                .then(({ body, status }) => ({
                  doc: (body as { doc?: { id: number } }).doc,
                  ok: status < 300,
                }))
        // A copy of a killed article would bring its words back.
        const isLegal = isThere(piece.model, who) && piece.model.seen !== 'killed'
        count('duplicate', isLegal)
        const problems = answer.ok === isLegal ? [] : [`it was ${isLegal ? 'refused' : 'answered as done'}`]
        if ((await fingerprint(stage, piece)) !== before) {
          problems.push('the original, the log or the record was changed')
        }
        if (answer.ok && answer.doc !== undefined) {
          const copy = await stage.row(answer.doc.id)
          if (copy.deskState !== 'draft' || copy.publicState !== 'unreleased' || copy._status !== 'draft') {
            problems.push(`the copy is ${String(copy.deskState)} and ${String(copy.publicState)}`)
          }
          problems.push(...(await findDisagreements(stage.payload, answer.doc.id)))
        }
        pool.keep(piece)
        if (problems.length > 0) {
          failures.push(`duplicate of ${nameOf(start)} by ${who}: ${problems.join('; ')}`)
        }
      }
    }
    expect(take()).toEqual([])
  },
  20 * MINUTES,
)

test(
  'the trash takes what readers do not see, keeps it from moving on, and gives it back',
  async () => {
    for (const start of STARTS) {
      for (const who of OUTSIDE) {
        const piece = await pool.take(start)
        const { model } = piece
        const isLegal = mayTrash(model, who)
        const at = new Date().toISOString()
        await check({
          expected: isLegal ? model : null,
          group: 'into the trash',
          name: `trash of ${nameOf(start)} by ${who}`,
          piece,
          run: () => patch(stage, who, `/articles/${piece.id}`, { deletedAt: at }),
        })
        if (!isLegal) {
          continue
        }
        pool.drop(piece)
        for (const action of ['submit', 'flash', 'republish', 'unspike']) {
          await check({
            expected: null,
            group: 'an action in the trash',
            name: `${action} of ${nameOf(start)} in the trash`,
            piece,
            run: () => stage.ways.runtime(piece, action, 'admin'),
          })
          pool.drop(piece)
        }
        await check({
          expected: null,
          group: 'out of the trash',
          name: `restoring ${nameOf(start)} by a reporter`,
          piece,
          run: () => patch(stage, 'reporter', `/articles/${piece.id}?trash=true`, { deletedAt: null }),
        })
        pool.drop(piece)
        for (const killer of ['editor', 'publisher'] as const) {
          await check({
            expected: act(piece.model, 'kill', { said: true, who: killer }),
            group: 'a kill in the trash',
            name: `kill of ${nameOf(start)} in the trash by ${killer}`,
            piece,
            run: () => stage.ways[killer === 'editor' ? 'endpoint' : 'mutation'](piece, 'kill', killer),
          })
          pool.drop(piece)
        }
        await check({
          expected: isThere(piece.model, who) ? piece.model : null,
          group: 'out of the trash',
          name: `restoring ${nameOf(start)} by ${who}`,
          piece,
          run: () => patch(stage, who, `/articles/${piece.id}?trash=true`, { deletedAt: null }),
        })
      }
    }
    expect(take()).toEqual([])
  },
  20 * MINUTES,
)

test(
  'writes of the database itself are refused',
  async () => {
    for (const start of STARTS) {
      for (const [name, run] of Object.entries(RAW)) {
        const piece = await pool.take(start)
        await check({
          expected: null,
          group: `payload.db.${name}`,
          name: `payload.db.${name} of ${nameOf(start)}`,
          piece,
          run: () => stage.attempt(() => run(stage, piece, false)),
        })
      }
      for (const [name, run] of Object.entries(REMOVALS)) {
        if (start.seen === 'unreleased') {
          continue
        }
        const piece = await pool.take(start)
        await check({
          expected: null,
          group: `payload.db.${name}`,
          name: `payload.db.${name} of ${nameOf(start)}`,
          piece,
          run: () => stage.attempt(() => run(stage, piece, true)),
        })
      }
    }
    expect(take()).toEqual([])
  },
  20 * MINUTES,
)

test(
  'every row, log, record, newsstand and version agree at the end, and nothing is to be healed',
  async () => {
    const rows = await stage.allArticles()
    const problems: string[] = []
    for (const id of rows) {
      problems.push(...(await findDisagreements(stage.payload, id)))
    }
    expect(problems).toEqual([])
    expect(rows.length).toBeGreaterThan(20)
  },
  20 * MINUTES,
)
