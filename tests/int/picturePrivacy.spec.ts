import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import type { ArticleDoc } from '../helpers/articleOperations.ts'
import type { PictureDoc } from '../helpers/pictures.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/index.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { graphql } from '../helpers/graphql.ts'
import { filesOf, getFile, uploadPicture } from '../helpers/pictures.ts'
import { rest } from '../helpers/rest.ts'
import { paragraphs } from '../helpers/samplePublicArticle.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

let newsroom: TestNewsroom
let articles: ReturnType<typeof createArticles>

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  articles = createArticles(newsroom)
})

afterAll(async () => {
  await newsroom.destroy()
})

const quoted = (id: unknown): string => (typeof id === 'number' ? String(id) : JSON.stringify(id))

/** What somebody outside the desk finds out about a picture, way by way. */
const seenBy = async (picture: PictureDoc) => {
  const { id } = picture
  const files = await Promise.all(
    filesOf(picture).map(async (name) => (await getFile(newsroom, name)).status),
  )
  const ask = rest(newsroom)
  const one = await ask.get(`/media/${id}`)
  const byId = await ask.get(`/media?where[id][equals]=${id}`)
  const byIds = await ask.get(`/media?where[and][0][id][in]=${id}`)
  const count = await ask.get(`/media/count?where[id][in]=${id}`)
  const query = await graphql(
    newsroom,
    `{ Media(id: ${quoted(id)}) { filename } allMedia(where: { id: { equals: ${quoted(id)} } }) { docs { filename } } }`,
  )
  const local = await newsroom.payload.find({
    collection: 'media',
    overrideAccess: false,
    where: { id: { equals: id } },
  } as never)
  const localOne = await newsroom.payload.findByID({
    id,
    collection: 'media',
    disableErrors: true,
    overrideAccess: false,
  } as never)
  const distinct = await newsroom.payload.findDistinct({
    collection: 'media',
    field: 'filename',
    overrideAccess: false,
    where: { id: { equals: id } },
  } as never)
  return {
    count: count.body.totalDocs,
    distinct: distinct.values.length,
    files: [...new Set(files)],
    graphql: JSON.stringify(query).includes(picture.filename),
    listed: [byId.body.totalDocs, byIds.body.totalDocs],
    local: [local.totalDocs, localOne !== null],
    one: one.status,
  }
}

const HIDDEN = {
  count: 0,
  distinct: 0,
  files: [404],
  graphql: false,
  listed: [0, 0],
  local: [0, false],
  one: 404,
}

const SHOWN = {
  count: 1,
  distinct: 1,
  files: [200],
  graphql: true,
  listed: [1, 1],
  local: [1, true],
  one: 200,
}

