import type { Role } from '../../src/index.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { translationGroupOf } from '../../src/domain/translation/translationGroup.ts'
import { readRows } from '../helpers/articleDocs.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { deskStories, openSessions, type Story } from '../helpers/deskStories.ts'
import { refusalOf } from '../helpers/refusals.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

let newsroom: TestNewsroom
let sessions: Awaited<ReturnType<typeof openSessions>>
let anonymous: ReturnType<typeof rest>

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  anonymous = rest(newsroom)
  sessions = await openSessions(newsroom)
})

afterAll(async () => {
  await newsroom.destroy()
})

const { act, done, edit, path, row, write } = deskStories(() => ({ newsroom, sessions }))

const agree = (story: Story): Promise<string[]> => createArticles(newsroom).agree(story.id)

const events = (story: Story): Promise<{ action: string; actor: null | string; note: null | string }[]> =>
  readRows(newsroom.payload, 'newsroom-workflow-events', { number: { equals: story.number } })

describe('the trash', () => {
  const into = (who: Role, { id }: Story) =>
    sessions[who].patch(`/articles/${id}`, { deletedAt: '2026-01-01T00:00:00.000Z' })
  const out = (who: Role, { id }: Story) =>
    sessions[who].patch(`/articles/${id}?trash=true`, { deletedAt: null })

  test('gives back to those who may fill it', async () => {
    const story = await write()
    expect((await into('reporter', story)).status).toBe(403)
    expect((await into('editor', story)).status).toBe(200)
    expect(refusalOf(await out('reporter', story))).toEqual([403, 'NEWSROOM_NOT_ALLOWED', 'deletedAt'])
    const many = await sessions.reporter.patch(`/articles?where[id][equals]=${story.id}&trash=true`, {
      deletedAt: null,
    })
    expect(many.body.errors).toMatchObject([{ data: { code: 'NEWSROOM_NOT_ALLOWED', field: 'deletedAt' } }])
    expect((await out('editor', story)).status).toBe(200)
  })

  test('is looked into when a story is killed: its translations there are named', async () => {
    const story = await write()
    await done('publisher', story, 'flash')
    const group = translationGroupOf({ number: story.number, translationGroup: null })
    const translation = await write({ language: 'az', translationGroup: group })
    await into('editor', translation)
    const killing = await act('publisher', story, 'kill', { reason: 'Libel' })
    expect(killing.body.warnings).toMatchObject([
      {
        code: 'translations_in_trash',
        message: expect.stringContaining(`: ${translation.number} (az).`),
      },
    ])
  })

  test('keeps nobody from killing what readers once had, and everything else from being done', async () => {
    const story = await write({ headline: 'Words to kill' })
    await done('publisher', story, 'flash')
    await done('publisher', story, 'unpublish')
    expect((await into('editor', story)).status).toBe(200)
    const { body } = await sessions.publisher.get(path(story))
    expect((body.actions as { action: string }[]).map(({ action }) => action)).toEqual(['kill'])
    expect(refusalOf(await act('publisher', story, 'republish'))).toEqual([
      409,
      'NEWSROOM_ARTICLE_TRASHED',
      'deletedAt',
    ])
    expect(refusalOf(await act('editor', story, 'kill', { reason: 'Libel' }))).toEqual([
      403,
      'NEWSROOM_NOT_ALLOWED',
      'action',
    ])
    await done('publisher', story, 'kill', { reason: 'Libel' })
    expect(await row(story)).toMatchObject({ deletedAt: expect.anything(), publicState: 'killed' })
    expect(await agree(story)).toEqual([])
  })
})

