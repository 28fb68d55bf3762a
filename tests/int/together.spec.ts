import { az } from '@payloadcms/translations/languages/az'
import { en } from '@payloadcms/translations/languages/en'
import { createLocalReq, handleEndpoints } from 'payload'

import type { ArticleDoc } from '../helpers/articleDocs.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/domain/runtime.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { openSessions, type Session } from '../helpers/deskStories.ts'
import { type Mail, recordMail } from '../helpers/recordMail.ts'
import { answeredError } from '../helpers/refusals.ts'
import { rest } from '../helpers/rest.ts'
import { paragraphs } from '../helpers/samplePublicArticle.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

let articles: ReturnType<typeof createArticles>
let newsroom: TestNewsroom
let mails: Mail[]
let session: Awaited<ReturnType<typeof openSessions>>

beforeAll(async () => {
  newsroom = await createTestNewsroom({
    config: { i18n: { fallbackLanguage: 'en', supportedLanguages: { az, en } } },
  })
  articles = createArticles(newsroom)
  mails = recordMail(newsroom.payload)
  session = await openSessions(newsroom)
})

beforeEach(() => {
  mails.length = 0
})

afterAll(async () => {
  await newsroom.destroy()
})

const notesPath = ({ id }: Pick<ArticleDoc, 'id'>) => `/newsroom/desk/articles/${id}/notes`

describe('an assignment', () => {
  const due = '2026-11-24T14:30:00.000Z'

  test("is told to who gets it, with the due time on the outlet's clocks, and to nobody else", async () => {
    const article = await articles.create({ headline: 'A ferry' })
    const { editor } = newsroom.users
    const { status } = await session.reporter.patch(`/articles/${article.id}?draft=true`, {
      assignee: editor.id,
      deskTags: ['night'],
      dueAt: due,
    })
    expect(status).toBe(200)
    expect(mails).toMatchObject([
      { subject: 'Assigned to you: A ferry', text: expect.stringContaining('(Asia/Baku)'), to: editor.email },
    ])
    expect(mails[0]?.text).toMatch(/The reporter has assigned[\s\S]*(?:18:30|6:30)/)
    expect(mails[0]?.text).toContain(`https://today.example/admin/collections/articles/${article.id}`)
    mails.length = 0
    await session.reporter.patch(`/articles/${article.id}?draft=true`, { kicker: 'Sea' })
    expect(mails).toEqual([])
    await session.editor.patch(`/articles/${article.id}?draft=true`, { assignee: null })
    await session.editor.patch(`/articles/${article.id}?draft=true`, { assignee: editor.id })
    expect(mails).toEqual([])
  })

  test('comes in the language in which the panel speaks to them', async () => {
    const { config, payload, users } = newsroom
    const before = (await payload.findByID({
      id: users.publisher.id as never,
      collection: 'users',
    })) as object
    const login = await handleEndpoints({
      config,
      request: new Request('https://today.example/api/users/login', {
        body: JSON.stringify({ email: users.publisher.email, password: 'correct horse battery' }),
        headers: { 'accept-language': 'az', 'content-type': 'application/json' },
        method: 'POST',
      }),
    })
    expect(login.status).toBe(200)
    const after = (await payload.findByID({ id: users.publisher.id as never, collection: 'users' })) as object
    expect({ ...after, sessions: null }).toEqual({ ...before, panelLanguage: 'az', sessions: null })
    await rest(newsroom, 'publisher').session()
    await articles.create({ assignee: users.publisher.id })
    expect(mails).toMatchObject([
      { subject: expect.stringContaining('Sizə tapşırılıb'), to: users.publisher.email },
    ])
  })

  test('is listed for who has it: the next due first, those without a time last, nothing that is done', async () => {
    const { payload, users } = newsroom
    const assign = (headline: string, more: object = {}) =>
      articles.create({ assignee: users.admin.id, headline, ...more })
    await assign('No time')
    await assign('Tomorrow', { dueAt: '2026-11-25T10:00:00.000Z' })
    await assign('Today', { dueAt: due })
    await assign('Published', { _status: 'published', dueAt: due })
    await articles.create({ assignee: users.editor.id, dueAt: due, headline: 'Of another' })
    const req = await createLocalReq({ user: users.admin as never }, payload)
    const { deskReader } = runtimeOf(payload)
    const found = await deskReader.assigned({ limit: 8, user: users.admin.id }, req)
    expect(found.map(({ article, dueAt }) => [article.headline, dueAt?.toISOString() ?? null])).toEqual([
      ['Today', due],
      ['Tomorrow', '2026-11-25T10:00:00.000Z'],
      ['No time', null],
    ])
    expect(await deskReader.assigned({ limit: 1, user: users.admin.id }, req)).toHaveLength(1)
  })

  test('to nobody of the desk is a validation error of the field', async () => {
    const article = await articles.create()
    const unknown = typeof article.id === 'number' ? 999_999 : 'ffffffffffffffffffffffff'
    const answer = await session.reporter.patch(`/articles/${article.id}?draft=true`, { assignee: unknown })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('"path":"assignee"')
    expect((await articles.row(article.id)).assignee ?? null).toBeNull()
  })

  test('touches neither edition nor log of a live article, and readers get nothing of it', async () => {
    const article = await articles.create({ _status: 'published' })
    const [row, log] = [await articles.row(article.id), await articles.log(article.number)]
    await session.reporter.patch(`/articles/${article.id}?draft=true`, {
      assignee: newsroom.users.editor.id,
      deskTags: ['night'],
      dueAt: due,
    })
    expect(await articles.log(article.number)).toEqual(log)
    expect((await articles.row(article.id)).act).toEqual(row.act)
    await session.publisher.patch(`/articles/${article.id}?draft=true`, { _status: 'published' })
    const released = await articles.log(article.number)
    expect(released.at(-1)?.edition).toBe(log.at(-1)?.edition)
    const { body } = await rest(newsroom).get(`/articles/${article.id}`)
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['assignee']))
    expect(JSON.stringify(body)).not.toMatch(/assignee|deskTags|dueAt|night/)
    expect(
      (await rest(newsroom).get(`/articles?where[assignee][equals]=${newsroom.users.editor.id}`)).status,
    ).not.toBe(200)
  })

  test('stays with the article when a version is restored, and goes not with a copy', async () => {
    const { payload, users } = newsroom
    const article = await articles.create({ assignee: users.editor.id, headline: 'Before' })
    await articles.update(article.id, { assignee: users.publisher.id, headline: 'After' }, { draft: true })
    const [old] = (await articles.versions(article.id)).filter(({ version }) => version.headline === 'Before')
    mails.length = 0
    await payload.restoreVersion({ id: old!.id, collection: 'articles', draft: true } as never)
    const restored = (await payload.findByID({
      id: article.id as never,
      collection: 'articles',
      depth: 0,
      draft: true,
    })) as unknown as ArticleDoc
    expect(restored).toMatchObject({ assignee: users.publisher.id, headline: 'Before' })
    const copy = (await payload.duplicate({
      id: article.id as never,
      collection: 'articles',
      depth: 0,
    })) as unknown as ArticleDoc
    expect(copy.assignee ?? null).toBeNull()
    expect(mails).toEqual([])
  })
})

