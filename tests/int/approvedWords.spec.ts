import type { Role } from '../../src/index.ts'
import type { PictureDoc } from '../helpers/pictures.ts'
import type { RestAnswer } from '../helpers/rest.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { readRows } from '../helpers/articleDocs.ts'
import { deskStories, openSessions, type Session, type Story } from '../helpers/deskStories.ts'
import { uploadPicture } from '../helpers/pictures.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

type Id = number | string

let newsroom: TestNewsroom
let sessions: Awaited<ReturnType<typeof openSessions>>

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  sessions = await openSessions(newsroom)
})

afterAll(async () => {
  await newsroom.destroy()
})

const { done, row, write } = deskStories(() => ({ newsroom, sessions }))

const approved = async (changes: Record<string, unknown> = {}): Promise<Story> => {
  const story = await write(changes)
  await done('reporter', story, 'submit')
  await done('editor', story, 'approve')
  return story
}

const live = async (changes: Record<string, unknown> = {}): Promise<Story> => {
  const story = await approved(changes)
  await done('publisher', story, 'release')
  return story
}

const patch = (who: Role, { id }: Story, data: object, query = ''): Promise<RestAnswer> =>
  sessions[who].patch(`/articles/${id}${query}`, data)

const refusal = ({ body, status }: RestAnswer): object => ({
  ...(body as { errors?: { data?: { code?: string; field?: string } }[] }).errors?.[0]?.data,
  status,
})

const seen = async (story: Story): Promise<null | string> => {
  const { docs } = (await rest(newsroom).get(`/articles?where[number][equals]=${story.number}`)).body as {
    docs: { headline: string }[]
  }
  return docs[0]?.headline ?? null
}

describe('a picture of words that were approved', () => {
  const change = (who: Role, { id }: PictureDoc): Promise<RestAnswer> =>
    sessions[who].patch(`/media/${id}`, { alt: `As ${who} sees it` })
  const alt = async ({ id }: PictureDoc): Promise<unknown> =>
    ((await newsroom.payload.findByID({ id, collection: 'media' } as never)) as { alt?: unknown }).alt

  test.each<[string, (image: Id) => Promise<Story>]>([
    ['approved, above the text', (image) => approved({ hero: { image } })],
    ['approved, for search engines', (image) => approved({ meta: { image } })],
    ['live', (image) => live({ hero: { image } })],
    [
      'withheld',
      async (image) => {
        const story = await live({ hero: { image } })
        await done('publisher', story, 'withhold', { reason: 'A complaint.' })
        return story
      },
    ],
    [
      'unpublished, while a draft shows another',
      async (image) => {
        const story = await live({ hero: { image } })
        await done('publisher', story, 'unpublish', { reason: 'Outdated.' })
        expect((await patch('reporter', story, { hero: { image: null } }, '?draft=true')).status).toBe(200)
        return story
      },
    ],
  ])('%s: is changed and deleted by nobody without the release right', async (_, make) => {
    const image = await uploadPicture(newsroom)
    expect((await change('reporter', image)).status).toBe(200)
    await make(image.id)
    expect((await change('reporter', image)).status).toBe(403)
    expect((await change('editor', image)).status).toBe(403)
    expect(await alt(image)).toBe('As reporter sees it')
    expect(refusal(await sessions.editor.delete(`/media/${image.id}`))).toMatchObject({
      code: 'NEWSROOM_IN_USE',
      status: 409,
    })
    expect((await change('publisher', image)).status).toBe(200)
  })

  test('is free again when the approval has gone', async () => {
    const image = await uploadPicture(newsroom)
    const story = await approved({ hero: { image: image.id } })
    expect((await patch('reporter', story, { kicker: 'Later' }, '?draft=true')).status).toBe(200)
    expect((await change('reporter', image)).status).toBe(200)
  })

  test('that a withheld story shows is there when the story is shown again', async () => {
    const image = await uploadPicture(newsroom)
    const story = await live({ hero: { image: image.id } })
    await done('publisher', story, 'withhold', { reason: 'A complaint.' })
    await sessions.editor.delete(`/media/${image.id}`)
    await done('publisher', story, 'lift', { reason: 'Settled.' })
    expect((await rest(newsroom).get(`/media/${image.id}`)).status).toBe(200)
  })
})

describe('words that somebody else wrote meanwhile', () => {
  test('go out by a write of the status only with the revision that was seen', async () => {
    const story = await approved({ headline: 'As approved' })
    expect((await patch('reporter', story, { headline: 'Not approved' }, '?draft=true')).status).toBe(200)
    const { revision } = await row(story)
    expect(refusal(await patch('publisher', story, { _status: 'published' }))).toMatchObject({
      code: 'NEWSROOM_REVISION_CONFLICT',
      field: 'revision',
      revision,
      status: 409,
    })
    expect(await seen(story)).toBeNull()
    expect((await patch('publisher', story, { _status: 'published', revision })).status).toBe(200)
    expect(await seen(story)).toBe('Not approved')
    expect(await row(story)).toMatchObject({ reviewPending: true })
  })

  test('go out by no bulk update', async () => {
    const story = await write({ headline: 'A plain draft' })
    const { body } = await sessions.publisher.patch(`/articles?draft=true&where[id][in]=${story.id}`, {
      _status: 'published',
    })
    expect(body).toMatchObject({ docs: [], errors: [{ id: story.id }] })
    expect(await seen(story)).toBeNull()
  })

  test('that were approved go out without one', async () => {
    const story = await approved({ headline: 'Approved' })
    expect((await patch('publisher', story, { _status: 'published' })).status).toBe(200)
    expect(await seen(story)).toBe('Approved')
  })
})

