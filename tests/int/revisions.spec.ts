import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { createArticles } from '../helpers/articleOperations.ts'
import { graphql } from '../helpers/graphql.ts'
import { authorizationOf, rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

let newsroom: TestNewsroom
let articles: ReturnType<typeof createArticles>

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  articles = createArticles(newsroom)
  // One session for all: logging in writes the user, which is not what is tried here.
  await authorizationOf(newsroom, 'publisher')
})

afterAll(async () => {
  await newsroom.destroy()
})

const eight = <Answer>(ask: (index: number) => Promise<Answer>): Promise<Answer[]> =>
  Promise.all(Array.from({ length: 8 }, (_, index) => ask(index)))

test.each([
  ['a draft', '?draft=true', {}],
  ['a release', '', { _status: 'published' }],
])('REST: of 8 parallel saves of %s from one revision exactly one passes', async (_, query, data) => {
  const article = await articles.create()
  const session = await rest(newsroom, 'publisher').session()
  const answers = await eight((index) =>
    session.patch(`/articles/${article.id}${query}`, {
      headline: `Save ${index}`,
      revision: article.revision,
      ...data,
    }),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 409)])
  const refused = answers.find(({ status }) => status === 409)
  expect(refused?.body).toMatchObject({
    errors: [
      {
        data: {
          changedBy: 'The publisher',
          code: 'NEWSROOM_REVISION_CONFLICT',
          currentRevision: article.revision + 1,
        },
      },
    ],
  })
  expect(await articles.agree(article.id)).toEqual([])
})

test('GraphQL: of 8 parallel saves from one revision exactly one passes', async () => {
  const article = await articles.create()
  const id = typeof article.id === 'number' ? article.id : `"${article.id}"`
  const authorization = await authorizationOf(newsroom, 'publisher')
  const answers = await eight((index) =>
    graphql(
      newsroom,
      `mutation { updateArticle(id: ${id}, draft: true, data: { headline: "Save ${index}", revision: ${article.revision} }) { revision } }`,
      { authorization },
    ),
  )
  const passed = answers.filter(({ errors }) => errors === undefined)
  expect(passed.map(({ data }) => data)).toEqual([{ updateArticle: { revision: article.revision + 1 } }])
  const refused = answers.filter(({ errors }) => errors !== undefined)
  expect(refused).toHaveLength(7)
  for (const { errors } of refused) {
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'NEWSROOM_REVISION_CONFLICT',
      field: 'revision',
      statusCode: 409,
    })
  }
  expect(await articles.agree(article.id)).toEqual([])
})

test('an unpublication changes no words: what was open before can be released again', async () => {
  const article = await articles.create({ _status: 'published' })
  await articles.update(article.id, { _status: 'draft' })
  const again = await articles.update(article.id, { _status: 'published', revision: article.revision })
  expect(again.revision).toBe(article.revision + 2)
  await articles.update(article.id, { headline: 'Other words' }, { draft: true })
  await expect(
    articles.update(article.id, { _status: 'published', kicker: 'Mine', revision: again.revision }),
  ).rejects.toMatchObject({ status: 409 })
  expect(await articles.agree(article.id)).toEqual([])
})

test('500 articles created at once have 500 numbers', async () => {
  const made = await Promise.all(
    Array.from({ length: 500 }, () => articles.create({}, { depth: 0, draft: true })),
  )
  expect(new Set(made.map(({ number }) => number)).size).toBe(500)
}, 240_000)
