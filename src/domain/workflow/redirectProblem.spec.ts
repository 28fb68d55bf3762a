import { redirectProblem } from './redirectProblem.ts'

test.each(['/news/', '/news/regions/158043.html?a=b', 'https://elsewhere.example/a', 'http://x.example'])(
  'readers can be sent to %s',
  (address) => {
    expect(redirectProblem(address)).toBeNull()
  },
)

test.each([
  '',
  'news/',
  '//evil.example/',
  '/\\evil.example/',
  'javascript:alert(1)',
  'ftp://x.example/',
  'https://x.example/ y',
  '/a\u202Eb',
  `/${'a'.repeat(2000)}`,
  'https://editor:secret@x.example/a',
  'HTTPS://editor@x.example/a',
  null,
  undefined,
  7,
])('readers can not be sent to %j, and the sentence says what to do', (address) => {
  expect(redirectProblem(address)).toMatch(/Give (a|it) /)
})
