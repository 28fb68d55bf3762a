import type { ArticleDoc } from '../helpers/articleDocs.ts'
import type { RestAnswer } from '../helpers/rest.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { createArticles } from '../helpers/articleOperations.ts'
import { errorOf } from '../helpers/errorOf.ts'
import { graphql } from '../helpers/graphql.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

type Id = number | string

let articles: ReturnType<typeof createArticles>
let newsroom: TestNewsroom
let section: Record<'football' | 'politics' | 'sport', Id>

const setScope = async (role: 'admin' | 'publisher' | 'reporter', scope: object): Promise<void> => {
  const { payload, users } = newsroom
  users[role] = {
    ...((await payload.update({
      id: users[role].id as never,
      collection: 'users',
      data: scope as never,
      depth: 0,
    })) as unknown as (typeof users)[typeof role]),
    collection: 'users',
  }
}

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  articles = createArticles(newsroom)
  const create = async (title: string, parent: Id | null = null): Promise<Id> =>
    (
      (await newsroom.payload.create({
        collection: 'sections',
        data: { parent, slug: title.toLowerCase(), title } as never,
      })) as { id: Id }
    ).id
  const sport = await create('Sport')
  section = { football: await create('Football', sport), politics: await create('Politics'), sport }
  await setScope('reporter', { languages: ['en', 'az'], sections: [sport] })
})

afterAll(async () => {
  await newsroom.destroy()
})

const refused = ({ body, status }: RestAnswer) => {
  const [error] = (body.errors ?? []) as { data?: { code?: string; field?: string }; message: string }[]
  return { code: error?.data?.code, field: error?.data?.field, message: error?.message, status }
}

const patch = (article: ArticleDoc, data: object) =>
  rest(newsroom, 'reporter').patch(`/articles/${article.id}?draft=true`, data)

