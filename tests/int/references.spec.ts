import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { handleEndpoints } from 'payload'
import sharp from 'sharp'

import type { DocId } from '../../src/shared/ids.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { runtimeOf } from '../../src/index.ts'
import { unguarded } from '../../src/storage/guardWrites.ts'
import { createArticles } from '../helpers/articleOperations.ts'
import { bodyOf, citationNode, paragraphNode, textNode } from '../helpers/bodySamples.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

type Doc = Record<string, unknown> & { id: DocId }

const pictures = mkdtempSync(join(tmpdir(), 'newsroom-pictures-'))
let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createTestNewsroom({
    newsroom: { collections: { media: { upload: { staticDir: pictures } } as never } },
  })
})

afterAll(async () => {
  await newsroom.destroy()
  rmSync(pictures, { recursive: true })
})

test('the session cookie of an https site travels over https alone', async () => {
  const request = new Request('https://today.example/api/users/login', {
    body: JSON.stringify({ email: newsroom.users.admin.email, password: 'correct horse battery' }),
    headers: { 'content-type': 'application/json' },
    method: 'POST',
  })
  const { headers } = await handleEndpoints({ config: newsroom.config, request })
  const cookie = headers.getSetCookie().find((value) => value.startsWith('payload-token='))
  expect(cookie).toMatch(/; Secure/)
  expect(cookie).toMatch(/; HttpOnly/)
  expect(cookie).toMatch(/; SameSite=Lax/)
})

describe('slugs', () => {
  test.each([
    ['sections', { title: '!!!' }],
    ['sections', { slug: '???', title: 'World' }],
    ['authors', { name: '!!!' }],
    ['sources', { name: '!!!' }],
  ])('%s refuse one without a letter: %j', async (collection, data) => {
    const { body, status } = await rest(newsroom, 'publisher').post(`/${collection}`, data)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Type a slug of Latin letters and digits')
    expect(JSON.stringify(body)).toContain('"path":"slug"')
  })

  test('come from the name, or from what was typed', async () => {
    const asked = rest(newsroom, 'publisher')
    expect((await asked.post('/authors', { name: 'Лейла' })).body.doc).toMatchObject({ slug: 'leyla' })
    const typed = await asked.post('/sections', { slug: 'Wide World', title: '!!!' })
    expect(typed.body.doc).toMatchObject({ slug: 'wide-world' })
    const { id } = typed.body.doc as { id: string }
    expect((await asked.patch(`/sections/${id}`, { title: '???' })).status).toBe(200)
    expect((await asked.patch(`/sections/${id}`, { slug: '?' })).status).toBe(400)
  })

  test('articles need none', async () => {
    const article = await createArticles(newsroom).create({ headline: '!!!' })
    expect(article.slug ?? '').toBe('')
  })
})

