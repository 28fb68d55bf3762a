import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { NewsroomError } from '../../src/shared/newsroomError.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { graphql } from '../helpers/graphql.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

interface Line {
  err?: { message: string; stack: string }
  event?: string
  level: number
  msg?: string
}

const ERROR = 50

let lines: Line[] = []
let newsroom: TestNewsroom

const fail = (status: number) => () => {
  throw status === 418
    ? new Error('The database is gone.')
    : new NewsroomError('NEWSROOM_COMMIT_FAILED', status, `Failed with ${status}.`)
}

beforeAll(async () => {
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Line) }
  newsroom = await createTestNewsroom({
    config: {
      endpoints: [418, 503].map((status) => ({
        handler: fail(status),
        method: 'get',
        path: `/fail-${status}`,
      })),
      graphQL: {
        queries: (GraphQL) =>
          Object.fromEntries(
            [418, 503].map((status) => [
              `fail${status}`,
              { type: GraphQL.GraphQLString, resolve: fail(status) },
            ]),
          ),
      },
      logger: { destination, options: { level: 'info' } } as never,
      loggingLevels: { QueryError: 'warn' } as never,
    },
  })
})

beforeEach(() => {
  lines = []
})

afterAll(async () => {
  await newsroom.destroy()
})

const errors = () => lines.filter(({ level }) => level >= ERROR)

test('what is refused is one line without a stack', async () => {
  const article = await createArticles(newsroom).create({ _status: 'published' })
  lines = []
  const asked = rest(newsroom, 'reporter')
  const statuses = [
    await rest(newsroom).get('/articles?limit=500'),
    await rest(newsroom).post('/authors', { name: 'Nobody' }),
    await asked.post('/authors', { name: {} }),
    await asked.get('/articles/0'),
    await rest(newsroom, 'publisher').patch(`/articles/${article.id}`, { kicker: 'K', revision: 0 }),
    await rest(newsroom, 'publisher').patch(`/articles/${article.id}?draft=true`, {
      kicker: 'K',
      revision: 99,
    }),
    await rest(newsroom, 'publisher').post(`/newsroom/desk/articles/${article.id}/transitions`, {
      action: 'withhold',
      reason: 'A test.',
      revision: 99,
    }),
    await rest(newsroom).post('/users/login', { email: 'reporter@newsroom.example', password: 'wrong' }),
    await asked.post('/media', { alt: 'A' }),
  ].map(({ status }) => status)
  expect(statuses).toEqual([400, 403, 400, 404, 409, 409, 409, 401, 400])
  await graphql(newsroom, '{ Articles(limit: 500) { totalDocs } }')
  await graphql(newsroom, 'mutation { createAuthor(data: { name: "A" }) { id } }')
  expect(errors()).toEqual([])
  expect(lines.filter(({ err }) => err !== undefined)).toEqual([])
  expect(lines.map(({ msg }) => msg)).toContainEqual(expect.stringContaining('The limit 500 is above 100.'))
})

test.each([418, 503])('what fails is an error with its stack: %i', async (status) => {
  expect((await rest(newsroom).get(`/fail-${status}`)).status).toBeGreaterThanOrEqual(500)
  expect(errors()).toHaveLength(1)
  expect(errors()[0]!.err!.stack).toContain('logging.spec.ts')
  lines = []
  await graphql(newsroom, `{ fail${status} }`)
  expect(errors()).toHaveLength(1)
  expect(errors()[0]!.err!.stack).toContain('logging.spec.ts')
})

test('levels of the host stay', () => {
  expect(newsroom.config.loggingLevels).toMatchObject({ NewsroomError: 'info', QueryError: 'warn' })
})