describe('what is refused', () => {
  test('a stale revision is a conflict that names the present one, and nothing happens', async () => {
    const story = await write()
    const { revision } = await row(story)
    await edit('reporter', story, { deskTags: ['x'] })
    const answer = await sessions.reporter.post(path(story), { action: 'submit', revision })
    expect(answer).toMatchObject({
      body: { errors: [{ data: { code: 'NEWSROOM_REVISION_CONFLICT', currentRevision: revision! + 1 } }] },
      status: 409,
    })
    expect(await row(story)).toMatchObject({ deskState: 'draft' })
    expect(await events(story)).toEqual([])
  })

  test('colleagues who go on writing keep nobody from taking a story away; what readers have seen since does', async () => {
    const story = await write()
    await done('publisher', story, 'flash')
    const { revision } = await row(story)
    const more = { action: 'withhold', reason: 'A court has asked.', revision }
    const edits = ['One', 'Two', 'Three', 'Four'].map((kicker) => edit('reporter', story, { kicker }))
    const [withheld] = await Promise.all([sessions.publisher.post(path(story), more), ...edits])
    expect(withheld).toMatchObject({ body: { state: { public: 'withheld' } }, status: 200 })
    await edit('reporter', story, { kicker: 'Five' })
    const kicker = (await sessions.editor.get(`/articles/${story.id}?draft=true`)).body.kicker
    expect(kicker).toBe('Five')
    const late = { action: 'kill', reason: 'Libel.', revision }
    expect(await sessions.publisher.post(path(story), late)).toMatchObject({
      body: { errors: [{ data: { code: 'NEWSROOM_REVISION_CONFLICT' } }] },
      status: 409,
    })
    const ahead = { ...late, revision: revision! + 100 }
    expect((await sessions.publisher.post(path(story), ahead)).status).toBe(409)
    const seen = { ...late, revision: withheld.body.revision }
    expect(await sessions.publisher.post(path(story), seen)).toMatchObject({
      body: { state: { public: 'killed' } },
      status: 200,
    })
    expect(await agree(story)).toEqual([])
  })

  test('what was sent is named, and methods that there are not are told apart from addresses that there are not', async () => {
    const story = await write()
    expect(await act('reporter', story, 'approve')).toMatchObject({
      body: {
        errors: [{ data: { code: 'NEWSROOM_ILLEGAL_TRANSITION', field: 'action', value: 'approve' } }],
      },
    })
    expect(await act('reporter', story, 'spike')).toMatchObject({
      body: { errors: [{ data: { code: 'NEWSROOM_NOT_ALLOWED', field: 'action', value: 'spike' } }] },
    })
    expect(await sessions.reporter.patch(`/articles/${story.id}`, { _status: 'published' })).toMatchObject({
      body: { errors: [{ data: { code: 'NEWSROOM_NOT_ALLOWED', field: '_status', value: 'published' } }] },
    })
    expect((await sessions.editor.delete(path(story))).status).toBe(405)
    expect((await sessions.editor.patch(path(story), {})).status).toBe(405)
    expect((await sessions.editor.delete(`${path(story)}/more`)).status).toBe(404)
  })

  test('what a bulk edit leaves out has the code and the remedy as well', async () => {
    const [story, spiked] = [await write(), await write()]
    await done('editor', spiked, 'spike')
    const ids = `where[id][in]=${story.id},${spiked.id}`
    const { body } = await sessions.reporter.patch(`/articles?${ids}&draft=true`, { kicker: 'Both' })
    expect(body.docs).toMatchObject([{ id: story.id, kicker: 'Both' }])
    expect(body.errors).toMatchObject([
      {
        data: { code: 'NEWSROOM_ILLEGAL_TRANSITION', legal: ['unspike'], remedy: expect.any(String) },
        id: spiked.id,
        message: expect.stringContaining('This article was spiked.'),
      },
    ])
    const published = await sessions.reporter.patch(`/articles?where[id][equals]=${story.id}&draft=true`, {
      _status: 'published',
    })
    expect(published.body.errors).toMatchObject([{ data: { code: 'NEWSROOM_NOT_ALLOWED' }, id: story.id }])
  })

  test('the gates keep what is not whole from being approved, and warn before', async () => {
    const story = await write({ authors: [], source: null })
    const submitted = await act('reporter', story, 'submit')
    expect(submitted).toMatchObject({
      body: { warnings: [{ code: 'no_attribution', field: 'source' }] },
      status: 200,
    })
    expect(await act('editor', story, 'approve')).toMatchObject({
      body: { errors: [{ data: { code: 'NEWSROOM_GATES', problems: [{ code: 'no_attribution' }] } }] },
      status: 422,
    })
    expect(await row(story)).toMatchObject({ deskState: 'in_review' })
  })

  test.each([
    [{ action: 'submit' }, 'revision'],
    [{ action: 'submit', revision: '1' }, 'revision'],
    [{ revision: 1 }, 'action'],
    [{ action: {}, revision: 1 }, 'action'],
    [{ action: 'submit', notice: 'x', revision: 1 }, 'notice'],
    [{ action: 'kill', kind: 'minor', revision: 1 }, 'kind'],
    [{ action: 'release', kind: 'correction', revision: 1 }, 'correction'],
    [{ action: 'release', correction: { wrong: 'x' }, kind: 'correction', revision: 1 }, 'correction.right'],
    [{ action: 'unpublish', redirectTo: 'javascript:alert(1)', revision: 1 }, 'redirectTo'],
    [{ action: 'submit', note: {}, revision: 1 }, 'note'],
    [{ action: 'submit', revision: 1, surprise: 1 }, 'surprise'],
    [[], 'body'],
  ])('%j names %s', async (body, field) => {
    const story = await write()
    expect(refusalOf(await sessions.reporter.post(path(story), body))).toEqual([
      400,
      'NEWSROOM_BAD_INPUT',
      field,
    ])
  })

  test.each(['\u200B\u2060\uFEFF', '\u3164', '\u2800 \u00AD'])(
    'a note, a reason or a correction of which nothing can be seen, %j, is none',
    async (nothing) => {
      const story = await write()
      await done('reporter', story, 'submit')
      expect(refusalOf(await act('editor', story, 'return', { note: nothing }))).toEqual([
        400,
        'NEWSROOM_BAD_INPUT',
        'note',
      ])
      expect(await row(story)).toMatchObject({ deskState: 'in_review' })
      await done('publisher', story, 'flash')
      for (const action of ['withhold', 'kill']) {
        expect(refusalOf(await act('publisher', story, action, { reason: nothing }))).toEqual([
          400,
          'NEWSROOM_BAD_INPUT',
          'reason',
        ])
      }
      const correction = { right: 'Two ferries.', wrong: nothing }
      expect(refusalOf(await act('publisher', story, 'flash', { correction, kind: 'correction' }))).toEqual([
        400,
        'NEWSROOM_BAD_INPUT',
        'correction.wrong',
      ])
    },
  )

  test('nobody outside the desk asks or acts', async () => {
    const story = await write()
    expect((await anonymous.get(path(story))).status).toBe(403)
    expect((await anonymous.post(path(story), { action: 'submit', revision: 1 })).status).toBe(403)
  })
})

test('what is open depends on who asks', async () => {
  const story = await write()
  const open = async (who: Role): Promise<string[]> =>
    ((await sessions[who].get(path(story))).body.actions as { action: string }[]).map(({ action }) => action)
  expect(await open('reporter')).toEqual(['submit'])
  expect(await open('editor')).toEqual(['submit', 'spike'])
  expect(await open('publisher')).toEqual(['submit', 'flash', 'spike'])
  await done('reporter', story, 'submit')
  expect(await open('reporter')).toEqual([])
  expect(await open('editor')).toEqual(['return', 'approve', 'spike'])
})
