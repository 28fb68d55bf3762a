import type { FlattenedField } from 'payload'

import sharp from 'sharp'

import type { RestAnswer } from '../helpers/rest.ts'
import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { graphql } from '../helpers/graphql.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

const COLLECTIONS = ['authors', 'lists', 'media', 'redirects', 'sections', 'sources', 'users'] as const

type Collection = (typeof COLLECTIONS)[number]
type Session = Awaited<ReturnType<ReturnType<typeof rest>['session']>>

/** Values that no field of these kinds can hold. */
const WRONG: Partial<Record<FlattenedField['type'], readonly unknown[]>> = {
  array: ['text', 7, { a: 1 }, [null], ['text']],
  checkbox: [{}, [true], 'perhaps', 7],
  date: [{}, [], true, 'garbage', 'a\u0000b'],
  email: [{}, [], 7, true],
  group: ['text', [1], 7, null],
  number: [{}, [], 'high', true],
  radio: [{}, [], 7],
  relationship: [true, 1.5, [1], {}, { id: {} }],
  select: [{}, 7, true, [{}]],
  text: [{ a: 1 }, ['x'], 7, true],
  textarea: [{ a: 1 }, ['x'], 7, true],
  upload: [true, 1.5, [1], {}, { id: {} }],
}

interface Case {
  data: Record<string, unknown>
  path: string
  value: unknown
}

/** Each field of a collection, inner ones too, with each value that it can't hold, laid into an object for a save. */
const casesOf = (
  fields: readonly FlattenedField[],
  lay: (inner: Record<string, unknown>) => Record<string, unknown> = (inner) => inner,
  prefix = '',
): Case[] =>
  fields.flatMap((field): Case[] => {
    const path = `${prefix}${field.name}`
    const many = 'hasMany' in field && field.hasMany === true
    const here = (WRONG[field.type] ?? [])
      .filter((value) => !(many && Array.isArray(value) && value.every((each) => typeof each !== 'object')))
      .map((value) => ({ data: lay({ [field.name]: value }), path, value }))
    if (field.type === 'group') {
      return [...here, ...casesOf(field.flattenedFields, (inner) => lay({ [field.name]: inner }), `${path}.`)]
    }
    return field.type === 'array'
      ? [...here, ...casesOf(field.flattenedFields, (inner) => lay({ [field.name]: [inner] }), `${path}.0.`)]
      : here
  })

let newsroom: TestNewsroom
let admin: Session
let article: { id: number | string }
let docs: Record<Collection, { id: number | string }>

const fresh: Record<Exclude<Collection, 'media'>, () => Record<string, unknown>> = {
  authors: () => ({ name: 'Somebody Else' }),
  lists: () => ({ language: 'en', slug: 'a-list', title: 'A list' }),
  redirects: () => ({ from: '/once', to: { type: 'custom', url: '/' } }),
  sections: () => ({ title: 'Another' }),
  sources: () => ({ kind: 'agency', name: 'Another' }),
  users: () => ({
    email: 'other@newsroom.example',
    name: 'Other',
    password: 'correct horse battery',
    role: 'reporter',
  }),
}

beforeAll(async () => {
  newsroom = await createTestNewsroom()
  admin = await rest(newsroom, 'admin').session()
  const data = await sharp({ create: { background: '#204060', channels: 3, height: 300, width: 400 } })
    .jpeg()
    .toBuffer()
  const picture = await newsroom.payload.create({
    collection: 'media',
    data: { alt: 'A picture' } as never,
    file: { data, mimetype: 'image/jpeg', name: 'a.jpg', size: data.length },
  })
  const made = async (collection: 'lists' | 'redirects') =>
    newsroom.payload.create({
      collection,
      data: {
        ...fresh[collection](),
        ...(collection === 'lists' ? { slug: 'b' } : { from: '/twice' }),
      } as never,
    })
  article = (await newsroom.payload.create({
    collection: 'articles',
    data: newsroom.story() as never,
    draft: true,
  })) as never
  docs = {
    authors: newsroom.author,
    lists: await made('lists'),
    media: picture,
    redirects: await made('redirects'),
    sections: newsroom.section,
    sources: newsroom.source,
    users: newsroom.users.reporter,
  }
})