describe('the kind of a release', () => {
  test('is the word of who releases, not of who wrote', async () => {
    const story = await live({ headline: 'First' })
    await patch('reporter', story, { headline: 'Second' }, '?draft=true')
    await done('reporter', story, 'submit')
    await done('editor', story, 'approve')
    expect((await patch('reporter', story, { releaseKind: 'minor' }, '?draft=true')).status).toBe(200)
    expect((await patch('publisher', story, { _status: 'published' })).status).toBe(200)
    expect((await row(story)).act).toMatchObject({ kind: 'updated', releaseKind: 'update' })
  })

  test('is no correction without its words', async () => {
    const story = await live({ headline: 'Wrong' })
    const data = { _status: 'published', headline: 'Right', releaseKind: 'correction' }
    expect(refusal(await patch('publisher', story, data))).toMatchObject({
      code: 'NEWSROOM_BAD_INPUT',
      field: 'releaseKind',
      status: 400,
    })
    expect(await seen(story)).toBe('Wrong')
    expect(
      await readRows(newsroom.payload, 'newsroom-change-log', { number: { equals: story.number } }),
    ).toHaveLength(1)
  })
})

test('an old draft that is brought back takes no live story away from readers', async () => {
  const story = await live({ headline: 'Live' })
  const { docs } = await newsroom.payload.findVersions({
    collection: 'articles',
    sort: 'createdAt',
    where: { parent: { equals: story.id } },
  } as never)
  const old = docs[0] as { id: Id }
  expect(refusal(await sessions.publisher.post(`/articles/versions/${old.id}`))).toMatchObject({
    code: 'NEWSROOM_STATUS_NEEDED',
    status: 409,
  })
  expect(await seen(story)).toBe('Live')
  expect((await sessions.publisher.post(`/articles/versions/${old.id}?draft=true`)).status).toBe(200)
  expect(await seen(story)).toBe('Live')
})

describe('a publisher of one section', () => {
  let sport: Id
  let session: Session

  beforeAll(async () => {
    const { payload, users } = newsroom
    const made = await payload.create({
      collection: 'sections',
      data: { slug: 'sport', title: 'Sport' } as never,
    })
    sport = made.id
    await payload.create({
      collection: 'users',
      data: {
        email: 'sport@newsroom.example',
        name: 'Sport',
        password: 'correct horse battery',
        role: 'publisher',
        sections: [sport],
      } as never,
    })
    session = await rest(
      {
        ...newsroom,
        users: { ...users, publisher: { ...users.publisher, email: 'sport@newsroom.example' } },
      },
      'publisher',
    ).session()
  })

  const kill = async (story: Story): Promise<RestAnswer> =>
    session.post(`/newsroom/desk/articles/${story.id}/transitions`, {
      action: 'kill',
      reason: 'A court order.',
      revision: (await row(story)).revision,
    })
  const open = async (story: Story): Promise<string[]> =>
    (
      (await session.get(`/newsroom/desk/articles/${story.id}/transitions`)).body as {
        actions: { action: string }[]
      }
    ).actions.map(({ action }) => action)

  test('does not draw other sections below their own', async () => {
    const { id } = newsroom.section
    expect(refusal(await session.patch(`/sections/${id}`, { parent: sport }))).toMatchObject({
      code: 'NEWSROOM_OUT_OF_SCOPE',
      field: 'section',
      status: 403,
    })
    expect(
      refusal(await session.post('/sections', { parent: id, slug: 'tennis', title: 'Tennis' })),
    ).toMatchObject({ code: 'NEWSROOM_OUT_OF_SCOPE', field: 'parent', status: 403 })
    expect((await session.post('/sections', { parent: sport, slug: 'chess', title: 'Chess' })).status).toBe(
      201,
    )
    expect((await session.patch(`/sections/${sport}`, { description: 'All games' })).status).toBe(200)
  })

  test('takes from readers what these know in their section, wherever its draft lies', async () => {
    const theirs = await live({ section: sport })
    await patch('editor', theirs, { section: newsroom.section.id }, '?draft=true')
    expect(await open(theirs)).toEqual(expect.arrayContaining(['kill', 'withhold']))
    expect((await kill(theirs)).status).toBe(200)
    expect(await seen(theirs)).toBeNull()
  })

  test('takes nothing from readers that these know elsewhere', async () => {
    const others = await live({ headline: 'Of others' })
    await patch('editor', others, { section: sport }, '?draft=true')
    expect(await open(others)).not.toContain('kill')
    expect(refusal(await kill(others))).toMatchObject({ code: 'NEWSROOM_OUT_OF_SCOPE', status: 403 })
    const { revision } = await row(others)
    expect(
      refusal(await session.patch(`/articles/${others.id}`, { _status: 'published', revision })),
    ).toMatchObject({ code: 'NEWSROOM_OUT_OF_SCOPE', status: 403 })
    expect(await seen(others)).toBe('Of others')
  })
})