describe('redirects', () => {
  const bad = [
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'https:\\\\evil',
  ]

  test.each(bad)('never lead to %j', async (url) => {
    const from = `/old/${bad.indexOf(url)}`
    const { body, status } = await rest(newsroom, 'editor').post('/redirects', {
      from,
      to: { type: 'custom', url },
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('"path":"to.url"')
    await newsroom.payload.db.create({
      collection: 'redirects',
      data: { from, to: { type: 'custom', url } },
    })
    expect(await runtimeOf(newsroom.payload).reader.redirect(from)).toBeNull()
  })

  test.each(['news', '//today.example/old', 'javascript:alert(1)'])('never start from %j', async (from) => {
    const { body, status } = await rest(newsroom, 'editor').post('/redirects', {
      from,
      to: { type: 'custom', url: '/' },
    })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('"path":"from"')
  })

  test.each(['/news/', 'https://elsewhere.example/ü'])('lead to %s', async (url) => {
    const from = `/from${encodeURI(url.slice(-6))}`
    const data = { from, to: { type: 'custom', url } }
    expect((await rest(newsroom, 'editor').post('/redirects', data)).status).toBe(201)
    expect(await runtimeOf(newsroom.payload).reader.redirect(from)).toBe(url)
  })

  test('to a section need no URL', async () => {
    const to = { reference: { relationTo: 'sections', value: newsroom.section.id }, type: 'reference' }
    expect((await rest(newsroom, 'editor').post('/redirects', { from: '/to-section', to })).status).toBe(201)
    expect(await runtimeOf(newsroom.payload).reader.redirect('/to-section')).toBe('/news/regions/')
  })
})

describe('the last administrator', () => {
  const admin = () => rest(newsroom, 'admin')
  const roleOf = async (id: unknown) =>
    (await newsroom.payload.findByID({ id: id as never, collection: 'users' })).role
  const appoint = async (email: string) => {
    const data = { email, name: 'Second', password: 'correct horse battery', role: 'admin' }
    return (await newsroom.payload.create({ collection: 'users', data: data as never })).id
  }

  test('is neither demoted nor deleted', async () => {
    const { id } = newsroom.users.admin
    const demoted = await admin().patch(`/users/${id}`, { role: 'editor' })
    expect(demoted.status).toBe(400)
    expect(JSON.stringify(demoted.body)).toContain('"path":"role"')
    const deleted = await admin().delete(`/users/${id}`)
    expect(deleted.status).toBe(409)
    expect(deleted.body.errors).toMatchObject([{ data: { code: 'NEWSROOM_NOT_DELETABLE' } }])
    expect((await admin().patch(`/users/${id}`, { name: 'The chief' })).status).toBe(200)
    expect(await roleOf(id)).toBe('admin')
  })

  test('goes when there is another', async () => {
    const second = await appoint('second@newsroom.example')
    expect((await admin().patch(`/users/${second}`, { role: 'editor' })).status).toBe(200)
    expect((await admin().patch(`/users/${second}`, { role: 'admin' })).status).toBe(200)
    expect((await admin().delete(`/users/${second}`)).status).toBe(200)
  })

  test('stays when all are demoted or deleted in bulk', async () => {
    const ids = [await appoint('third@newsroom.example'), await appoint('fourth@newsroom.example')]
    const left = async () =>
      (await newsroom.payload.count({ collection: 'users', where: { role: { equals: 'admin' } } })).totalDocs
    const session = await admin().session()
    await session.patch('/users?where[role][equals]=admin', { role: 'publisher' })
    expect(await left()).toBe(1)
    await newsroom.payload.update({
      collection: 'users',
      data: { role: 'admin' } as never,
      where: { id: { in: [...ids, newsroom.users.admin.id] } },
    })
    expect(await left()).toBe(3)
    await newsroom.payload.delete({ collection: 'users', where: { id: { in: ids } } })
    expect(await left()).toBe(1)
    await newsroom.payload.delete({ collection: 'users', where: { role: { equals: 'admin' } } })
    expect(await left()).toBe(1)
  })
})

describe('what articles use', () => {
  const named = ['sections', 'authors', 'sources'] as const
  const make = async (collection: string, name: string, more: object = {}): Promise<Doc> =>
    (await newsroom.payload.create({
      collection: collection as never,
      data: { [collection === 'sections' ? 'title' : 'name']: name, ...more } as never,
    })) as unknown as Doc

  const expectInUse = async (collection: string, { id }: Doc, usedBy: object) => {
    const { body, status } = await rest(newsroom, 'admin').delete(`/${collection}/${id}`)
    expect(status).toBe(409)
    expect(body.errors).toMatchObject([{ data: { code: 'NEWSROOM_IN_USE', usedBy } }])
    const left = newsroom.payload.delete({ id: id as never, collection: collection as never })
    await expect(left).rejects.toMatchObject({ code: 'NEWSROOM_IN_USE' })
  }

  test('by a draft is not deleted', async () => {
    const [section, author, source] = await Promise.all(
      named.map((collection) => make(collection, 'Drafted')),
    )
    const [further, cited] = [await make('sections', 'Further'), await make('sources', 'Cited')]
    const { number } = await createArticles(newsroom).create({
      authors: [{ author: author!.id, role: 'reporter' }],
      citations: [{ name: 'Cited', cue: 'according to', source: cited.id }],
      section: section!.id,
      sections: [further.id],
      source: source!.id,
    })
    const used = [
      ['sections', section!],
      ['sections', further],
      ['authors', author!],
      ['sources', source!],
      ['sources', cited],
    ] as const
    for (const [collection, doc] of used) {
      await expectInUse(collection, doc, { kind: 'article', number })
    }
  })

  test('in what readers see is not deleted, though a newer row is without it', async () => {
    const author = await make('authors', 'Shelved')
    const articles = createArticles(newsroom)
    const { id, number } = await articles.create({
      _status: 'published',
      authors: [{ author: author.id, role: 'reporter' }],
    })
    const main = await newsroom.payload.db.findOne<Doc>({
      collection: 'articles',
      where: { id: { equals: id } },
    })
    await newsroom.payload.db.updateOne(
      unguarded({ id: main!.id, collection: 'articles', data: { authors: [] } }),
    )
    await expectInUse('authors', author, { kind: 'article', number })
  })

  test('in a sentence of a body is not deleted, whether a draft or readers have it', async () => {
    const [drafted, redrafted, shown] = [
      await make('sources', 'Drafted inline'),
      await make('sources', 'Drafted again'),
      await make('sources', 'Shown inline'),
    ]
    const citing = ({ id }: Doc) =>
      bodyOf(paragraphNode(textNode('So '), citationNode({ name: 'It', cue: 'said', source: id })))
    const articles = createArticles(newsroom)
    const draft = await articles.create({ body: citing(drafted) })
    await expectInUse('sources', drafted, { kind: 'article', number: draft.number })
    const live = await articles.create({ _status: 'published', body: citing(shown) })
    await articles.update(live.id, { _status: 'draft', body: citing(redrafted) }, { draft: true })
    await expectInUse('sources', shown, { kind: 'article', number: live.number })
    await expectInUse('sources', redrafted, { kind: 'article', number: live.number })
    // The row may be behind what readers have.
    await newsroom.payload.db.updateOne(
      unguarded({ id: live.id, collection: 'articles', data: { body: citing(drafted), uses: [] } }),
    )
    await expectInUse('sources', shown, { kind: 'article', number: live.number })
    await articles.update(draft.id, { body: bodyOf(paragraphNode(textNode('Nothing cited.'))) })
    expect((await rest(newsroom, 'admin').delete(`/sources/${drafted.id}`)).status).toBe(200)
  })

  test('is not deleted in bulk, and what nothing uses is', async () => {
    for (const collection of named) {
      const free = await make(collection, 'Free')
      const used = { authors: newsroom.author, sections: newsroom.section, sources: newsroom.source }[
        collection
      ]
      await createArticles(newsroom).create()
      const { body } = await rest(newsroom, 'publisher').delete(
        `/${collection}?where[id][in]=${free.id},${used.id}`,
      )
      expect((body.docs as Doc[]).map(({ id }) => id)).toEqual([free.id])
      expect(body.errors).toHaveLength(1)
      expect((await rest(newsroom).get(`/${collection}/${used.id}`)).status).toBe(200)
    }
  })

  test('a section with sections below it is not deleted', async () => {
    const parent = await make('sections', 'Parent')
    const child = await make('sections', 'Child', { parent: parent.id })
    await expectInUse('sections', parent, { kind: 'section', title: 'Child' })
    expect((await rest(newsroom, 'publisher').delete(`/sections/${child.id}`)).status).toBe(200)
    expect((await rest(newsroom, 'publisher').delete(`/sections/${parent.id}`)).status).toBe(200)
  })
})

describe('pictures', () => {
  const upload = async (): Promise<Doc> => {
    const data = await sharp({ create: { background: '#c00', channels: 3, height: 4, width: 4 } })
      .png()
      .toBuffer()
    return (await newsroom.payload.create({
      collection: 'media',
      data: { alt: 'A red square', credit: 'N. Mammadova' } as never,
      file: { data, mimetype: 'image/png', name: 'red.png', size: data.length },
    })) as unknown as Doc
  }
  const change = async (role: 'editor' | 'publisher' | 'reporter', path: string) =>
    (await rest(newsroom, role).patch(`/media${path}`, { alt: role })).status

  test('that a live article shows are changed by who may release, and deleted by nobody', async () => {
    const { id } = await upload()
    const articles = createArticles(newsroom)
    const live = await articles.create({ _status: 'published', hero: { image: id } })
    expect(await change('reporter', `/${id}`)).toBe(403)
    expect(await change('editor', `/${id}`)).toBe(403)
    expect(await change('publisher', `/${id}`)).toBe(200)
    for (const role of ['editor', 'admin'] as const) {
      const { body, status } = await rest(newsroom, role).delete(`/media/${id}`)
      expect(status).toBe(409)
      expect(body.errors).toMatchObject([{ data: { code: 'NEWSROOM_IN_USE' } }])
    }
    const bulk = await rest(newsroom, 'admin').delete(`/media?where[id][equals]=${id}`)
    expect(bulk.body.errors).toHaveLength(1)
    await articles.update(live.id, { _status: 'draft' })
    // The story can be shown again as it was.
    expect(await change('reporter', `/${id}`)).toBe(403)
    expect((await rest(newsroom, 'editor').delete(`/media/${id}`)).status).toBe(409)
    await articles.update(live.id, { _status: 'published', hero: { image: null } })
    expect(await change('reporter', `/${id}`)).toBe(200)
    expect((await rest(newsroom, 'editor').delete(`/media/${id}`)).status).toBe(200)
  })

  test('that no live article shows are changed by reporters and deleted by editors', async () => {
    const { id } = await upload()
    await createArticles(newsroom).create({ hero: { image: id } })
    expect(await change('reporter', `/${id}`)).toBe(200)
    expect((await rest(newsroom).patch(`/media/${id}`, { alt: 'x' })).status).toBe(403)
    expect((await rest(newsroom, 'reporter').delete(`/media/${id}`)).status).toBe(403)
    expect((await rest(newsroom, 'editor').delete(`/media/${id}`)).status).toBe(200)
  })

  test('are changed in bulk by who may release', async () => {
    const { id } = await upload()
    const query = `?where[id][equals]=${id}`
    expect(await change('reporter', query)).toBe(403)
    expect(await change('publisher', query)).toBe(200)
  })
})

describe.each([
  ['authors', 'author', (id: DocId) => ({ authors: [{ author: id, role: 'reporter' }] })],
  ['sources', 'source', (id: DocId) => ({ source: id })],
] as const)('%s', (collection, kind, using) => {
  const reader = () => runtimeOf(newsroom.payload).reader
  const rename = async (role: 'editor' | 'publisher' | 'reporter', path: string) =>
    (await rest(newsroom, role).patch(`/${collection}${path}`, { name: `By ${role}` })).status

  test('have a page, and need the release right to be changed, while readers see an article', async () => {
    const slug = `page-of-${kind}`
    const { id } = (await newsroom.payload.create({
      collection,
      data: { name: 'Somebody', slug } as never,
    })) as unknown as Doc
    const articles = createArticles(newsroom)
    const article = await articles.create(using(id))
    expect(await reader()[kind](slug)).toBeNull()
    expect(await rename('reporter', `/${id}`)).toBe(403)
    expect(await rename('editor', `/${id}`)).toBe(200)

    await articles.update(article.id, { _status: 'published' })
    expect(await reader()[kind](slug)).toMatchObject({ id, slug })
    expect(await rename('editor', `/${id}`)).toBe(403)
    expect(await rename('publisher', `/${id}`)).toBe(200)

    await articles.update(article.id, { _status: 'draft' })
    expect(await reader()[kind](slug)).toBeNull()
    expect(await rename('editor', `/${id}`)).toBe(200)
    expect(await rename('editor', `?where[id][equals]=${id}`)).toBe(403)
    expect(await rename('publisher', `?where[id][equals]=${id}`)).toBe(200)
  })
})

const cite = (source: DocId) => ({ citations: [{ name: 'Sputnik', cue: 'told', source }] })
const citeInline = (source: DocId) => ({
  body: bodyOf(paragraphNode(textNode('So '), citationNode({ name: 'It', cue: 'told', source }))),
})

test.each([
  ['beside the text', 'Sputnik', cite],
  ['in a sentence', 'Interfax', citeInline],
])('a source that is only cited %s has the page that the article links to', async (_, name, citing) => {
  const { reader } = runtimeOf(newsroom.payload)
  const { id } = (await newsroom.payload.create({
    collection: 'sources',
    data: { name } as never,
  })) as unknown as Doc
  const slug = name.toLowerCase()
  const articles = createArticles(newsroom)
  const article = await articles.create(citing(id))
  expect(await reader.source(slug)).toBeNull()
  await articles.update(article.id, { _status: 'published' })
  expect(await reader.source(slug)).toMatchObject({ id })
  // Whoever may not release may not rename what readers see.
  expect((await rest(newsroom, 'editor').patch(`/sources/${id}`, { name: `${name} 2` })).status).toBe(403)
  await articles.update(article.id, { _status: 'draft' })
  expect(await reader.source(slug)).toBeNull()
})
