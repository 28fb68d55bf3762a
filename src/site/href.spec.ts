import { absoluteURL, printPath, tagHref, webHref } from './href.ts'

test.each([
  ['https://today.example/a?b=1', 'https://today.example/a?b=1'],
  [' http://today.example ', 'http://today.example'],
  ['/news/regions/', '/news/regions/'],
  ['javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['//evil.example/', null],
  ['/\\evil.example/', null],
  ['/\t/evil.example/', null],
  ['https://', null],
  ['', null],
  [null, null],
])('webHref(%j) gives %j', (address, expected) => {
  expect(webHref(address)).toBe(expected)
})

test('tagHref encodes, also what UTF-8 can not express', () => {
  expect(tagHref('a b/ə')).toBe('/tags/a%20b%2F%C9%99/')
  expect(tagHref('a\uD800')).toBe('/tags/a/')
})

test('printPath stands beside the article', () => {
  expect(printPath('/news/regions/158043.html')).toBe('/news/regions/158043/print')
  expect(printPath('/a/b/')).toBe('/a/b/print')
})

test('absoluteURL stands on the site or gives null', () => {
  expect(absoluteURL('/a/', 'https://today.example')).toBe('https://today.example/a/')
  expect(absoluteURL('javascript:alert(1)', 'https://today.example')).toBeNull()
})