describe('a reporter of one section and two languages', () => {
  test.each(['sport', 'football'] as const)('changes drafts of %s', async (name) => {
    const article = await articles.create({ section: section[name] })
    expect((await patch(article, { kicker: 'Goal' })).status).toBe(200)
  })

  test('is refused elsewhere, by section and by language, with the name', async () => {
    const politics = await articles.create({ section: section.politics })
    expect(refused(await patch(politics, { kicker: 'x' }))).toEqual({
      code: 'NEWSROOM_OUT_OF_SCOPE',
      field: 'section',
      message: expect.stringContaining('the section "Politics"'),
      status: 403,
    })
    const russian = await articles.create({ language: 'ru', section: section.sport })
    expect(refused(await patch(russian, { kicker: 'x' }))).toMatchObject({
      field: 'language',
      message: expect.stringContaining('"ru"'),
      status: 403,
    })
    expect((await articles.row(politics.id)).kicker ?? null).toBeNull()
  })

  test.each([
    ['another section', () => ({ section: section.politics }), 'section'],
    ['another language', () => ({ language: 'ru' }), 'language'],
    ['a further section', () => ({ sections: [section.football, section.politics] }), 'sections'],
  ])('moves nothing into %s', async (_, data, field) => {
    const article = await articles.create({ section: section.sport })
    expect(refused(await patch(article, data()))).toMatchObject({ code: 'NEWSROOM_OUT_OF_SCOPE', field })
    expect((await patch(article, { section: section.football, sections: [section.sport] })).status).toBe(200)
  })

  test('keeps a further section that a colleague has chosen', async () => {
    const article = await articles.create({ section: section.sport, sections: [section.politics] })
    expect((await patch(article, { kicker: 'x', sections: [section.politics] })).status).toBe(200)
  })

  test('creates where they work, and begins one without a section', async () => {
    const create = (data: object) =>
      rest(newsroom, 'reporter').post('/articles?draft=true', newsroom.story(data as Record<string, unknown>))
    expect((await create({ section: section.football })).status).toBe(201)
    expect((await create({ section: null })).status).toBe(201)
    expect(refused(await create({ section: section.politics }))).toMatchObject({
      field: 'section',
      status: 403,
    })
  })

  test('is refused by every way in', async () => {
    const { payload, users } = newsroom
    const article = await articles.create({ section: section.politics })
    await articles.update(article.id, { kicker: 'Two' }, { draft: true })
    const [latest] = await articles.versions(article.id)
    const asReporter = { user: users.reporter }
    for (const attempt of [
      () => articles.as('reporter').update(article.id, { kicker: 'x' }, { draft: true }),
      // Code that acts on behalf of a user is held to the user's scope as well.
      () => articles.update(article.id, { kicker: 'x' }, { draft: true, ...asReporter }),
      () => articles.update(article.id, { assignee: users.reporter.id }, { draft: true, ...asReporter }),
      () => articles.update(article.id, { deletedAt: new Date().toISOString() }, asReporter),
      () =>
        payload.restoreVersion({
          id: latest!.id,
          collection: 'articles',
          draft: true,
          ...asReporter,
        } as never),
      () => payload.duplicate({ id: article.id as never, collection: 'articles', ...asReporter } as never),
      () => payload.delete({ id: article.id as never, collection: 'articles', ...asReporter } as never),
    ]) {
      expect(await attempt().then(() => null, errorOf)).toMatchObject({
        code: 'NEWSROOM_OUT_OF_SCOPE',
        status: 403,
      })
    }
    const { errors } = await graphql(
      newsroom,
      `mutation { updateArticle(id: ${JSON.stringify(article.id)}, draft: true, data: { kicker: "x" }) { id } }`,
      { role: 'reporter' },
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NEWSROOM_OUT_OF_SCOPE' })
    const bulk = await rest(newsroom, 'reporter').patch(
      `/articles?draft=true&where[id][equals]=${article.id}`,
      { kicker: 'x' },
    )
    expect(JSON.stringify(bulk.body)).toMatch(/where you do not work/)
    expect(await articles.row(article.id)).toMatchObject({ headline: article.headline })
    expect((await articles.versions(article.id))[0]?.id).toBe(latest!.id)
  })

  test('sees a section that is moved below theirs as theirs', async () => {
    const article = await articles.create({ section: section.politics })
    expect((await patch(article, { kicker: 'x' })).status).toBe(403)
    const move = (parent: Id | null) =>
      newsroom.payload.update({
        id: section.politics as never,
        collection: 'sections',
        data: { parent } as never,
      })
    await move(section.sport)
    try {
      expect((await patch(article, { kicker: 'x' })).status).toBe(200)
    } finally {
      await move(null)
    }
  })
})

test('who opens an article outside of their scope is told why they can only read it', async () => {
  const closedOf = async (data: Record<string, unknown>, role: 'admin' | 'reporter' = 'reporter') => {
    const article = await articles.create(data, { draft: true })
    const { body } = await rest(newsroom, role).get(`/newsroom/desk/articles/${article.id}/transitions`)
    return [body.closed, (body.actions as unknown[]).length > 0]
  }
  expect(await closedOf({ section: section.football })).toEqual([null, true])
  expect(await closedOf({ section: section.politics })).toEqual([
    { by: 'scope', field: 'section', value: 'Politics' },
    false,
  ])
  expect(await closedOf({ language: 'ru', section: section.sport })).toEqual([
    { by: 'scope', field: 'language', value: 'ru' },
    false,
  ])
  expect(await closedOf({ section: section.politics }, 'admin')).toEqual([null, true])
})

test('a publisher with a scope releases within it alone; an administrator is never limited', async () => {
  await setScope('publisher', { sections: [section.sport] })
  await setScope('admin', { sections: [section.sport] })
  const [sport, politics] = [
    await articles.create({ section: section.sport }),
    await articles.create({ section: section.politics }),
  ]
  const release = (role: 'admin' | 'publisher', { id }: ArticleDoc) =>
    rest(newsroom, role).patch(`/articles/${id}`, { _status: 'published' })
  expect((await release('publisher', sport)).status).toBe(200)
  expect(refused(await release('publisher', politics))).toMatchObject({ code: 'NEWSROOM_OUT_OF_SCOPE' })
  expect(await articles.log(politics.number)).toEqual([])
  expect((await release('admin', politics)).status).toBe(200)
  const unpublish = await rest(newsroom, 'publisher').patch(`/articles/${politics.id}`, { _status: 'draft' })
  expect(refused(unpublish)).toMatchObject({ code: 'NEWSROOM_OUT_OF_SCOPE' })
  await setScope('publisher', { sections: [] })
  await setScope('admin', { sections: [] })
})

describe('role and scope are given by administrators alone', () => {
  const rightsOf = async (id: Id) => {
    const user = (await newsroom.payload.findByID({
      id: id as never,
      collection: 'users',
      depth: 0,
    })) as unknown as Record<string, unknown>
    return { languages: user.languages, role: user.role, sections: user.sections }
  }

  test('nobody raises themselves: fields that are not theirs stay as they were, the rest is saved', async () => {
    const { id } = newsroom.users.reporter
    const before = await rightsOf(id)
    const answer = await rest(newsroom, 'reporter').patch(`/users/${id}`, {
      languages: [],
      name: 'The reporter',
      role: 'admin',
      sections: [],
    })
    expect(answer.status).toBe(200)
    expect(await rightsOf(id)).toEqual(before)
    const { data } = await graphql(
      newsroom,
      `mutation { updateUser(id: ${JSON.stringify(id)}, data: { role: admin, sections: [] }) { role } }`,
      { role: 'reporter' },
    )
    expect(data?.updateUser).toEqual({ role: 'reporter' })
    expect(await rightsOf(id)).toEqual(before)
  })

  test.each([
    ['role', { role: 'admin' }],
    ['sections', { sections: [] }],
    ['languages', { languages: [] }],
  ])('code on behalf of a user does not change their %s either', async (field, data) => {
    const { payload, users } = newsroom
    const before = await rightsOf(users.reporter.id)
    const update = payload.update({
      id: users.reporter.id as never,
      collection: 'users',
      data: data as never,
      user: users.publisher,
    } as never)
    await expect(update).rejects.toMatchObject({
      code: 'NEWSROOM_NOT_ALLOWED',
      data: { field },
      status: 403,
    })
    expect(await rightsOf(users.reporter.id)).toEqual(before)
  })

  test('a publisher changes nobody else, an administrator does', async () => {
    const { editor } = newsroom.users
    const set = (role: 'admin' | 'publisher', data: object) =>
      rest(newsroom, role).patch(`/users/${editor.id}`, data)
    expect((await set('publisher', { languages: ['az'] })).status).toBe(403)
    expect((await set('admin', { languages: ['az'], sections: [section.sport] })).status).toBe(200)
    expect(await rightsOf(editor.id)).toEqual({
      languages: ['az'],
      role: 'editor',
      sections: [section.sport],
    })
  })
})
