import { numberInAddress, sameAddresses, sitePathOf } from './redirectTarget.ts'

const site = { sitePath: '/api/newsroom/site', siteURL: 'https://today.az' }

test.each([
  ['/news/world/7.html', '/news/world/7.html'],
  ['/news/world/7.html?from=mail#top', '/news/world/7.html'],
  ['/news/../news/./world/7.html', '/news/world/7.html'],
  ['/news/w%6Frld/7.html', '/news/world/7.html'],
  ['/news/%c3%bc/7.html', '/news/%C3%BC/7.html'],
  ['/news/100%/7.html', '/news/100%25/7.html'],
  ['https://today.az/news/world/7.html', '/news/world/7.html'],
  ['http://WWW.Today.az:80/news/world/7.html', '/news/world/7.html'],
  ['https://today.az./news/world/7.html', '/news/world/7.html'],
  ['/api/newsroom/site/news/world/7.html', '/news/world/7.html'],
  ['https://elsewhere.example/news/world/7.html', null],
  ['https://today.az.elsewhere.example/news/world/7.html', null],
])('%s leads to %j of the site', (address, path) => {
  expect(sitePathOf(address, site)).toBe(path)
})

test('a site below a path knows its own pages', () => {
  expect(sitePathOf('https://paper.example/en/news/a/7.html', { siteURL: 'https://paper.example/en/' })).toBe(
    '/news/a/7.html',
  )
})

test.each([
  ['/stories/a', ['/stories/a', '/stories/a/']],
  ['/stories/a/', ['/stories/a/', '/stories/a']],
  ['/news/a/7/print', ['/news/a/7/print', '/news/a/7/print/', '/news/a/7.html', '/news/a/7', '/news/a/7/']],
])('%s answers as %j', (path, same) => {
  expect(sameAddresses(path)).toEqual(same)
})

test.each([
  ['/news/any/158043.html', 158043],
  ['/news/any/158043.html/', 158043],
  ['/news/any/158043/print', 158043],
  ['/az/news/any/158043.html', 158043],
  ['/news/any/0158043.html', null],
  ['/news/any/', null],
  ['/stories/158043.html', null],
])('%s names %j', (path, number) => {
  expect(numberInAddress(path)).toBe(number)
})
