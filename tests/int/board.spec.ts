import type { ArticleDoc } from '../helpers/articleOperations.ts'
import type { BoardAnswer } from '../../src/delivery/desk/boardAnswer.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { CARDS_IN_COLUMN } from '../../src/domain/desk/board.ts'
import { unguarded } from '../../src/storage/guardWrites.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

let newsroom: TestNewsroom
let below: { id: number | string }
let live: ArticleDoc
let mine: ArticleDoc

const board = async (query = '', role: 'publisher' | 'reporter' = 'reporter') => {
  const { body, status } = await rest(newsroom, role).get(`/newsroom/desk/board${query}`)
  return { body: body as unknown as BoardAnswer, status }
}

const headlinesIn = ({ columns }: BoardAnswer, desk: string): string[] =>
  columns.find((column) => column.desk === desk)?.cards.map(({ headline }) => headline) ?? []

const move = async (id: number | string, action: string, more: object = {}): Promise<void> => {
  const { body } = await rest(newsroom, 'publisher').get(`/newsroom/desk/articles/${id}/transitions`)
  const { revision } = body as { revision: number }
  const answer = await rest(newsroom, 'publisher').post(`/newsroom/desk/articles/${id}/transitions`, {
    action,
    revision,
    ...more,
  })
  expect(answer.status).toBe(200)
}

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  below = (await newsroom.payload.create({
    collection: 'sections',
    data: { parent: newsroom.section.id, slug: 'caucasus', title: 'Caucasus' } as never,
  })) as never
  const articles = createArticles(newsroom)
  // Released as it was written, by a publisher alone.
  live = await articles.as('publisher').create({ _status: 'published', headline: 'Live' })
  mine = await articles.as('reporter').create(
    {
      assignee: newsroom.users.reporter.id,
      dueAt: '2026-11-25T10:00:00.000Z',
      headline: 'Due',
      language: 'az',
      section: below.id,
      source: null,
    },
    { draft: true },
  )
  await articles.as('reporter').create({ headline: 'A draft' }, { draft: true })
  const submitted = await articles.as('reporter').create({ headline: 'Submitted' }, { draft: true })
  await move(submitted.id, 'submit')
  const killed = await articles.create({ _status: 'published', headline: 'Killed' })
  await move(killed.id, 'kill', { reason: 'A test.' })
})

afterAll(async () => {
  await newsroom.destroy()
})

describe('GET /api/newsroom/desk/board', () => {
  test('has a column for each desk state in the order of the workflow, with its articles and their count', async () => {
    const { body, status } = await board()
    expect(status).toBe(200)
    expect(body.columns.map(({ count, desk }) => [desk, count])).toEqual([
      ['draft', 2],
      ['in_review', 1],
      ['approved', 0],
      ['done', 1],
      ['spiked', 0],
    ])
    // What is due comes first; what was killed stands nowhere.
    expect(headlinesIn(body, 'draft')).toEqual(['Due', 'A draft'])
    expect(headlinesIn(body, 'in_review')).toEqual(['Submitted'])
    expect(headlinesIn(body, 'done')).toEqual(['Live'])
  })

  test('tells on a card who does it until when, where it stands, and what readers see', async () => {
    const { body } = await board()
    const cards = body.columns.flatMap((column) => column.cards)
    expect(cards.find(({ id }) => String(id) === String(mine.id))).toMatchObject({
      assignee: { id: newsroom.users.reporter.id, name: 'The reporter' },
      dueAt: '2026-11-25T10:00:00.000Z',
      language: 'az',
      number: mine.number,
      section: { name: 'Caucasus' },
      state: { desk: 'draft', public: 'unreleased' },
    })
    expect(cards.find(({ id }) => String(id) === String(live.id))).toMatchObject({
      reviewPending: true,
      state: { desk: 'done', public: 'live' },
    })
  })

  test('is narrowed by section with those below it, language, assignee and source', async () => {
    const count = async (query: string): Promise<number> =>
      (await board(query)).body.columns.reduce((sum, column) => sum + column.count, 0)
    expect(await count(`?section=${newsroom.section.id}`)).toBe(4)
    expect(await count(`?section=${below.id}`)).toBe(1)
    expect(await count('?language=az')).toBe(1)
    expect(await count('?assignee=me')).toBe(1)
    expect(await count(`?assignee=${newsroom.users.editor.id}`)).toBe(0)
    expect(await count(`?source=${newsroom.source.id}&language=`)).toBe(3)
  })

  test('names what it can be narrowed to', async () => {
    const { choices } = (await board()).body
    expect(choices.sections.map(({ name }) => name).sort()).toEqual(['Caucasus', 'World news'])
    expect(choices.sources.map(({ name }) => name)).toEqual(['Azernews'])
    expect(choices.assignees.map(({ name }) => name)).toContain('The reporter')
    expect(choices.languages).toEqual(['en', 'az', 'ru', 'tr'])
  })

  test.each([
    ['section', 'nonsense!'],
    ['source', '1.5'],
    ['language', 'xx'],
  ])('refuses %s=%s with the field and the value', async (field, value) => {
    const { body, status } = await board(`?${field}=${encodeURIComponent(value)}`)
    expect(status).toBe(400)
    expect(body).toMatchObject({ errors: [{ data: { code: 'NEWSROOM_BAD_INPUT', field, value } }] })
  })

  test('is for the desk alone', async () => {
    expect((await rest(newsroom).get('/newsroom/desk/board')).status).toBe(403)
  })

  test('shows at most 50 cards of a column and counts them all', async () => {
    const articles = createArticles(newsroom)
    for (let index = 0; index < CARDS_IN_COLUMN; index += 1) {
      await articles.create({ headline: `Draft ${index}` }, { draft: true })
    }
    const column = (await board()).body.columns[0]!
    expect([column.cards.length, column.count]).toEqual([CARDS_IN_COLUMN, CARDS_IN_COLUMN + 2])
  })

  test('puts versions from before states were kept where their status says', async () => {
    const { payload } = newsroom
    const draft = await createArticles(newsroom)
      .as('reporter')
      .create({ headline: 'Old draft' }, { draft: true })
    const seen = await createArticles(newsroom).create({ _status: 'published', headline: 'Old story' })
    for (const { id } of [draft, seen]) {
      const { docs } = await payload.db.findVersions({
        collection: 'articles',
        where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      })
      const [latest] = docs as unknown as { id: number; version: object }[]
      const version = { ...latest!.version, deskState: null, publicState: null }
      await payload.db.updateVersion(
        unguarded({ id: latest!.id, collection: 'articles', versionData: { version } as never }),
      )
    }
    const { body } = await board()
    expect(headlinesIn(body, 'draft')).toContain('Old draft')
    expect(headlinesIn(body, 'done')).toContain('Old story')
    expect(headlinesIn(body, 'draft')).not.toContain('Old story')
  })
})
