import { describe, expect, it } from '@jest/globals'
import { connect } from 'node:net'

import { feedFormats } from '../../src/formats/registry.ts'
import { listen } from '../../src/server/listen.ts'
import { ARTICLE, newStand, serveMemory } from '../helpers/memoryServer.ts'
import { samplePublicArticle } from '../helpers/samplePublicArticle.ts'

describe('hostile request lines', () => {
  /** Sends bytes that no HTTP client would. */
  const raw = async (requestLine: string): Promise<string> => {
    const server = await listen(serveMemory().app, { host: '127.0.0.1', port: 0 })
    const { port } = server.address() as { port: number }
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`${requestLine} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`),
      )
      let text = ''
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()))
      socket.on('end', () => resolve(text))
      socket.on('error', reject)
    })
    server.close()
    return answer
  }

  it.each([
    ['GET http://evil.example/news/regions', /^HTTP\/1\.1 301 [\s\S]*\r\nLocation: \/news\/regions\/\r\n/i],
    ['GET //evil.example/..', /^HTTP\/1\.1 404 /],
    ['GET /\\evil.example/', /^HTTP\/1\.1 404 /],
    ['GET @evil.example/', /^HTTP\/1\.1 400 /],
    ['OPTIONS *', /^HTTP\/1\.1 400 /],
    ['GET /news/regions/../../admin', /^HTTP\/1\.1 404 /],
    ['TRACE /', /^HTTP\/1\.1 405 /],
  ])('survives "%s"', async (line, expected) => {
    const answer = await raw(line)
    expect(answer).toMatch(expected)
    expect(answer.split('\r\n\r\n', 1)[0]).not.toContain('evil.example')
  })
})

describe('conditional requests', () => {
  const cacheable = ['/', '/news/regions/', ARTICLE, '/news/regions/158043/print', '/rss.xml', '/robots.txt']

  it.each(cacheable)('answers 304 for a good copy of %s', async (path) => {
    const { agent } = serveMemory()
    const { headers } = await agent.get(path)
    expect(headers.etag).toMatch(/^"[\w-]{43}(?:-br|-gzip)?"$/)
    const byTag = await agent.get(path).set('If-None-Match', `"other", W/${headers.etag}`)
    expect([byTag.status, byTag.text, byTag.headers.etag]).toEqual([304, '', headers.etag])
    expect(byTag.headers['content-type']).toBeUndefined()
    const byDate = await agent.get(path).set('If-Modified-Since', headers['last-modified'] ?? '')
    expect(byDate.status).toBe(304)
  })

  it.each(cacheable)('answers HEAD %s like GET, without the body', async (path) => {
    const { agent } = serveMemory()
    const withoutDate = ({ date: _, 'x-request-id': __, ...rest }: Record<string, string>) => rest
    const get = await agent.get(path).set('Accept-Encoding', 'gzip')
    const head = await agent.head(path).set('Accept-Encoding', 'gzip')
    expect(withoutDate(head.headers)).toEqual(withoutDate({ ...get.headers }))
    expect(head.text ?? '').toBe('')
  })

  it('lets the tag win over the date', async () => {
    const { agent } = serveMemory()
    const { headers } = await agent.get(ARTICLE)
    const { status } = await agent
      .get(ARTICLE)
      .set({ 'If-Modified-Since': headers['last-modified'] ?? '', 'If-None-Match': '"another"' })
    expect(status).toBe(200)
  })

  it('never hides a change behind a date, even within the same second', async () => {
    const stand = newStand()
    const { agent, clock } = serveMemory({ stand })
    const before = await agent.get(ARTICLE)
    stand.articles[0] = samplePublicArticle({ headline: 'Changed, though modifiedAt is as before' })
    const after = await agent.get(ARTICLE).set('If-Modified-Since', before.headers['last-modified'] ?? '')
    expect(after.status).toBe(200)
    expect(after.text).toContain('Changed, though')
    expect(after.headers.etag).not.toBe(before.headers.etag)
    // The new date would be ahead of the answer's own, so it is left out until it isn't.
    expect(after.headers['last-modified']).toBeUndefined()
    clock.instant = new Date('2026-03-01T12:00:02Z')
    expect((await agent.get(ARTICLE)).headers['last-modified']).toBe('Sun, 01 Mar 2026 12:00:01 GMT')
  })

  it('gives plain and compressed bytes different tags', async () => {
    const { agent } = serveMemory()
    const tags = new Map<string | undefined, string | undefined>()
    for (const coding of ['identity', 'gzip', 'br', 'gzip;q=1, br;q=0.5', 'br;q=0, *;q=0']) {
      const { headers, text } = await agent.get('/').set('Accept-Encoding', coding)
      expect(headers.vary).toContain('Accept-Encoding')
      expect(text).toContain('</html>')
      tags.set(headers['content-encoding'], headers.etag)
    }
    expect([...tags.keys()]).toEqual([undefined, 'gzip', 'br'])
    expect(new Set(tags.values()).size).toBe(3)
  })

  it('lets nobody keep a copy for long, nor beyond the end of what it shows', async () => {
    const stand = newStand()
    const { agent, clock } = serveMemory({ stand })
    const policy = async (path: string) => (await agent.get(path)).headers['cache-control']
    expect(await policy(ARTICLE)).toBe('public, max-age=0, s-maxage=3, stale-while-revalidate=2')
    stand.articles[0] = samplePublicArticle({ visibleUntil: new Date(clock.instant.getTime() + 4100) })
    expect(await policy(ARTICLE)).toBe('public, max-age=0, s-maxage=3, stale-while-revalidate=1')
    stand.articles[0] = samplePublicArticle({ visibleUntil: new Date(clock.instant.getTime() + 1900) })
    expect(await policy(ARTICLE)).toBe('public, max-age=0, s-maxage=1')
    expect(await policy('/')).toBe('public, max-age=0, s-maxage=1')
    expect(await policy('/rss.xml')).toBe('public, max-age=0, s-maxage=1')
  })
})

