import type { Surface } from './surface.ts'

import { matchSurface } from './matchSurface.ts'

const surface = (id: string, path: string, methods: string[] = ['GET', 'HEAD']): Surface => ({
  id,
  audience: 'public',
  describe: id,
  handle: () => Promise.resolve(new Response(id)),
  kind: 'route',
  methods,
  path,
})

const surfaces = [
  surface('any', '/*'),
  surface('front', '/'),
  surface('section', '/news/:section/'),
  surface('feed', '/news/:section/rss.xml'),
  surface('article', '/news/:section/:number.html'),
  surface('print', '/news/:section/:number/print'),
  surface('form', '/recommend/:number', ['POST']),
  { ...surface('listed', '/listed/'), handle: undefined },
]

const found = (pathname: string, method = 'GET') => {
  const match = matchSurface(surfaces, method, pathname)
  return match.kind === 'found' ? [match.surface.id, match.params, match.slashed] : match
}

describe('matchSurface', () => {
  it.each([
    ['/', ['front', {}, false]],
    ['/news/regions/', ['section', { section: 'regions' }, false]],
    ['/news/regions', ['section', { section: 'regions' }, true]],
    ['/news/regions/rss.xml', ['feed', { section: 'regions' }, false]],
    ['/news/regions/158043.html', ['article', { number: '158043', section: 'regions' }, false]],
    ['/news/regions/15x.html', ['article', { number: '15x', section: 'regions' }, false]],
    ['/news/regions/a.html.html', ['article', { number: 'a.html', section: 'regions' }, false]],
    ['/news/d%C3%BCnya/1.html', ['article', { number: '1', section: 'dünya' }, false]],
    ['/news/a%2Fb/1/print', ['print', { number: '1', section: 'a/b' }, false]],
  ])('finds %s', (pathname, expected) => {
    expect(found(pathname)).toEqual(expected)
  })

  it.each([
    '/news//1.html',
    '//evil.example',
    '/news/regions/.html',
    '/news/regions/1xhtml',
    '/listed/',
    '/x/y/z',
  ])('leaves %s to the path that takes any rest', (pathname) => {
    expect(found(pathname)).toEqual(['any', {}, false])
  })

  it('names the methods that an address has when another is asked', () => {
    expect(found('/news/regions/', 'POST')).toEqual({ allow: ['GET', 'HEAD'], kind: 'method' })
    expect(found('/recommend/1', 'GET')).toEqual({ allow: ['POST'], kind: 'method' })
  })

  it('knows nothing that is not on the list', () => {
    expect(matchSurface(surfaces.slice(1), 'GET', '/x/y')).toEqual({ kind: 'none' })
    expect(matchSurface([], 'GET', '/')).toEqual({ kind: 'none' })
  })

  it('does not match a parameter with broken percent-encoding', () => {
    expect(matchSurface(surfaces.slice(1), 'GET', '/news/%E0%A4%A/')).toEqual({ kind: 'none' })
  })
})
