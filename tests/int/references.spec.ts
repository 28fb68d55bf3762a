import { handleEndpoints } from 'payload'

import type { TestNewsroom } from '../helpers/testNewsroom.ts'

import { createArticles } from '../helpers/articleOperations.ts'
import { rest } from '../helpers/rest.ts'
import { createTestNewsroom } from '../helpers/testNewsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await createTestNewsroom()
})

afterAll(async () => {
  await newsroom.destroy()
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
