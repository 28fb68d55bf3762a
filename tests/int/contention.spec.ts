import type { DocId } from '../../src/shared/ids.ts'
import type { StoredEntry } from '../helpers/articleDocs.ts'
import type { WritersPlan, WritersResult } from '../helpers/contendingWriters.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/index.ts'
import { readRows } from '../helpers/articleDocs.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { bundleChild } from '../helpers/childNewsroom.ts'
import { runWriters } from '../helpers/contendingWriters.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'
import { watchLog } from '../helpers/watchLog.ts'

const ROUNDS = 12
const SHARED = 10
/** The writers of each process; SQLite is for one process. */
const PROCESSES = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7],
]

let newsroom: TestNewsroom
let articles: ReturnType<typeof createArticles>

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  articles = createArticles(newsroom)
})

afterAll(async () => {
  await newsroom.destroy()
})

const runInProcesses = async (plan: Omit<WritersPlan, 'writers'>): Promise<WritersResult[]> => {
  const { kind, url } = newsroom.database
  if (kind === 'sqlite') {
    return [await runWriters(newsroom.payload, { ...plan, writers: PROCESSES.flat() })]
  }
  const program = await bundleChild('contentionChild.ts')
  const children = PROCESSES.map((writers) => ({ child: program.start(), writers }))
  const ended = await Promise.all(
    children.map(({ child, writers }) => child.run({ plan: { ...plan, writers }, url })),
  )
  program.remove()
  return ended.map(({ code, errors, lines }) => {
    expect({ code, errors: code === 0 ? '' : errors }).toEqual({ code: 0, errors: '' })
    return lines[0]!.result as WritersResult
  })
}

test('8 writers leave a log without gaps, every act once, and articles whose parts agree', async () => {
  const shared: DocId[] = []
  for (let index = 0; index < SHARED; index += 1) {
    shared.push((await articles.create({ headline: `Shared ${index}` })).id)
  }
  const stopWatching = watchLog(newsroom.payload)
  const startedAt = performance.now()
  const results = await runInProcesses({ rounds: ROUNDS, shared, story: newsroom.story() })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const watch = await stopWatching()
  const sum = (of: (result: WritersResult) => number): number =>
    results.reduce((total, result) => total + of(result), 0)
  const acts = sum(({ passed }) => passed.acts)
  const log = await readRows<StoredEntry & { key: string }>(newsroom.payload, 'newsroom-change-log')
  process.stdout.write(
    `| database | processes | writers | saves | acts | conflicts | other failures | polls | seconds |\n|---|---|---|---|---|---|---|---|---|\n| ${newsroom.database.kind} | ${results.length} | 8 | ${sum(({ passed }) => passed.saves)} | ${acts} | ${sum(({ conflicts }) => conflicts)} | ${sum(({ failures }) => failures.length)} | ${watch.polls} | ${seconds} |\n`,
  )

  expect(results.flatMap(({ failures }) => failures)).toEqual([])
  expect(sum(({ conflicts }) => conflicts)).toBeGreaterThan(0)
  expect(watch.gaps).toEqual([])
  expect(watch.polls).toBeGreaterThan(3)
  expect(log.map(({ id }) => Number(id))).toEqual(log.map((_, index) => index + 1))
  expect(log).toHaveLength(acts)
  expect(new Set(log.map(({ key }) => key)).size).toBe(log.length)

  const ids = [...shared, ...results.flatMap(({ own }) => own)]
  const numbers = await Promise.all(ids.map(async (id) => (await articles.row(id)).number))
  expect(new Set(numbers).size).toBe(ids.length)
  const disagreements: string[] = []
  for (const id of ids) {
    disagreements.push(...(await articles.agree(id)))
  }
  expect(disagreements).toEqual([])
  expect(await runtimeOf(newsroom.payload).rebuildNewsstand()).toMatchObject({ different: [] })
}, 240_000)

test('more conflicts at once than a pool has connections: all are answered', async () => {
  const article = await articles.create()
  const saves = await Promise.allSettled(
    Array.from({ length: 30 }, (_, index) =>
      articles.update(article.id, {
        _status: 'published',
        headline: `Save ${index}`,
        revision: article.revision,
      }),
    ),
  )
  expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await articles.agree(article.id)).toEqual([])
}, 60_000)
