import type { Role } from '../../src/index.ts'
import type { ArticleDoc } from '../helpers/articleOperations.ts'
import type { PictureDoc } from '../helpers/pictures.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { createArticles } from '../helpers/articleOperations.ts'
import { graphql } from '../helpers/graphql.ts'
import { filesOf, getFile, uploadPicture } from '../helpers/pictures.ts'
import { authorizationOf, rest } from '../helpers/rest.ts'
import { paragraphs } from '../helpers/samplePublicArticle.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

/** Stands in the captions of the killed story's pictures alone. */
const SECRET = 'Qwyxlam'

let newsroom: TestNewsroom
let articles: ReturnType<typeof createArticles>
let hero: PictureDoc
let earlier: PictureDoc
let inText: PictureDoc
let shared: PictureDoc
let portrait: PictureDoc
let killed: ArticleDoc
const sessions = new Map<Role, Awaited<ReturnType<ReturnType<typeof rest>['session']>>>()
const tokens = new Map<Role, string>()

const withPicture = ({ id }: PictureDoc): object => {
  const body = paragraphs('A picture stands in this text.')
  body.root.children!.push({
    type: 'block',
    fields: { id: 'b1', blockType: 'image', image: id },
    format: '',
    version: 2,
  } as never)
  return body
}

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  articles = createArticles(newsroom)
  for (const role of ['reporter', 'editor', 'publisher'] as const) {
    sessions.set(role, await rest(newsroom, role).session())
    tokens.set(role, await authorizationOf(newsroom, role))
  }
  const upload = (name: string): Promise<PictureDoc> =>
    uploadPicture(newsroom, { name: `${name}.jpg` }).then(
      ({ id }) =>
        newsroom.payload.update({
          id,
          collection: 'media',
          data: { alt: `${SECRET} ${name}` } as never,
        }) as unknown as Promise<PictureDoc>,
    )
  earlier = await upload('earlier')
  hero = await upload('hero')
  inText = await upload('text')
  shared = await upload('shared')
  portrait = await upload('portrait')
  const story = await articles.create({ hero: { image: earlier.id } })
  await articles.update(story.id, {
    _status: 'published',
    body: withPicture(inText),
    hero: { image: hero.id },
    meta: { image: shared.id },
  })
  // A draft that nobody has released yet has one of them too, and so has somebody's biography.
  await articles.create({ body: withPicture(shared), headline: 'Another story' }, { draft: true })
  await articles.update(story.id, { hero: { image: portrait.id } }, { draft: true })
  await newsroom.payload.update({
    id: newsroom.author.id,
    collection: 'authors',
    data: { photo: portrait.id } as never,
  })
  const { revision } = await articles.row(story.id)
  const { body, status } = await sessions
    .get('publisher')!
    .post(`/newsroom/desk/articles/${story.id}/transitions`, {
      action: 'kill',
      reason: 'It was false.',
      revision,
    })
  expect([status, body.errors]).toEqual([200, undefined])
  killed = await articles.row(story.id)
})

afterAll(async () => {
  await newsroom.destroy()
})

/** What one of the desk finds out about a picture, way by way. */
const seenBy = async (role: Role, picture: PictureDoc) => {
  const { id } = picture
  const session = sessions.get(role)!
  const files = new Set<number>()
  for (const name of filesOf(picture).slice(0, 2)) {
    const answer = await getFile(newsroom, name, { role })
    await answer.arrayBuffer()
    files.add(answer.status < 400 ? answer.status : 404)
  }
  const quoted = JSON.stringify(id)
  const answer = await graphql(
    newsroom,
    `{ Media(id: ${quoted}) { filename } allMedia(limit: 100) { docs { filename alt } } countallMedia(where: { id: { equals: ${quoted} } }) { totalDocs } }`,
    { authorization: tokens.get(role)! },
  )
  const asUser = { collection: 'media', overrideAccess: false, user: newsroom.users[role] } as const
  const list = (await session.get('/media?limit=100')).body.docs as PictureDoc[]
  const like = `where[alt][like]=${encodeURIComponent(String(picture.alt))}`
  return {
    counted: [
      (await session.get(`/media/count?${like}`)).body.totalDocs,
      (answer.data?.countallMedia as null | undefined | { totalDocs: number })?.totalDocs,
      (await newsroom.payload.count({ ...asUser, where: { id: { equals: id } } } as never)).totalDocs,
    ],
    files: [...files],
    graphql: JSON.stringify([answer.data?.Media, answer.data?.allMedia]).includes(picture.filename),
    listed: list.some((one) => one.id === id),
    local: [
      ((await newsroom.payload.find({ ...asUser, where: { id: { equals: id } } } as never)).docs as unknown[])
        .length,
      (await newsroom.payload.findByID({ ...asUser, id, disableErrors: true } as never)) !== null,
      (
        await newsroom.payload.findDistinct({
          ...asUser,
          field: 'alt',
          where: { id: { equals: id } },
        } as never)
      ).values.length,
    ],
    one: (await session.get(`/media/${id}`)).status === 200,
    searched: (await session.get(`/media?${like}`)).body.totalDocs,
  }
}

