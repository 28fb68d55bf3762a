import { handleEndpoints } from 'payload'

import type { TestNewsroom } from '../helpers/testNewsroom.ts'

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