describe('a picture above a story', () => {
  let picture: PictureDoc
  let other: PictureDoc
  let story: ArticleDoc

  beforeAll(async () => {
    picture = await uploadPicture(newsroom)
    other = await uploadPicture(newsroom, { name: 'other.jpg' })
    story = await articles.create({ hero: { image: picture.id } })
  })

  test('has its sizes', () => {
    expect(filesOf(picture).length).toBeGreaterThan(3)
  })

  test('is hidden before the release', async () => {
    expect(await seenBy(picture)).toEqual(HIDDEN)
  })

  test('is there for the desk', async () => {
    for (const name of filesOf(picture)) {
      const answer = await getFile(newsroom, name, { role: 'reporter' })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
      expect(answer.headers.get('ETag')).toBeNull()
      await answer.arrayBuffer()
    }
    expect((await rest(newsroom, 'reporter').get('/media')).body.totalDocs).toBe(2)
  })

  test('is shown after the release, and read with the story', async () => {
    await articles.update(story.id, { _status: 'published' })
    expect(await seenBy(picture)).toEqual(SHOWN)
    const { body } = await rest(newsroom).get(`/articles/${story.id}?depth=1`)
    expect(body.hero).toMatchObject({ image: { alt: 'The harbour', filename: picture.filename } })
    const listed = await rest(newsroom).get('/articles?depth=2')
    expect(JSON.stringify(listed.body.docs)).toContain(picture.filename)
    const { data } = await graphql(
      newsroom,
      `{ Article(id: ${quoted(story.id)}) { hero { image { filename } } } }`,
    )
    expect(data).toEqual({ Article: { hero: { image: { filename: picture.filename } } } })
  })

  test('is cached for a short time, and asked for with a validator', async () => {
    const first = await getFile(newsroom, picture.filename)
    expect(first.headers.get('Cache-Control')).toMatch(/^public, max-age=\d+, s-maxage=\d+$/)
    expect(first.headers.get('Content-Type')).toBe('image/jpeg')
    expect(first.headers.get('X-Content-Type-Options')).toBe('nosniff')
    await first.arrayBuffer()
    // But never under an address that holds the token of a preview.
    const secret = await getFile(newsroom, picture.filename, { query: '?preview=abc' })
    expect([secret.status, secret.headers.get('Cache-Control'), secret.headers.get('X-Robots-Tag')]).toEqual([
      200,
      'private, no-store',
      'noindex',
    ])
    await secret.arrayBuffer()
    const etag = first.headers.get('ETag')!
    const again = await getFile(newsroom, picture.filename, { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
    const changed = await getFile(newsroom, picture.filename, { headers: { 'If-None-Match': '"else"' } })
    expect(changed.status).toBe(200)
    await changed.arrayBuffer()
  })

  test('a draft of a live story hides its new picture, and shows the old one', async () => {
    await articles.update(story.id, { hero: { image: other.id } }, { draft: true })
    expect(await seenBy(other)).toEqual(HIDDEN)
    expect(await seenBy(picture)).toEqual(SHOWN)
  })

  test('is hidden again once another has taken its place', async () => {
    await articles.update(story.id, { _status: 'published', hero: { image: other.id } })
    expect(await seenBy(picture)).toEqual(HIDDEN)
    expect(await seenBy(other)).toEqual(SHOWN)
  })

  test('is hidden after the story was unpublished', async () => {
    await articles.update(story.id, { _status: 'draft' })
    expect(await seenBy(other)).toEqual(HIDDEN)
    const known = await getFile(newsroom, other.filename, { headers: { 'If-None-Match': '*' } })
    expect(known.status).toBe(404)
  })
})

describe('pictures elsewhere', () => {
  test('in the text and for search engines are shown with the story', async () => {
    const inBlock = await uploadPicture(newsroom, { name: 'block.jpg' })
    const forSearch = await uploadPicture(newsroom, { name: 'seo.jpg' })
    const body = paragraphs('A picture stands in this text.')
    body.root.children!.push({
      type: 'block',
      fields: { id: 'b1', blockType: 'image', image: inBlock.id },
      format: '',
      version: 2,
    } as never)
    // Whatever blocks the editor of this newsroom knows: the rule reads the edition.
    const { pictures } = runtimeOf(newsroom.payload)
    const story = await articles.create({ meta: { image: forSearch.id } })
    expect(await seenBy(forSearch)).toEqual(HIDDEN)
    await articles.update(story.id, { _status: 'published' })
    expect(await seenBy(forSearch)).toEqual(SHOWN)
    const { reader } = runtimeOf(newsroom.payload)
    expect(await reader.byNumber(Number(story.number))).toMatchObject({
      article: { hero: null, seo: { image: { social: { mimeType: 'image/jpeg', width: 1200 } } } },
    })
    const { picturesOf } = await import('../../src/storage/shelves.ts')
    const { toEditionContent } = await import('../../src/storage/toEditionContent.ts')
    const ids = picturesOf(toEditionContent(newsroom.story({ body }) as never))
    expect(ids).toEqual([inBlock.id])
    expect(await pictures.shownNow(ids)).toEqual([])
  })

  test('of a person are shown while the person has a story out', async () => {
    const portrait = await uploadPicture(newsroom, { name: 'portrait.jpg' })
    const logo = await uploadPicture(newsroom, { name: 'logo.jpg' })
    const create = async (collection: string, data: object) =>
      (await newsroom.payload.create({ collection, data } as never)) as unknown as { id: unknown }
    const author = await create('authors', { name: 'Rashad Aliyev', photo: portrait.id })
    const source = await create('sources', { kind: 'agency', logo: logo.id, name: 'Sputnik' })
    expect(await seenBy(portrait)).toEqual(HIDDEN)
    const story = await articles.create({
      _status: 'published',
      authors: [{ author: author.id, role: 'reporter' }],
      source: source.id,
    })
    expect(await seenBy(portrait)).toEqual(SHOWN)
    expect(await seenBy(logo)).toEqual(SHOWN)
    const { reader } = runtimeOf(newsroom.payload)
    const portraitURL = `https://today.example/api/media/file/${portrait.filename}`
    const logoURL = `https://today.example/api/media/file/${logo.filename}`
    expect(await reader.author('rashad-aliyev')).toMatchObject({
      photo: { alt: 'The harbour', url: portraitURL },
    })
    expect(await reader.source('sputnik')).toMatchObject({ logo: { url: logoURL } })
    expect(await reader.byNumber(Number(story.number))).toMatchObject({
      article: { authors: [{ author: { photo: { url: portraitURL } } }], source: { logo: { url: logoURL } } },
    })
    const asked = await graphql(
      newsroom,
      `{ articleByNumber(number: ${String(story.number)}) { authors { author { photo { url } } } source { logo { url } } } }`,
    )
    expect(asked.data).toEqual({
      articleByNumber: {
        authors: [{ author: { photo: { url: portraitURL } } }],
        source: { logo: { url: logoURL } },
      },
    })
    const actsOf = async (id: unknown) =>
      ((await newsroom.payload.findByID({ id, collection: 'authors' } as never)) as { acts?: number }).acts
    const other = await uploadPicture(newsroom, { name: 'newer.jpg' })
    const acts = await actsOf(author.id)
    for (const photo of [other.id, other.id]) {
      await newsroom.payload.update({ id: author.id, collection: 'authors', data: { photo } } as never)
      expect(await actsOf(author.id)).toBe(Number(acts) + 1)
    }
    expect([await seenBy(portrait), await seenBy(other)]).toEqual([HIDDEN, SHOWN])
    await newsroom.payload.update({
      id: author.id,
      collection: 'authors',
      data: { photo: portrait.id },
    } as never)
    await articles.update(story.id, { _status: 'draft' })
    expect(await seenBy(portrait)).toEqual(HIDDEN)
    expect(await seenBy(logo)).toEqual(HIDDEN)
    // Who is cited has a page, and its sign stands there.
    const citing = await articles.create({
      _status: 'published',
      citations: [{ cue: 'reported', name: 'Sputnik', source: source.id }],
    })
    expect(await reader.source('sputnik')).toMatchObject({ logo: { url: logoURL } })
    expect(await reader.byNumber(Number(citing.number))).toMatchObject({
      article: { citations: [{ source: { logo: { url: logoURL }, name: 'Sputnik' } }] },
    })
    expect(await seenBy(logo)).toEqual(SHOWN)
  })
})

describe('guessing', () => {
  test('open lists, filters, sorting and counting tell nothing', async () => {
    const secret = await uploadPicture(newsroom, { name: 'secret.jpg' })
    for (const query of [
      '',
      'where[alt][like]=harbour',
      `where[filename][equals]=${secret.filename}`,
      `where[or][0][id][equals]=${secret.id}&where[or][1][alt][exists]=true`,
      'where[id][exists]=true',
      'where[id][not_equals]=0',
      'sort=-filename',
      `where[id][in]=${secret.id},${secret.id}`,
    ]) {
      const { body, status } = await rest(newsroom).get(`/media?${query}`)
      const { body: counted } = await rest(newsroom).get(`/media/count?${query}`)
      expect({ errors: status < 500 ? [] : body.errors, query }).toEqual({ errors: [], query })
      expect(JSON.stringify(body)).not.toContain(secret.filename)
      expect(body.totalDocs ?? 0).toBe(0)
      expect(counted.totalDocs ?? 0).toBe(0)
    }
  })

  test.each([
    'articles?where[hero.image.alt][like]=h',
    'authors?where[photo.credit][like]=N',
    'articles?sort=hero.image.filename',
  ])('by what it stands beside: %s', async (path) => {
    const { body, status } = await rest(newsroom).get(`/${path}`)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ data: { code: 'NEWSROOM_FIELD_NOT_PUBLIC' } }])
  })

  test('by names of files that nothing has, and by paths', async () => {
    for (const name of ['nothing.jpg', '..%2f..%2fpackage.json', '%2e%2e', 'a\u0000b', '\u202egpj.exe']) {
      const { status } = await getFile(newsroom, name)
      expect([400, 403, 404]).toContain(status)
    }
  })
})

describe('a preview link', () => {
  test('opens the pictures of its story, and no others', async () => {
    const picture = await uploadPicture(newsroom, { name: 'preview.jpg' })
    const other = await uploadPicture(newsroom, { name: 'not-in-it.jpg' })
    const story = await articles.create({ hero: { image: picture.id } })
    const issued = await runtimeOf(newsroom.payload).previews.issue(story.id, {
      expiresInMs: 60_000,
      issuer: null,
    })
    const token = /\/preview\/([^/]+)\//.exec(issued!.url)![1]!
    for (const name of filesOf(picture)) {
      const answer = await getFile(newsroom, name, { query: `?preview=${token}` })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
      expect(answer.headers.get('X-Robots-Tag')).toBe('noindex')
      await answer.arrayBuffer()
    }
    expect((await getFile(newsroom, other.filename, { query: `?preview=${token}` })).status).toBe(404)
    expect((await getFile(newsroom, picture.filename, { query: `?preview=${token}x` })).status).toBe(404)
    expect((await getFile(newsroom, picture.filename)).status).toBe(404)
  })
})