describe('headers', () => {
  it.each([ARTICLE, '/rss.xml', '/no-such-thing', '/news/regions'])(
    'protects readers of %s',
    async (path) => {
      const { headers } = await serveMemory().agent.get(path)
      const policy = headers['content-security-policy'] ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe-(?:inline|eval)/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['x-frame-options']).toBe('SAMEORIGIN')
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
      expect(headers['strict-transport-security']).toMatch(/^max-age=31536000/)
      expect(headers['x-powered-by']).toBeUndefined()
    },
  )

  it('takes over a harmless request id and replaces any other', async () => {
    const { agent } = serveMemory()
    const idFor = async (id: string) => (await agent.get('/').set('X-Request-Id', id)).headers['x-request-id']
    expect(await idFor('edge-0123456789')).toBe('edge-0123456789')
    expect(await idFor('{"evil":1}')).toMatch(/^[\da-f-]{36}$/)
    expect(await idFor('x'.repeat(200))).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('the list of surfaces', () => {
  it('holds all that the site answers', () => {
    const { site } = serveMemory()
    const inEveryLanguage = (surfaces: [string, string][]): [string, string][] => [
      ...surfaces,
      ...['az', 'ru', 'tr'].flatMap((language) =>
        surfaces.map(([id, path]): [string, string] => [`${id}.${language}`, `/${language}${path}`]),
      ),
    ]
    expect(site.surfaces.map(({ id, path }) => [id, path.replace(/[\da-f]{16}/, '*')])).toEqual([
      ['health.alive', '/healthz'],
      ['health.ready', '/readyz'],
      ['site.robots', '/robots.txt'],
      ['api.list', '/api/newsroom/lists/:slug'],
      ['sitemap.index', '/sitemap.xml'],
      ['sitemap.pages', '/sitemaps/pages.xml'],
      ['sitemap.stories', '/sitemaps/:file.xml'],
      ...inEveryLanguage(
        Object.values(feedFormats).flatMap(({ fileName, id }): [string, string][] => [
          [`feed.${id}.site`, `/${fileName}`],
          [`feed.${id}.section`, `/news/:section/${fileName}`],
        ]),
      ),
      ['site.favicon-ico', '/favicon.ico'],
      ['site.stylesheet', '/assets/site.*.css'],
      ['site.embed-script', '/assets/embeds.*.js'],
      ['site.favicon', '/favicon.svg'],
      ...inEveryLanguage([
        ['site.front', '/'],
        ['site.section', '/news/:section/'],
        ['site.author', '/authors/:slug/'],
        ['site.source', '/sources/:slug/'],
        ['site.tag', '/tags/:tag/'],
        ['site.archive', '/archive/'],
        ['site.archive-date', '/archive/:date/'],
        ['site.corrections', '/corrections/'],
      ]),
      ['site.article', '/news/:section/:number.html'],
      ['site.print', '/news/:section/:number/print'],
      ['site.address', '/*'],
    ])
    expect(new Set(site.surfaces.map(({ id }) => id)).size).toBe(site.surfaces.length)
    expect(
      site.surfaces.every(({ audience, describe: text }) => audience === 'public' && /\.$/.test(text)),
    ).toBe(true)
  })

  it('mounts nothing in Express beside the list: every other layer passes the request on', () => {
    const { app } = serveMemory()
    const { stack } = app.router as unknown as { stack: { name: string; route?: unknown }[] }
    expect(stack.filter(({ route }) => route !== undefined)).toEqual([])
    expect(stack).toHaveLength(6)
  })
})