afterAll(async () => {
  await newsroom.destroy()
})

/** What Payload makes of a file itself; it takes away what a caller sends of it before anybody else sees it. */
const MADE_OF_FILE = /^(?:filename|sizes|url)$/

const oddAnswers = async (
  collection: Collection,
  send: (data: Record<string, unknown>) => Promise<RestAnswer>,
): Promise<unknown[]> => {
  const odd: unknown[] = []
  const cases = casesOf(newsroom.payload.collections[collection]!.config.flattenedFields)
  for (const { data, path, value } of cases.filter((each) => !each.path.startsWith('sizes.'))) {
    const { body, status } = await send(data)
    const told = JSON.stringify(body)
    const isTaken = collection === 'media' && MADE_OF_FILE.test(path)
    if (isTaken ? status >= 500 : status !== 400 || !told.includes(`"path":"${path}`)) {
      odd.push({ path, status, told: told.slice(0, 200), value })
    }
  }
  return odd
}

describe.each(COLLECTIONS)('%s', (collection) => {
  const path = () => `/${collection}/${docs[collection].id}`
  const base = () => (collection === 'media' ? { alt: 'A' } : fresh[collection]())

  test('refuse in every field what it can not hold, in a change', async () => {
    expect(await oddAnswers(collection, (data) => admin.patch(path(), data))).toEqual([])
  })

  test('refuse it in a new document', async () => {
    expect(
      await oddAnswers(collection, (data) => admin.post(`/${collection}`, { ...base(), ...data })),
    ).toEqual([])
  })

  test.each([[[]], [[{}]], ['text'], [7], [null]])('refuse %j in place of a document', async (data) => {
    const posted = await admin.post(`/${collection}`, data)
    expect({ status: posted.status, told: JSON.stringify(posted.body) }).toEqual({
      status: 400,
      told: expect.stringMatching(/"path":"data"|"field":"file"/),
    })
    // Of a list, Payload leaves nothing to look at when a picture is changed.
    const isEmptied = collection === 'media' && Array.isArray(data)
    expect((await admin.patch(path(), data)).status).toBe(isEmptied ? 200 : 400)
  })
})

test.each([
  ['assignee', { assignee: {} }],
  ['section', { section: {} }],
  ['sections', { sections: [{}] }],
  ['updateOf', { updateOf: {} }],
  ['hero.image', { hero: { image: {} } }],
  ['authors.0.author', { authors: [{ author: {} }] }],
  ['citations.0.source', { citations: [{ source: { id: {} } }] }],
])('an article refuses what is no document in %s', async (path, data) => {
  for (const { body, status } of [
    await admin.post('/articles?draft=true', { ...newsroom.story(), ...data }),
    await admin.patch(`/articles/${article.id}?draft=true`, data),
  ]) {
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(`"path":"${path}"`)
  }
})

test('an article takes its relations back as they were read', async () => {
  const { section, source } = (await admin.get(`/articles/${article.id}?draft=true&depth=1`)).body
  expect(typeof section).toBe('object')
  expect((await admin.patch(`/articles/${article.id}?draft=true`, { section, source })).status).toBe(200)
})

test('a password that is no text is refused', async () => {
  for (const password of [{}, ['x'], 7]) {
    const { body, status } = await admin.patch(`/users/${docs.users.id}`, { password })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('"path":"password"')
  }
})

test.each([
  ['mutation { createAuthor(data: { name: "A", biography: { a: 1 } }) { id } }', {}],
  ['mutation ($v: String) { createAuthor(data: { name: "A", biography: $v }) { id } }', { v: { a: 1 } }],
  [
    'mutation ($d: mutationSourceUpdateInput!) { updateSource(id: 1, data: $d) { id } }',
    { d: { homePage: {} } },
  ],
  [
    'mutation ($d: mutationRedirectInput!) { createRedirect(data: $d) { id } }',
    { d: { from: ['/a'], to: {} } },
  ],
  [
    'mutation ($d: mutationSectionInput!) { createSection(data: $d) { id } }',
    { d: { title: 'A', breadcrumbs: [{ doc: true }] } },
  ],
])('GraphQL refuses it as input: %s', async (query, variables) => {
  const { errors } = await graphql(newsroom, query, { role: 'admin', variables })
  expect(errors?.length).toBeGreaterThan(0)
  expect(JSON.stringify(errors)).not.toMatch(/Something went wrong|Internal/)
})

