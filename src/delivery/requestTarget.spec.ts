import { checkTarget, parseTarget } from './requestTarget.ts'

const site = 'https://today.example'

describe('parseTarget', () => {
  it.each([
    ['/news/?before=x', 'https://today.example/news/?before=x'],
    ['//evil.example/x', 'https://today.example//evil.example/x'],
    ['/\\evil.example/x', 'https://today.example//evil.example/x'],
    ['http://evil.example/news/', 'https://today.example/news/'],
    ['https://evil.example', 'https://today.example/'],
    ['/a/../b', 'https://today.example/b'],
  ])('keeps %s on the configured site', (target, expected) => {
    expect(parseTarget(site, target)).toEqual({ ok: true, value: new URL(expected) })
  })

  it.each(['*', '', 'evil.example:443', '@evil.example/', 'http://', 'javascript:alert(1)'])(
    'refuses %j',
    (target) => {
      expect(parseTarget(site, target)).toMatchObject({ error: { type: 'malformed-target' }, ok: false })
    },
  )
})

describe('checkTarget', () => {
  it('passes an address in any script', () => {
    expect(checkTarget(new URL(`${site}/tags/${encodeURIComponent('сирия')}/?q=%25`)).ok).toBe(true)
  })

  it.each([
    ['/a%00b', 'NUL'],
    ['/?before=%00', 'NUL'],
    ['/%E0%A4%A', 'path holds broken percent-encoding'],
    ['/?a=%', 'query holds broken percent-encoding'],
    [`/${'a'.repeat(1024)}`, 'path is longer'],
    [`/?${'a'.repeat(2048)}`, 'query is longer'],
  ])('refuses %s', (target, detail) => {
    expect(checkTarget(new URL(`${site}${target}`))).toMatchObject({
      error: { detail: expect.stringContaining(detail) },
      ok: false,
    })
  })
})
