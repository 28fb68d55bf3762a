import { createMemorySite, textOf } from '../../../tests/helpers/memorySite.ts'
import { samplePublicArticle } from '../../../tests/helpers/samplePublicArticle.ts'

const notice = 'We took this story down.\n\nIt named the wrong company.'
const site = createMemorySite({
  articles: [samplePublicArticle({ number: 1, path: '/news/regions/1.html' })],
  killed: [
    { number: 13, path: '/news/regions/13.html' },
    { language: 'az', notice, number: 14, path: '/custom/address-14.html' },
  ],
  unpublished: [
    { number: 20, path: '/news/regions/20.html' },
    { number: 21, path: '/news/regions/21.html', redirectTo: '/news/regions/1.html' },
    { number: 22, path: '/custom/address-22/', redirectTo: 'https://elsewhere.example/a?b=c' },
    { number: 23, path: '/news/regions/23.html', redirectTo: '/news/regions/23.html' },
  ],
})

test.each([
  '/news/regions/13.html',
  '/news/elsewhere/13.html',
  '/news/regions/13/print',
  '/az/news/regions/13.html',
  '/custom/address-14.html',
  '/custom/address-14/print',
  '/news/regions/14.html',
])('%s of a killed story answers 410', async (path) => {
  const answer = await site.ask(path)
  expect(answer.status).toBe(410)
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
})

test('the page speaks the language of the story, and says what the newsroom says in its place', async () => {
  const page = await site.page('/custom/address-14.html')
  expect(page.documentElement.lang).toBe('az')
  expect(textOf(page.querySelector('h1'))).toBe('Bu xəbər geri götürülüb')
  expect([...page.querySelectorAll('.error-notice p')].map(textOf)).toEqual([
    'We took this story down.',
    'It named the wrong company.',
  ])
  const silent = await site.page('/news/regions/13.html')
  expect(silent.documentElement.lang).toBe('en')
  expect(silent.querySelector('.error-notice')).toBeNull()
})

test('programs get the notice as data', async () => {
  const answer = await site.ask('/news/regions/14.html', { headers: { Accept: 'application/json' } })
  expect(await answer.json()).toEqual({ errors: [{ data: { notice }, message: 'Gone' }] })
})

test.each([
  ['/news/regions/21.html', '/news/regions/1.html'],
  ['/news/wrong/21.html', '/news/regions/1.html'],
  ['/news/regions/21/print', '/news/regions/1.html'],
  ['/az/news/regions/21.html', '/news/regions/1.html'],
  ['/custom/address-22/', 'https://elsewhere.example/a?b=c'],
])('%s sends readers on for the time being', async (path, location) => {
  const answer = await site.ask(path)
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, location])
})

test.each(['/news/regions/20.html', '/news/regions/20/print', '/news/regions/23.html'])(
  '%s answers 404',
  async (path) => {
    expect((await site.ask(path)).status).toBe(404)
  },
)

test('where nothing may be told, the answer is that of an address that never was', async () => {
  for (const headers of [undefined, { Accept: 'application/json' }]) {
    const [there, nowhere] = await Promise.all(
      ['/news/regions/20.html', '/news/regions/29.html'].map((path) =>
        site.ask(path, headers && { headers }),
      ),
    )
    expect((await there!.text()).replaceAll('20.html', 'X')).toBe(
      (await nowhere!.text()).replaceAll('29.html', 'X'),
    )
    expect([...there!.headers]).toEqual([...nowhere!.headers])
  }
})