test.each(['a\u0000b', '\u0000', 'a\u202Eb', 'a\u001Bb'])('%j reaches no row', async (hostile) => {
  const words: Record<Exclude<Collection, 'media'>, Record<string, unknown>> = {
    authors: { biography: hostile, contact: { phone: hostile }, name: `${hostile}!`, role: hostile },
    lists: { breaking: { text: hostile }, title: `${hostile}!` },
    redirects: { from: `/${hostile}`, to: { type: 'custom', url: `/${hostile}` } },
    sections: { description: hostile, legacyCodes: hostile, title: `${hostile}!` },
    sources: { aliases: [{ name: `${hostile}!` }], creditTemplate: hostile, name: `${hostile}!` },
    users: { name: `${hostile}!` },
  }
  for (const [collection, data] of Object.entries(words)) {
    const { status } = await admin.patch(`/${collection}/${docs[collection as Collection].id}`, data)
    expect([200, 400]).toContain(status)
    const row = await newsroom.payload.findByID({
      id: docs[collection as Collection].id,
      collection: collection as Collection,
      depth: 0,
    })
    expect(JSON.stringify(row)).not.toMatch(/\\u0000|\u202E|\\u001b/i)
  }
})

test('a user keeps their name without what nobody sees', async () => {
  await admin.patch(`/users/${docs.users.id}`, { name: 'gpj.\u202Egnp\u0000 Someone' })
  const { name } = await newsroom.payload.findByID({ id: docs.users.id, collection: 'users' })
  expect(name).toBe('gpj.gnp Someone')
})

describe('a picture', () => {
  test.each<[string, Record<string, unknown>]>([
    ['without a file', { alt: 'A' }],
    ['with a name of a file alone', { alt: 'A', filename: 'a\u0000.jpg' }],
    ['with an address', { alt: 'A', filename: 'a.jpg', url: 'http://127.0.0.1:9/a.jpg' }],
    ['with an address and NUL', { alt: 'A', filename: 'a\u0000.jpg', url: '/api/media/file/a\u0000.jpg' }],
  ])('%s is refused with the field', async (_, data) => {
    const { body, status } = await admin.post('/media', data)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ data: { code: 'NEWSROOM_BAD_FILE', field: 'file' } }])
  })

  test.each([-1, 100.5, 1e9, 'x', '101'])('has no point of interest at %j', async (at) => {
    for (const field of ['focalX', 'focalY']) {
      const { body, status } = await admin.patch(`/media/${docs.media.id}`, {
        focalX: 1,
        focalY: 1,
        [field]: at,
      })
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toContain(`"path":"${field}"`)
    }
    const query = `uploadEdits[focalPoint][x]=${at}&uploadEdits[focalPoint][y]=5`
    expect((await admin.patch(`/media/${docs.media.id}?${query}`, {})).status).toBe(400)
  })

  test('has one at its edges', async () => {
    const { body, status } = await admin.patch(`/media/${docs.media.id}`, { focalX: 0, focalY: 100 })
    expect({ errors: body.errors, status }).toEqual({ status: 200 })
    expect(body.doc).toMatchObject({ focalX: 0, focalY: 100 })
  })
})

test.each([
  ['redirects', { from: `/${'ж'.repeat(8000)}` }],
  ['redirects', { to: { type: 'custom', url: `/${'x'.repeat(8000)}` } }],
  ['sections', { legacyCodes: 'x'.repeat(20_000) }],
  ['users', { email: `${'x'.repeat(8000)}@newsroom.example` }],
] as const)('%s take no text without end', async (collection, data) => {
  const { body, status } = await admin.patch(`/${collection}/${docs[collection].id}`, data)
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain('"path":"')
})
