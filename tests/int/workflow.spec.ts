import type { TestNewsroom } from '../helpers/testNewsroom.ts'

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

const { act, done, edit, row, write } = deskStories(() => ({ newsroom, sessions }))

const headline = async ({ number }: Story): Promise<null | string> => {
  const { docs } = (await anonymous.get(`/articles?where[number][equals]=${number}`)).body as {
    docs: { headline: string }[]
  }
  return docs[0]?.headline ?? null
}

const agree = (story: Story): Promise<string[]> => createArticles(newsroom).agree(story.id)

const events = (story: Story): Promise<{ action: string; actor: null | string; note: null | string }[]> =>
  readRows(newsroom.payload, 'newsroom-workflow-events', { number: { equals: story.number } })

describe('an article on its way', () => {
  test('written, submitted, returned, mended, approved, released, corrected, killed', async () => {
    const story = await write({ headline: 'First words' })
    expect(await done('reporter', story, 'submit')).toEqual({ desk: 'in_review', public: 'unreleased' })
    expect(await done('editor', story, 'return', { note: 'Who says so?' })).toEqual({
      desk: 'draft',
      public: 'unreleased',
    })
    await edit('reporter', story, { headline: 'Better words' })
    await done('reporter', story, 'submit')
    expect(await done('editor', story, 'approve')).toEqual({ desk: 'approved', public: 'unreleased' })
    expect(await headline(story)).toBeNull()
    expect(await done('publisher', story, 'release')).toEqual({ desk: 'done', public: 'live' })
    expect(await headline(story)).toBe('Better words')
    expect(await agree(story)).toEqual([])

    await edit('reporter', story, { headline: 'Correct words' })
    expect(await row(story)).toMatchObject({ deskState: 'draft', publicState: 'live' })
    await done('reporter', story, 'submit')
    await done('editor', story, 'approve')
    expect(await headline(story)).toBe('Better words')
    await done('publisher', story, 'release', {
      correction: { right: 'Correct', severity: 'correction', wrong: 'Better' },
      kind: 'correction',
    })
    expect(await headline(story)).toBe('Correct words')
    expect(await agree(story)).toEqual([])

    await edit('reporter', story, { headline: 'Words in review' })
    await done('reporter', story, 'submit')
    expect(
      await done('publisher', story, 'kill', { notice: 'Withdrawn.', reason: 'A court order.' }),
    ).toEqual({
      desk: 'in_review',
      public: 'killed',
    })
    expect(await headline(story)).toBeNull()
    expect(refusalOf(await act('editor', story, 'approve'))).toEqual([404, 'NEWSROOM_NOT_FOUND', 'id'])
    expect(refusalOf(await act('publisher', story, 'approve'))).toEqual([
      409,
      'NEWSROOM_ILLEGAL_TRANSITION',
      'action',
    ])
    expect((await edit('admin', story, { headline: 'Again' })).status).toBe(409)
    expect(await agree(story)).toEqual([])
    expect((await events(story)).map(({ action }) => action)).toEqual([
      'submit',
      'return',
      'submit',
      'approve',
      'release',
      'edit',
      'submit',
      'approve',
      'release',
      'edit',
      'submit',
      'kill',
    ])
  })

  test('what was approved is what is published: a change takes the approval away, housekeeping does not', async () => {
    const story = await write({ headline: 'Approved words' })
    await done('reporter', story, 'submit')
    await done('editor', story, 'approve')
    const { approval } = await row(story)
    expect(approval?.edition).toMatch(/^[0-9a-f]{64}$/)
    expect((await edit('reporter', story, { deskTags: ['night'] })).status).toBe(200)
    expect(await row(story)).toMatchObject({
      approval: { edition: approval!.edition },
      deskState: 'approved',
    })
    await edit('reporter', story, { headline: 'Other words' })
    expect(await row(story)).toMatchObject({ approval: { edition: null }, deskState: 'draft' })
    expect(refusalOf(await act('publisher', story, 'release'))).toEqual([
      409,
      'NEWSROOM_ILLEGAL_TRANSITION',
      'action',
    ])
    expect(await agree(story)).toEqual([])
  })

  test('withheld, lifted, unpublished and republished while a draft is being written: readers get the words that were released', async () => {
    const story = await write({ headline: 'Released words' })
    await done('publisher', story, 'flash')
    await edit('reporter', story, { headline: 'Draft words', kicker: 'Draft' })
    expect(refusalOf(await act('publisher', story, 'withhold'))).toEqual([
      400,
      'NEWSROOM_BAD_INPUT',
      'reason',
    ])
    expect(await done('publisher', story, 'withhold', { reason: 'r' })).toEqual({
      desk: 'draft',
      public: 'withheld',
    })
    expect(await headline(story)).toBeNull()
    expect(await done('publisher', story, 'lift', { reason: 'r' })).toEqual({ desk: 'draft', public: 'live' })
    expect(await headline(story)).toBe('Released words')
    expect(await done('publisher', story, 'unpublish')).toEqual({ desk: 'draft', public: 'unpublished' })
    expect(await headline(story)).toBeNull()
    expect(await done('publisher', story, 'republish')).toEqual({ desk: 'draft', public: 'live' })
    expect(await headline(story)).toBe('Released words')
    const { body } = await sessions.editor.get(`/articles/${story.id}?draft=true`)
    expect(body).toMatchObject({ deskState: 'draft', headline: 'Draft words', publicState: 'live' })
    expect(await agree(story)).toEqual([])
  })

  test('a draft that was written over the row by an unpublication does not come back with a republication', async () => {
    const story = await write({ headline: 'Released words' })
    await done('publisher', story, 'flash')
    await edit('reporter', story, { headline: 'Draft words' })
    expect((await sessions.publisher.patch(`/articles/${story.id}`, { _status: 'draft' })).status).toBe(200)
    expect(await row(story)).toMatchObject({ headline: 'Draft words', publicState: 'unpublished' })
    await done('publisher', story, 'republish')
    expect(await headline(story)).toBe('Released words')
    expect(await agree(story)).toEqual([])
  })

  test('a kill leaves the working copy the one that the desk opens', async () => {
    const story = await write({ headline: 'First' })
    await done('publisher', story, 'flash')
    await edit('reporter', story, { headline: 'Second' })
    await edit('reporter', story, { headline: 'Third' })
    await done('publisher', story, 'kill', { reason: 'It was false.' })
    const { body } = await sessions.publisher.get(`/articles/${story.id}?draft=true`)
    expect(body).toMatchObject({ headline: 'Third', revision: (await row(story)).revision })
    expect((await act('publisher', story, 'review')).status).toBe(409)
  })

  test('a version from the trash brings its words back, and not the trash', async () => {
    const story = await write({ headline: 'Kept' })
    const { editor } = sessions
    expect(
      (await editor.patch(`/articles/${story.id}`, { deletedAt: new Date().toISOString() })).status,
    ).toBe(200)
    expect((await editor.patch(`/articles/${story.id}?trash=true`, { deletedAt: null })).status).toBe(200)
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      trash: true,
      where: { and: [{ parent: { equals: story.id } }, { 'version.deletedAt': { exists: true } }] },
    } as never)
    expect(docs).toHaveLength(1)
    expect((await editor.post(`/articles/versions/${docs[0]!.id}?draft=true`)).status).toBe(200)
    expect((await editor.get(`/articles/${story.id}?draft=true`)).body).toMatchObject({ headline: 'Kept' })
    expect((await editor.post(`/articles/versions/${docs[0]!.id}`)).status).toBe(200)
    expect(await row(story)).toMatchObject({ deletedAt: null })
    expect(await done('reporter', story, 'submit')).toEqual({ desk: 'in_review', public: 'unreleased' })
  })

  test('a flash waits until somebody else has looked at it', async () => {
    const story = await write()
    await done('publisher', story, 'flash')
    expect(await row(story)).toMatchObject({ reviewPending: true })
    expect(refusalOf(await act('publisher', story, 'review'))).toEqual([
      403,
      'NEWSROOM_NOT_ALLOWED',
      'action',
    ])
    await done('editor', story, 'review')
    expect(await row(story)).toMatchObject({ reviewPending: false })
    expect(await agree(story)).toEqual([])
  })

  test('a flash over a flash is reviewed by neither of those who sent them', async () => {
    const story = await write()
    await done('publisher', story, 'flash')
    const { body } = await sessions.admin.patch(`/articles/${story.id}?draft=true`, { kicker: 'More' })
    expect(body.message).toMatch(/draft saved/i)
    await done('admin', story, 'flash')
    for (const role of ['publisher', 'admin'] as const) {
      expect(refusalOf(await act(role, story, 'review'))).toEqual([403, 'NEWSROOM_NOT_ALLOWED', 'action'])
    }
    await done('editor', story, 'review')
    expect(await row(story)).toMatchObject({ flashedBy: null, reviewPending: false })
    expect(await agree(story)).toEqual([])
  })

  test('nobody approves what nobody else has worked on', async () => {
    const { body } = await sessions.editor.post('/articles?draft=true', newsroom.story())
    const story = body.doc as Story
    await done('editor', story, 'submit')
    expect(refusalOf(await act('editor', story, 'approve'))).toEqual([403, 'NEWSROOM_NOT_ALLOWED', 'action'])
    await done('publisher', story, 'approve')
  })
})

