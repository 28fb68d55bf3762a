import type { Payload, SanitizedConfig } from 'payload'

import { getPayload, handleEndpoints } from 'payload'

import type { TestDatabase } from '../helpers/testDatabase.ts'

import { runtimeOf, siteOfPayload } from '../../src/index.ts'
import { paragraphs } from '../helpers/samplePublicArticle.ts'
import { testConfig } from '../helpers/testConfig.ts'
import { createTestDatabase } from '../helpers/testDatabase.ts'

let database: TestDatabase
let config: SanitizedConfig
let payload: Payload
const hookCalls: string[] = []

beforeAll(async () => {
  database = createTestDatabase()
  config = await testConfig({
    config: {
      collections: [
        { slug: 'staff', auth: true, fields: [{ name: 'job', type: 'text' }] },
        { slug: 'pages', fields: [{ name: 'title', type: 'text' }] },
      ],
    },
    db: database.adapter,
    newsroom: {
      access: { roleOf: ({ job }) => (job === 'chief' ? 'publisher' : job === 'writer' ? 'reporter' : null) },
      collections: {
        articles: {
          admin: { description: 'All stories' },
          fields: ({ defaultFields }) => [
            ...defaultFields,
            { name: 'mood', type: 'text', custom: { newsroomPublic: true } },
            { name: 'budget', type: 'number' },
          ],
          hooks: {
            beforeChange: [
              ({ data }) => {
                hookCalls.push(String(data.headline))
                return data
              },
            ],
          },
        },
      },
      languages: ['en', 'de'],
      permalink: ({ number, publishedAt, section, slug }) =>
        `/${publishedAt.getUTCFullYear()}/${section.slug}/${slug ?? 'story'}-${number}`,
      slugs: { articles: 'stories', sections: 'desks' },
      usersCollection: 'staff',
    },
  })
  payload = await getPayload({ config })
})

afterAll(async () => {
  ;(payload.db as unknown as { pool?: { on(event: 'error', listener: () => void): void } }).pool?.on(
    'error',
    () => undefined,
  )
  await payload.destroy()
  await database.remove()
})

const create = async (collection: string, data: object, more: object = {}) =>
  (await payload.create({
    collection: collection as never,
    data: data as never,
    ...more,
  } as never)) as unknown as Record<string, unknown> & {
    id: number | string
    number: number
  }
const get = (path: string) => siteOfPayload(payload).handle(new Request(`https://today.example${path}`))
const anonymous = async (path: string) => {
  const response = await handleEndpoints({ config, request: new Request(`https://today.example/api${path}`) })
  return { body: (await response.json()) as { docs: Record<string, unknown>[] }, status: response.status }
}

test('own slugs, users, roles, fields, hooks, languages and addresses', async () => {
  expect(config.collections.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['stories', 'desks', 'staff', 'pages']),
  )
  expect(config.collections.map(({ slug }) => slug)).not.toContain('users')
  expect(config.admin.user).toBe('staff')
  const chief = await create('staff', { email: 'chief@x.example', job: 'chief', password: 'correct horse' })
  const writer = await create('staff', {
    email: 'writer@x.example',
    job: 'writer',
    password: 'correct horse',
  })
  const guest = await create('staff', { email: 'guest@x.example', password: 'correct horse' })
  const section = await create('desks', { slug: 'world', title: 'World' })
  const source = await create('sources', { kind: 'agency', name: 'Azernews' })
  const story = {
    _status: 'published',
    body: paragraphs('Words.'),
    budget: 7,
    headline: 'A calm day',
    language: 'de',
    mood: 'calm',
    section: section.id,
    source: source.id,
  }
  const as = (user: { id: unknown }) => ({ overrideAccess: false, user: { ...user, collection: 'staff' } })
  await expect(create('stories', story, as(writer))).rejects.toMatchObject({ status: 403 })
  await expect(create('stories', { ...story, _status: 'draft' }, as(guest))).rejects.toMatchObject({
    status: 403,
  })
  const { number } = await create('stories', story, as(chief))
  expect(hookCalls).toContain('A calm day')

  const year = new Date().getUTCFullYear()
  const path = `/${year}/world/a-calm-day-${number}`
  expect(await runtimeOf(payload).reader.byNumber(number)).toMatchObject({
    article: { language: 'de', path },
    state: 'live',
  })
  expect((await get(path)).status).toBe(200)
  expect((await get(`/news/world/${number}.html`)).headers.get('location')).toBe(path)

  const { body } = await anonymous('/stories')
  expect(body.docs[0]).toMatchObject({ headline: 'A calm day', mood: 'calm' })
  expect(body.docs[0]).not.toHaveProperty('budget')
  expect((await anonymous('/stories?where[mood][equals]=calm')).status).toBe(200)
  expect((await anonymous('/stories?where[budget][equals]=7')).status).toBe(400)
})

test('an address of an own form that an article leaves leads to where it is', async () => {
  const section = await create('desks', { slug: 'sport', title: 'Sport' })
  const source = await create('sources', { kind: 'agency', name: 'Other' })
  const { id, number } = await create('stories', {
    _status: 'published',
    body: paragraphs('Words.'),
    headline: 'Old headline',
    language: 'en',
    section: section.id,
    source: source.id,
  })
  const year = new Date().getUTCFullYear()
  const move = (slug: string) =>
    payload.update({ id, collection: 'stories' as never, data: { _status: 'published', slug } as never })
  await move('new-headline')
  const old = await get(`/${year}/sport/old-headline-${number}`)
  expect(old.status).toBe(301)
  expect(old.headers.get('location')).toBe(`/${year}/sport/new-headline-${number}`)
  await move('newest-headline')
  expect((await get(`/${year}/sport/old-headline-${number}`)).headers.get('location')).toBe(
    `/${year}/sport/newest-headline-${number}`,
  )
  await move('old-headline')
  expect((await get(`/${year}/sport/old-headline-${number}`)).status).toBe(200)
})

test('a disabled newsroom keeps its collections and fields', async () => {
  const off = await testConfig({ db: database.adapter, newsroom: { disabled: true } })
  const on = await testConfig({ db: database.adapter })
  const shape = ({ collections }: SanitizedConfig) =>
    collections.map(({ flattenedFields, slug }) => [slug, flattenedFields.map(({ name }) => name)])
  expect(shape(off)).toEqual(shape(on))
})