describe('what changed', () => {
  const changes = (article: ArticleDoc, against = 'live') =>
    session.reporter.get(`/newsroom/desk/articles/${article.id}/changes?against=${against}`)

  test('is told beside what readers see, by names and by words', async () => {
    const article = await articles.create({ _status: 'published', headline: 'The harbour opens' })
    expect((await changes(article)).body).toMatchObject({
      against: { at: expect.any(String), edition: (await articles.log(article.number))[0]!.edition },
      fields: [],
    })
    await session.reporter.patch(`/articles/${article.id}?draft=true`, {
      assignee: newsroom.users.editor.id,
      body: paragraphs('Russia is stepping up its cooperation a lot.', 'It said so.', 'And more.'),
      headline: 'The port opens',
      source: null,
    })
    const { body } = await changes(article)
    const fields = body.fields as {
      after: string
      before: string
      field: string
      paragraphs: { kind: string }[]
    }[]
    expect(
      fields.map(({ after, before, field }) => (field === 'body' ? [field] : [field, before, after])),
    ).toEqual([['headline', 'The harbour opens', 'The port opens'], ['body'], ['source', 'Azernews', '']])
    expect(fields[1]?.paragraphs.map(({ kind }) => kind)).toEqual(['changed', 'same', 'added'])
  })

  test('is null where there is nothing to compare with', async () => {
    const draft = await articles.create()
    expect((await changes(draft)).body).toEqual({ against: null, fields: [] })
    expect((await changes(draft, 'approved')).body).toEqual({ against: null, fields: [] })
    const gone = await articles.create({ _status: 'published' })
    await session.publisher.patch(`/articles/${gone.id}`, { _status: 'draft' })
    expect((await changes(gone)).body).toEqual({ against: null, fields: [] })
  })

  test('of an approval: notes and assignments leave it, words take it away and are told beside it', async () => {
    const article = await articles.create({ headline: 'The harbour opens' })
    const path = `/newsroom/desk/articles/${article.id}/transitions`
    const open = async () =>
      (await session.editor.get(path)).body as { approval: object | null; revision: number }
    const move = async (who: Session, action: string) =>
      (await who.post(path, { action, revision: (await open()).revision })).status
    expect([await move(session.reporter, 'submit'), await move(session.editor, 'approve')]).toEqual([
      200, 200,
    ])
    const { approval } = await open()
    expect(approval).not.toBeNull()
    await session.reporter.post(notesPath(article), { text: 'Hello' })
    await session.reporter.patch(`/articles/${article.id}?draft=true`, {
      assignee: newsroom.users.editor.id,
      deskTags: ['night'],
      dueAt: '2026-11-24T14:30:00.000Z',
    })
    expect((await open()).approval).toEqual(approval)
    expect((await changes(article, 'approved')).body).toMatchObject({
      against: { by: 'The editor' },
      fields: [],
    })
    await session.reporter.patch(`/articles/${article.id}?draft=true`, { headline: 'The port opens' })
    expect((await open()).approval).toBeNull()
    expect((await changes(article, 'approved')).body).toMatchObject({
      against: { by: 'The editor', edition: (approval as { edition: string }).edition },
      fields: [{ after: 'The port opens', before: 'The harbour opens', field: 'headline' }],
    })
  })

  test('an empty draft can be compared as well', async () => {
    const article = await articles.create({ _status: 'published' })
    await session.reporter.patch(`/articles/${article.id}?draft=true`, {
      body: null,
      headline: '',
      section: null,
    })
    const { body, status } = await changes(article)
    expect(status).toBe(200)
    expect(
      (body.fields as { after: string; field: string }[]).map(({ after, field }) => [field, after]),
    ).toEqual([
      ['headline', ''],
      ['body', ''],
      ['section', ''],
    ])
  })

  test('refuses another question, the public, and unknown articles', async () => {
    const article = await articles.create({ _status: 'published' })
    expect(answeredError(await changes(article, 'yesterday'))).toMatchObject({
      field: 'against',
      status: 400,
    })
    expect(
      (await rest(newsroom).get(`/newsroom/desk/articles/${article.id}/changes?against=live`)).status,
    ).toBe(403)
    expect((await session.reporter.get('/newsroom/desk/articles/999999/changes?against=live')).status).toBe(
      404,
    )
  })
})
