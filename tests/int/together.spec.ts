import { az } from '@payloadcms/translations/languages/az'
import { en } from '@payloadcms/translations/languages/en'
import { createLocalReq, handleEndpoints } from 'payload'

import type { ArticleDoc } from '../helpers/articleDocs.ts'
import type { RestAnswer } from '../helpers/rest.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/domain/runtime.ts'
import { readRows } from '../helpers/articleDocs.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { graphql } from '../helpers/graphql.ts'
import { type Mail, recordMail } from '../helpers/recordMail.ts'
import { rest } from '../helpers/rest.ts'
import { paragraphs } from '../helpers/samplePublicArticle.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'
import { transitions } from '../helpers/transitions.ts'

type Session = Awaited<ReturnType<ReturnType<typeof rest>['session']>>

interface NoteBody {
  at: string
  author: { id: number | string; name: string }
  id: number | string
  mentions: { id: number | string; name: string }[]
  parent: null | number | string
  text: string
}

let articles: ReturnType<typeof createArticles>
let newsroom: TestNewsroom
let mails: Mail[]
let session: Record<'editor' | 'publisher' | 'reporter', Session>

beforeAll(async () => {
  newsroom = await createTestNewsroom({
    config: { i18n: { fallbackLanguage: 'en', supportedLanguages: { az, en } } },
  })
  articles = createArticles(newsroom)
  mails = recordMail(newsroom.payload)
  session = {
    editor: await rest(newsroom, 'editor').session(),
    publisher: await rest(newsroom, 'publisher').session(),
    reporter: await rest(newsroom, 'reporter').session(),
  }
})

beforeEach(() => {
  mails.length = 0
})

afterAll(async () => {
  await newsroom.destroy()
})

const errorOf = ({ body, status }: RestAnswer) => {
  const [error] = body.errors as {
    data?: { code?: string; field?: string; value?: unknown }
    message: string
  }[]
  return { code: error?.data?.code, field: error?.data?.field, status, value: error?.data?.value }
}

const notesPath = ({ id }: Pick<ArticleDoc, 'id'>) => `/newsroom/desk/articles/${id}/notes`