test('the status of the working copy tells whether readers have its words, whatever the desk notes', async () => {
  const story = await write({ headline: 'Live words' })
  await done('publisher', story, 'flash')
  const statuses = async (): Promise<unknown[]> => [
    (await sessions.editor.get(`/articles/${story.id}`)).body._status,
    (await sessions.editor.get(`/articles/${story.id}?draft=true`)).body._status,
  ]
  expect(await statuses()).toEqual(['published', 'published'])
  const noted = await edit('reporter', story, { deskTags: ['night'] })
  expect((noted.body.doc as { _status: string })._status).toBe('published')
  expect(await statuses()).toEqual(['published', 'published'])
  // Without the draft argument a save goes on from that status: it releases nothing and takes nothing away.
  expect((await sessions.reporter.patch(`/articles/${story.id}`, { deskTags: ['day'] })).status).toBe(200)
  expect(await row(story)).toMatchObject({ act: { n: 1 }, deskState: 'done', publicState: 'live' })

  await edit('reporter', story, { headline: 'Words of the desk' })
  expect(await statuses()).toEqual(['published', 'draft'])
  await edit('reporter', story, { deskTags: ['night'] })
  expect(await statuses()).toEqual(['published', 'draft'])
  await done('publisher', story, 'flash')
  await done('publisher', story, 'unpublish')
  await edit('reporter', story, { deskTags: ['later'] })
  expect(await statuses()).toEqual(['draft', 'draft'])
  expect(await agree(story)).toEqual([])
})