const HIDDEN = {
  counted: [0, 0, 0],
  files: [404],
  graphql: false,
  listed: false,
  local: [0, false, 0],
  one: false,
  searched: 0,
}

const SHOWN = {
  counted: [1, 1, 1],
  files: [200],
  graphql: true,
  listed: true,
  local: [1, true, 1],
  one: true,
  searched: 1,
}

describe.each(['reporter', 'editor'] as const)('after a kill, for %s', (role) => {
  test('the pictures that only the killed story had are gone, those of before as well', async () => {
    for (const picture of [hero, earlier, inText]) {
      expect([picture.filename, await seenBy(role, picture)]).toEqual([picture.filename, HIDDEN])
    }
  })

  test('what another story or a biography has as well is there', async () => {
    for (const picture of [shared, portrait]) {
      expect([picture.filename, await seenBy(role, picture)]).toEqual([picture.filename, SHOWN])
    }
  })

  test('nothing can be named after them, changed or deleted', async () => {
    const session = sessions.get(role)!
    const { payload } = newsroom
    const story = newsroom.story({ hero: { image: hero.id } })
    const asUser = { overrideAccess: false, user: newsroom.users[role] }
    expect((await session.post('/articles?draft=true', story)).status).toBe(400)
    const inBody = newsroom.story({ body: withPicture(inText) })
    expect((await session.post('/articles?draft=true', inBody)).status).toBe(400)
    const mutation =
      'mutation ($data: mutationArticleInput!) { createArticle(data: $data, draft: true) { id } }'
    const answer = await graphql(newsroom, mutation, {
      authorization: tokens.get(role)!,
      variables: { data: story },
    })
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'NEWSROOM_BAD_INPUT' })
    await expect(
      payload.create({ ...asUser, collection: 'articles', data: story, draft: true } as never),
    ).rejects.toMatchObject({ status: 400 })
    const author = await session.post('/authors', { name: 'Somebody', photo: earlier.id })
    expect(author.status).toBeGreaterThanOrEqual(400)
    for (const { id } of [hero, earlier, inText]) {
      const patched = await session.patch(`/media/${id}`, { credit: 'Somebody' })
      expect([patched.status >= 400, JSON.stringify(patched.body).includes(SECRET)]).toEqual([true, false])
      const deleted = await session.delete(`/media/${id}`)
      expect([deleted.status >= 400, JSON.stringify(deleted.body).includes(SECRET)]).toEqual([true, false])
    }
    expect(await seenBy(role, hero)).toEqual(HIDDEN)
  })
})

test('who may see killed stories sees their pictures', async () => {
  for (const picture of [hero, earlier, inText, shared, portrait]) {
    expect([picture.filename, await seenBy('publisher', picture)]).toEqual([picture.filename, SHOWN])
  }
  const { body } = await sessions.get('publisher')!.get(`/articles/${killed.id}?draft=true&depth=1`)
  expect(body.hero).toMatchObject({ image: { filename: portrait.filename } })
})

test('the public sees none of them', async () => {
  const ask = rest(newsroom)
  for (const { filename, id } of [hero, earlier, inText]) {
    const answers = [await ask.get(`/media/${id}`), await ask.get(`/media?where[id][equals]=${id}`)]
    expect(JSON.stringify(answers)).not.toContain(SECRET)
    const file = await getFile(newsroom, filename)
    await file.arrayBuffer()
    expect(file.status).toBe(404)
  }
})

test('a publisher who gives one of them to another story gives it back to everybody', async () => {
  const { status } = await sessions
    .get('publisher')!
    .post('/articles?draft=true', newsroom.story({ hero: { image: earlier.id } }))
  expect(status).toBe(201)
  expect(await seenBy('reporter', earlier)).toEqual(SHOWN)
  expect(await seenBy('reporter', hero)).toEqual(HIDDEN)
})
