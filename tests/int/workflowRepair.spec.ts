import type { Spine } from '../../src/storage/spine.ts'
import type { ArticleDoc } from '../helpers/articleOperations.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/index.ts'
import { heal } from '../../src/storage/healer.ts'
import { repairAll } from '../../src/storage/repairRows.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { spineAhead } from '../helpers/existingNewsroom.ts'
import { tamper } from '../helpers/tamper.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

let newsroom: TestNewsroom
let articles: ReturnType<typeof createArticles>
let spine: Spine
const alerts: Record<string, unknown>[] = []

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  articles = createArticles(newsroom)
  spine = spineAhead(newsroom.payload, 60_000)
  newsroom.payload.logger.error = ((line: Record<string, unknown>) => {
    alerts.push(line)
  }) as never
})

afterAll(async () => {
  await newsroom.destroy()
})

const later = (): Date => new Date(Date.now() + 30_000)

const expectRepaired = async (article: ArticleDoc, is: { desk: string; seen: string }): Promise<void> => {
  expect(await articles.row(article.id)).toMatchObject({
    _status: is.seen === 'live' ? 'published' : 'draft',
    deskState: is.desk,
    publicState: is.seen,
  })
  expect(await articles.agree(article.id)).toEqual([])
  const [last] = await runtimeOf(newsroom.payload).record.of(article.number)
  expect(last).toMatchObject({ action: 'repair', actor: null, to: { desk: is.desk, public: is.seen } })
  expect(alerts.at(-1)).toMatchObject({ article: article.number, event: 'newsroom.workflow.repaired' })
}

test('a draft that was published in the database is a draft again, with an alert and an event', async () => {
  const draft = await articles.create()
  await tamper(newsroom.payload, draft.id, { _status: 'published' })
  expect(await heal(spine)).toMatchObject({ repaired: 1 })
  await expectRepaired(draft, { desk: 'draft', seen: 'unreleased' })
  expect(await heal(spine)).toMatchObject({ repaired: 0 })
})

test('a live article that was unpublished in the database is live again, with the words of its edition', async () => {
  const live = await articles.create({ _status: 'published', headline: 'As released' })
  await tamper(newsroom.payload, live.id, { _status: 'draft', headline: 'Tampered with' })
  expect(await heal(spine)).toMatchObject({ repaired: 1 })
  await expectRepaired(live, { desk: 'done', seen: 'live' })
  expect((await articles.row(live.id)).headline).toBe('As released')
})

test.each([
  ['a desk state', { deskState: 'approved' }],
  ['both states and the status', { _status: 'published', deskState: 'done', publicState: 'live' }],
  ['an approval', { approval_edition: 'a'.repeat(64) }],
])('%s that was written in the database is found by the look through all rows', async (_, fields) => {
  const draft = await articles.create()
  await tamper(newsroom.payload, draft.id, fields)
  expect(await repairAll(spine, later())).toBe(1)
  await expectRepaired(draft, { desk: 'draft', seen: 'unreleased' })
  expect(await repairAll(spine, later())).toBe(0)
  expect((await articles.row(draft.id)).approval).toMatchObject({})
})

test('what is in order is left alone, and so is what was written just now', async () => {
  const live = await articles.create({ _status: 'published' })
  const draft = await articles.create()
  await articles.update(live.id, { headline: 'A draft' }, { draft: true })
  const before = alerts.length
  expect(await repairAll(spine, later())).toBe(0)
  await tamper(newsroom.payload, draft.id, { _status: 'published' })
  expect(await heal(spineAhead(newsroom.payload, 0))).toMatchObject({ repaired: 0 })
  expect(alerts).toHaveLength(before)
})
