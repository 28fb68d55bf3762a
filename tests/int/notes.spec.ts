import { az } from '@payloadcms/translations/languages/az'
import { en } from '@payloadcms/translations/languages/en'

import type { ArticleDoc } from '../helpers/articleDocs.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { readRows } from '../helpers/articleDocs.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { openSessions, type Session } from '../helpers/deskStories.ts'
import { graphql } from '../helpers/graphql.ts'
import { type Mail, recordMail } from '../helpers/recordMail.ts'
import { answeredError } from '../helpers/refusals.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'
import { transitions } from '../helpers/transitions.ts'

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
    expect(answeredError(await add(article, note))).toMatchObject({
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
    expect(answeredError(await add(other, { parent: body.id, text: 'Two.' }))).toMatchObject({
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
    expect(answeredError(await rest(newsroom).get(notesPath(article)))).toMatchObject({ status: 403 })
    expect(answeredError(await rest(newsroom).post(notesPath(article), { text: 'x' }))).toMatchObject({
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
