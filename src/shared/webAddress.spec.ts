import { isHttpURL, isRedirectAddress, isSitePath } from './webAddress.ts'

describe('isHttpURL', () => {
  it.each(['https://azernews.az', 'HTTP://azernews.az/a?b=c#d', 'https://elsewhere.example/ü'])(
    'accepts %s',
    (text) => {
      expect(isHttpURL(text)).toBe(true)
    },
  )

  it.each([
    'http:\\\\evil.example',
    'https://evil.example\\@today.az',
    'https://evil\n.example',
    'https://evil.example\n',
    ' https://evil.example',
    'https:evil.example',
    'https://',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a.example/"><b>',
    '/path',
    '',
  ])('refuses %j', (text) => {
    expect(isHttpURL(text)).toBe(false)
  })
})

describe('isSitePath', () => {
  it.each(['/', '/news/old-name/', '/xəbər', '/a//b', '/a?b=c'])('accepts %s', (text) => {
    expect(isSitePath(text)).toBe(true)
  })

  it.each(['//evil.example', '/\\evil.example', '/\t/evil.example', '/a\nb', 'news', '', ' /news'])(
    'refuses %j',
    (text) => {
      expect(isSitePath(text)).toBe(false)
    },
  )
})

describe('isRedirectAddress', () => {
  it('accepts paths and web addresses, and nothing that runs', () => {
    expect(['/news/', 'https://elsewhere.example'].every(isRedirectAddress)).toBe(true)
    expect(['javascript:alert(1)', 'data:text/html,x', '//evil.example'].some(isRedirectAddress)).toBe(false)
  })
})