describe('notes', () => {
  const add = (article: ArticleDoc, note: object, who: Session = session.reporter) =>
    who.post(notesPath(article), note)
  const notesOf = async (article: ArticleDoc): Promise<NoteBody[]> =>
    (await session.editor.get(notesPath(article))).body.notes as NoteBody[]

  test('stand in the order in which they were written, in threads, with names, and are kept by no cache', async () => {
    const article = await articles.create()
    const first = await add(article, { text: '  Check the name.\r\nTwice.\u202e ' })
    expect(first).toMatchObject({
      body: { mentions: [], parent: null, text: 'Check the name.\nTwice.' },
      status: 201,
    })
    const answer = await add(article, { parent: first.body.id, text: 'Done.' }, session.editor)
    expect(answer.body.parent).toBe(first.body.id)
    const notes = await notesOf(article)
    expect(notes.map(({ author, parent, text }) => [author.name, parent, text])).toEqual([
      ['The reporter', null, 'Check the name.\nTwice.'],
      ['The editor', first.body.id, 'Done.'],
    ])
    expect(notes[0]?.author.id).toBe(newsroom.users.reporter.id)
    expect(new Date(notes[0]!.at).getTime()).toBeLessThanOrEqual(new Date(notes[1]!.at).getTime())
    expect(await notesOf(await articles.create())).toEqual([])
  })

  test('leave article, versions, revision and log exactly as they were', async () => {
    const article = await articles.create({ _status: 'published' })
    const before = [
      await articles.row(article.id),
      await articles.versions(article.id),
      await articles.log(article.number),
    ]
    expect((await add(article, { text: 'Hello @The editor' })).status).toBe(201)
    expect([
      await articles.row(article.id),
      await articles.versions(article.id),
      await articles.log(article.number),
    ]).toEqual(before)
  })

  test('mention by name and by id; each of these gets one letter, and who writes none', async () => {
    const article = await articles.create({ headline: 'A ferry' })
    const { editor, publisher, reporter } = newsroom.users
    const { body } = await add(article, {
      mentions: [publisher.id, reporter.id],
      text: '@the editor and @The Publisher, look at this.',
    })
    expect((body.mentions as NoteBody['mentions']).map(({ name }) => name).sort()).toEqual([
      'The editor',
      'The publisher',
      'The reporter',
    ])
    expect(mails.map(({ to }) => to).sort()).toEqual([editor.email, publisher.email].sort())
    expect(mails[0]).toMatchObject({
      subject: 'The reporter mentions you: A ferry',
      text: expect.stringContaining('> @the editor and @The Publisher, look at this.'),
    })
    expect(mails[0]?.text).toContain(`https://today.example/admin/collections/articles/${article.id}`)
  })

  test('said with a step of the workflow speak to whom they name, and are told to who takes it up', async () => {
    const { editor, reporter } = newsroom.users
    const article = await articles.as('reporter').create({ headline: 'A ferry' }, { draft: true })
    const reporters = transitions(session.reporter)
    const { take } = transitions(session.editor)
    expect((await reporters.take(article.id, 'submit')).status).toBe(200)
    const path = `/newsroom/desk/articles/${article.id}/transitions`
    expect((await session.reporter.get(path)).body.said).toBeNull()
    expect(await take(article.id, 'return', { note: '@Nobody of us, who says so?' })).toMatchObject({
      body: { errors: [{ data: { code: 'NEWSROOM_BAD_INPUT', field: 'note', value: 'Nobody' } }] },
      status: 400,
    })
    expect((await session.reporter.get(path)).body.state).toMatchObject({ desk: 'in_review' })
    const note = '@The reporter, who says so? @The editor'
    expect((await take(article.id, 'return', { note })).status).toBe(200)
    expect(mails).toEqual([
      expect.objectContaining({ subject: 'The editor mentions you: A ferry', to: reporter.email }),
    ])
    expect(mails[0]?.text).toContain(`> ${note}`)
    const said = { action: 'return', byName: editor.name, note }
    expect((await session.reporter.get(path)).body.said).toMatchObject(said)
    await articles.as('reporter').update(article.id, { kicker: 'Mended' }, { draft: true })
    expect((await session.reporter.get(path)).body.said).toMatchObject(said)
    expect((await reporters.take(article.id, 'submit')).status).toBe(200)
    expect((await session.reporter.get(path)).body.said).toBeNull()
  })

  test('whose words took an approval away is told until something is done about it', async () => {
    const article = await articles.as('reporter').create({ headline: 'A ferry' }, { draft: true })
    const path = `/newsroom/desk/articles/${article.id}/transitions`
    const lost = async () => (await session.editor.get(path)).body.approvalLost
    const [mine, theirs] = [transitions(session.reporter), transitions(session.editor)]
    expect((await mine.take(article.id, 'submit')).status).toBe(200)
    expect((await theirs.take(article.id, 'approve')).status).toBe(200)
    expect(await lost()).toBeNull()
    await articles.as('reporter').update(article.id, { deskTags: ['later'] }, { draft: true })
    expect(await lost()).toBeNull()
    await articles.as('reporter').update(article.id, { kicker: 'More' }, { draft: true })
    expect(await lost()).toMatchObject({ byName: newsroom.users.reporter.name })
    expect((await mine.take(article.id, 'submit')).status).toBe(200)
    expect(await lost()).toBeNull()
  })

  test('name no headline of a killed article in their letters', async () => {
    const article = await articles.create({ _status: 'published', headline: 'A ferry' })
    const { take } = transitions(session.publisher)
    const more = { note: 'Look, @The editor', reason: 'Libel.' }
    expect((await take(article.id, 'kill', more)).status).toBe(200)
    expect((await add(article, { text: 'And again, @The editor' }, session.publisher)).status).toBe(201)
    expect(mails).toHaveLength(2)
    expect(JSON.stringify(mails)).not.toContain('ferry')
    expect(mails[0]?.text).toContain(String(article.number))
  })

  test("are kept when the letter can't be sent", async () => {
    const article = await articles.create()
    const { payload } = newsroom
    const { sendEmail } = payload
    payload.sendEmail = () => Promise.reject(new Error('No mail server.'))
    try {
      expect((await add(article, { text: '@The editor, please.' })).status).toBe(201)
    } finally {
      payload.sendEmail = sendEmail
    }
    expect(await notesOf(article)).toHaveLength(1)
  })

  test.each([
    ['no words', { text: ' \u200b ' }, 'text', ' \u200b '],
    ['no text', { text: null }, 'text', null],
    ['a number', { text: 5 }, 'text', 5],
    ['more than 5,000 characters', { text: 'a'.repeat(5001) }, 'text', 5001],
    ['nobody of that name', { text: 'Ask @Leyla.' }, 'mentions', 'Leyla'],
    ['an unknown id', { mentions: ['999999'], text: 'x' }, 'mentions', '999999'],
    ['an id of another form', { mentions: ["1' or 1=1"], text: 'x' }, 'mentions', "1' or 1=1"],
    ['no list', { mentions: 'editor', text: 'x' }, 'mentions', 'editor'],
    ['an answer to nothing', { parent: '999999', text: 'x' }, 'parent', '999999'],
    ['an answer to an object', { parent: {}, text: 'x' }, 'parent', {}],
  ])('with %s are refused with the field, and nothing is stored or sent', async (_, note, field, value) => {
    const article = await articles.create()
    expect(errorOf(await add(article, note))).toMatchObject({
      code: 'NEWSROOM_BAD_INPUT',
      field,
      status: 400,
      value,
    })
    expect(await notesOf(article)).toEqual([])
    expect(mails).toEqual([])
  })

  test('answer only notes on the same article', async () => {
    const [one, other] = [await articles.create(), await articles.create()]
    const { body } = await add(one, { text: 'One.' })
    expect(errorOf(await add(other, { parent: body.id, text: 'Two.' }))).toMatchObject({
      field: 'parent',
      status: 400,
    })
  })

  test("are nobody's but the desk's, and no interface changes or deletes them", async () => {
    const article = await articles.create({ _status: 'published' })
    await add(article, { text: 'Secret.' })
    const [stored] = await readRows<{ id: number | string }>(newsroom.payload, 'newsroom-notes', {
      article: { equals: String(article.id) },
    })
    expect(errorOf(await rest(newsroom).get(notesPath(article)))).toMatchObject({ status: 403 })
    expect(errorOf(await rest(newsroom).post(notesPath(article), { text: 'x' }))).toMatchObject({
      status: 403,
    })
    const admin = await rest(newsroom, 'admin').session()
    expect((await admin.get('/newsroom-notes')).status).toBe(403)
    expect((await admin.patch(`/newsroom-notes/${stored!.id}`, { text: 'x' })).status).toBe(403)
    expect((await admin.delete(`/newsroom-notes/${stored!.id}`)).status).toBe(403)
    expect((await admin.post('/newsroom-notes', { text: 'x' })).status).toBe(403)
    expect(await notesOf(article)).toMatchObject([{ text: 'Secret.' }])
  })

  test('go with an article that is deleted for good', async () => {
    const article = await articles.create()
    await add(article, { text: 'x' })
    await newsroom.payload.delete({ id: article.id as never, collection: 'articles' })
    expect(
      await readRows(newsroom.payload, 'newsroom-notes', { article: { equals: String(article.id) } }),
    ).toEqual([])
  })

  test('through GraphQL', async () => {
    const article = await articles.create()
    const add =
      'mutation ($id: String!, $text: String!, $parent: String) { addArticleNote(id: $id, text: $text, parent: $parent) { id parent text mentions { name } } }'
    const first = await graphql(newsroom, add, {
      role: 'reporter',
      variables: { id: String(article.id), text: 'Ask @The editor' },
    })
    const note = first.data?.addArticleNote as { id: string; mentions: object[] }
    expect(note.mentions).toEqual([{ name: 'The editor' }])
    expect(mails).toHaveLength(1)
    await graphql(newsroom, add, {
      role: 'editor',
      variables: { id: String(article.id), parent: note.id, text: 'Yes.' },
    })
    const query = 'query ($id: String!) { articleNotes(id: $id) { author { name } parent text } }'
    const { data } = await graphql(newsroom, query, {
      role: 'publisher',
      variables: { id: String(article.id) },
    })
    expect(data?.articleNotes).toEqual([
      { author: { name: 'The reporter' }, parent: null, text: 'Ask @The editor' },
      { author: { name: 'The editor' }, parent: note.id, text: 'Yes.' },
    ])
    const bad = await graphql(newsroom, add, {
      role: 'reporter',
      variables: { id: String(article.id), text: '@Nobody' },
    })
    expect(bad.errors?.[0]?.extensions).toMatchObject({ code: 'NEWSROOM_BAD_INPUT' })
    const anonymous = await graphql(newsroom, query, { variables: { id: String(article.id) } })
    expect(anonymous.errors?.[0]?.extensions).toMatchObject({ code: 'NEWSROOM_NOT_ALLOWED' })
  })
})

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
    expect(errorOf(await changes(article, 'yesterday'))).toMatchObject({ field: 'against', status: 400 })
    expect(
      (await rest(newsroom).get(`/newsroom/desk/articles/${article.id}/changes?against=live`)).status,
    ).toBe(403)
    expect((await session.reporter.get('/newsroom/desk/articles/999999/changes?against=live')).status).toBe(
      404,
    )
  })
})
