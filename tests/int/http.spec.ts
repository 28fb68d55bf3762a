import type { Surface } from '../../src/delivery/surface.ts'

import { describe, expect, it } from '@jest/globals'
import { connect } from 'node:net'
import { pino } from 'pino'
import request from 'supertest'

import { createPublicSite } from '../../src/delivery/createPublicSite.ts'
import { encodeCursor } from '../../src/delivery/cursor.ts'
import { feedFormats } from '../../src/formats/registry.ts'
import { createServer } from '../../src/server/createServer.ts'
import { listen } from '../../src/server/listen.ts'
import { defaultBodyLimits } from '../../src/server/serverSettings.ts'
import * as templates from '../../src/site/index.ts'
import { createMemoryReader, type MemoryNewsstand } from '../helpers/memoryReader.ts'
import { regions, samplePublicArticle, sampleSite } from '../helpers/samplePublicArticle.ts'

const minutes = (n: number): Date => new Date(Date.UTC(2017, 0, 25, 13, 18) - n * 60_000)

const culture = { ...regions, id: 2, path: '/news/culture/', slug: 'culture', title: 'Culture' }

/** Twenty-five further stories, each a minute older than the one before. */
const older = Array.from({ length: 25 }, (_, index) =>
  samplePublicArticle({
    number: 158_000 - index,
    authors: [],
    headline: `Story ${index}`,
    path: `/news/regions/${158_000 - index}.html`,
    publishedAt: minutes(index + 1),
    tags: [],
    url: `https://today.example/news/regions/${158_000 - index}.html`,
  }),
)

const newStand = (): Required<Pick<MemoryNewsstand, 'articles'>> & MemoryNewsstand => ({
  articles: [samplePublicArticle(), ...older],
  killed: [{ number: 7, path: '/news/regions/7.html' }],
  redirects: {
    '/news/old-name/': '/news/regions/',
    '/news/regions/campaign.html': '/tags/syria/',
    '/out': 'https://elsewhere.example/ü',
    '/self': '/self',
  },
  sections: [culture],
  unpublished: [{ number: 8, path: '/news/regions/8.html' }],
})

const serve = (
  options: { further?: Surface[]; ready?: () => Promise<boolean>; stand?: MemoryNewsstand } = {},
) => {
  const { further = [], ready = () => Promise.resolve(true), stand = newStand() } = options
  const clock = { instant: new Date('2026-03-01T12:00:00.400Z') }
  const errors: unknown[] = []
  const site = createPublicSite({
    clock: { now: () => clock.instant },
    formats: Object.values(feedFormats),
    further,
    onError: (error) => errors.push(error),
    reader: createMemoryReader(stand),
    ready,
    templates,
  })
  const app = createServer({
    logger: pino({ level: 'silent' }),
    settings: {
      bodyLimits: defaultBodyLimits,
      isProduction: true,
      siteURL: sampleSite.siteURL,
      trustProxy: false,
    },
    site,
  })
  return { agent: request(app), app, clock, errors, site, stand }
}

const ARTICLE = '/news/regions/158043.html'

describe('pages', () => {
  it.each([
    ['/', 'Moscow seeks to boost cooperation'],
    ['/news/regions/', 'World news'],
    ['/news/culture/', 'Culture'],
    ['/authors/nigar-eyvazova/', 'Nigar Eyvazova'],
    ['/sources/azernews/', 'Azernews'],
    ['/tags/syria/', 'syria'],
    [ARTICLE, 'Nigar Eyvazova'],
    ['/news/regions/158043/print', 'Nigar Eyvazova'],
  ])('answers %s with a page', async (path, text) => {
    const { agent, errors } = serve()
    const { headers, status, text: body } = await agent.get(path)
    expect(errors).toEqual([])
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body).toContain(text)
  })

  it('offers the print page on the article page and the feed of its section', async () => {
    const { text } = await serve().agent.get(ARTICLE)
    expect(text).toContain('href="/news/regions/158043/print"')
    expect(text).toContain('href="https://today.example/news/regions/rss.xml"')
  })

  it('names the other stories of the section beside the article', async () => {
    const { text } = await serve().agent.get(ARTICLE)
    expect(text).toContain('/news/regions/158000.html')
    expect(text).not.toContain('/news/regions/157990.html')
  })

  it('serves articles and their print pages at custom permalinks', async () => {
    const article = samplePublicArticle({ path: '/2017/01/25/moscow-seeks/' })
    const { agent } = serve({ stand: { articles: [article] } })
    expect((await agent.get('/2017/01/25/moscow-seeks/')).status).toBe(200)
    expect((await agent.get('/2017/01/25/moscow-seeks/print')).text).toContain('print-page')
    const moved = await agent.get(ARTICLE)
    expect([moved.status, moved.headers.location]).toEqual([301, '/2017/01/25/moscow-seeks/'])
  })

  it('finds addresses in other scripts, however they are encoded', async () => {
    const section = { ...regions, path: '/news/d%C3%BCnya/', slug: 'dünya' }
    const path = '/news/d%C3%BCnya/5.html'
    const { agent } = serve({ stand: { articles: [samplePublicArticle({ number: 5, path, section })] } })
    expect((await agent.get('/news/d%c3%bcnya/5.html')).status).toBe(200)
    expect((await agent.get('/news/d%C3%BCnya/')).status).toBe(200)
  })
})

describe('paging', () => {
  it('walks through all stories by the links, without repeating or skipping one', async () => {
    const { agent } = serve()
    const seen: string[] = []
    for (let path: string | undefined = '/news/regions/'; path !== undefined;) {
      const { text } = await agent.get(path)
      const list = text.slice(text.indexOf('<main'))
      seen.push(...new Set([...list.matchAll(/\/news\/regions\/\d+\.html/g)].map(([found]) => found)))
      path = /href="([^"]*\?before=[^"]+)"/.exec(list)?.[1]
    }
    expect(seen).toEqual([ARTICLE, ...older.map(({ path }) => path)])
  })

  it('answers an empty page behind the last story', async () => {
    const end = encodeCursor({ number: 1, publishedAt: new Date(0) })
    expect((await serve().agent.get(`/?before=${end}`)).status).toBe(200)
  })

  it.each([
    '/?before=',
    '/?before=2017-01-25',
    '/news/regions/?before=x',
    '/?before=a&before=b',
    '/tags/syria/?before=%F0%9F%92%A9',
  ])('refuses the cursor of %s and names it', async (path) => {
    const { status, text } = await serve().agent.get(path)
    expect(status).toBe(400)
    expect(text).toContain('before')
    expect(text).not.toContain('Story 1')
  })
})

describe('addresses that are not there', () => {
  it.each([
    [404, '/news/nowhere/'],
    [404, '/news/nowhere/rss.xml'],
    [404, '/authors/nobody/'],
    [404, '/sources/nothing/'],
    [404, '/tags/unheard-of/'],
    [404, '/news/regions/999.html'],
    [404, '/news/regions/999/print'],
    [404, '/news/regions/8.html'],
    [404, '/news/regions/8/print'],
    [404, '/news/culture/8.html'],
    [410, '/news/regions/7.html'],
    [410, '/news/regions/7/print'],
    [410, '/news/culture/7.html'],
    [404, '/wp-login.php'],
    [404, '/self'],
    [404, '/assets/site.0000000000000000.css'],
    [404, '/assets/../../../etc/passwd'],
    [404, '/%2e%2e/%2e%2e/etc/passwd'],
    [404, '//evil.example/'],
    [404, '/News/Regions/'],
    [404, '/news/__proto__/'],
    [404, '/authors/constructor/'],
    [400, '/news/regions/15x.html'],
    [400, '/news/regions/0.html'],
    [400, '/news/regions/-1.html'],
    [400, '/news/regions/1.5.html'],
    [400, '/news/regions/0158043.html'],
    [400, '/news/regions/2147483648.html'],
    [400, `/news/regions/${'9'.repeat(400)}.html`],
    [400, '/news/regions/15x/print'],
    [400, '/news/regions/%F0%9F%92%A9.html'],
    [400, '/news/regions/1%00.html'],
    [400, '/%00'],
    [400, '/?before=%00'],
    [400, '/%E0%A4%A'],
    [400, '/?before=%'],
    [400, `/${'a'.repeat(2000)}`],
    [400, `/?${'a'.repeat(3000)}`],
  ])('answers %i to %s, as a page and as JSON', async (status, path) => {
    const { agent, errors } = serve()
    const page = await agent.get(path).set('Accept', 'text/html,*/*;q=0.8')
    expect([page.status, page.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8'])
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.text).not.toMatch(/at .*\.ts:\d+|node_modules/)
    const json = await agent.get(path).set('Accept', 'application/json')
    expect([json.status, json.headers['content-type']]).toEqual([status, 'application/json; charset=utf-8'])
    expect(json.body).toEqual({ errors: [{ message: expect.any(String) }] })
    expect(errors).toEqual([])
  })

  it('names the malformed number, and does not run what it holds', async () => {
    const { agent } = serve()
    expect((await agent.get('/news/regions/15x.html')).text).toContain('15x')
    const { text } = await agent.get('/news/regions/%3Cscript%3Ealert(1)%3C%2Fscript%3E.html')
    expect(text).not.toContain('<script>alert')
  })

  it.each([
    ['/news/culture/158043.html', ARTICLE],
    ['/news/nowhere/158043.html', ARTICLE],
    ['/news/culture/158043/print', '/news/regions/158043/print'],
    ['/news/regions', '/news/regions/'],
    ['/news/regions?before=x', '/news/regions/?before=x'],
    ['/authors/nigar-eyvazova', '/authors/nigar-eyvazova/'],
    ['/news/old-name/', '/news/regions/'],
    ['/favicon.ico', '/favicon.svg'],
    ['/news/regions/campaign.html', '/tags/syria/'],
    ['/out', 'https://elsewhere.example/%C3%BC'],
  ])('sends %s to %s in one hop', async (path, to) => {
    const { agent } = serve()
    const { headers, status } = await agent.get(path).set('Host', 'evil.example')
    expect([status, headers.location]).toEqual([301, to])
  })

  it.each(['post', 'put', 'patch', 'delete'] as const)(
    'refuses %s with the methods that exist',
    async (method) => {
      const { agent } = serve()
      for (const path of ['/', ARTICLE, '/rss.xml', '/robots.txt', '/no-such-thing']) {
        const { headers, status, text } = await agent[method](path)
        expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD'])
        expect(text).toContain(method.toUpperCase())
      }
    },
  )

  it('refuses a body that is too large', async () => {
    const { status } = await serve().agent.post('/').send('x'.repeat(100_000))
    expect(status).toBe(413)
  })

  it('answers 500 without a word about the inside when something breaks, and tells the log', async () => {
    const broken: Surface = {
      id: 'test.broken',
      audience: 'public',
      describe: 'Fails.',
      handle: () => Promise.reject(new Error('secret of the house')),
      kind: 'route',
      methods: ['GET'],
      path: '/broken',
    }
    const { agent, errors } = serve({ further: [broken] })
    const { status, text } = await agent.get('/broken')
    expect(status).toBe(500)
    expect(text).not.toContain('secret')
    expect(errors).toEqual([new Error('secret of the house')])
  })

  it('answers in plain text when even the error page fails', async () => {
    const stand = newStand()
    Object.defineProperty(stand, 'sections', {
      get: () => {
        throw new Error('database away')
      },
    })
    const { status, text } = await serve({ stand }).agent.get('/')
    expect([status, text]).toEqual([500, '500 Something went wrong\n'])
  })
})

describe('hostile request lines', () => {
  /** Sends bytes that no HTTP client would. */
  const raw = async (requestLine: string): Promise<string> => {
    const server = await listen(serve().app, { host: '127.0.0.1', port: 0 })
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

describe('feeds, assets and health', () => {
  it.each([
    ['/rss.xml', 'TODAY.AZ', 'https://today.example/rss.xml'],
    ['/news/regions/rss.xml', 'TODAY.AZ: World news', 'https://today.example/news/regions/rss.xml'],
    ['/news/culture/rss.xml', 'TODAY.AZ: Culture', 'https://today.example/news/culture/rss.xml'],
  ])('serves %s', async (path, title, self) => {
    const { headers, status, text } = await serve().agent.get(path).buffer(true)
    expect([status, headers['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8'])
    expect(text).toContain(`<title>${title}</title>`)
    expect(text).toContain(self)
    expect(text.includes('158043')).toBe(path !== '/news/culture/rss.xml')
  })

  it('serves the style sheet that pages name, for a year', async () => {
    const { agent } = serve()
    const href = /<link rel="stylesheet" href="([^"]+)"/.exec((await agent.get('/')).text)?.[1] ?? ''
    expect(href).toMatch(/^\/assets\/site\.[\da-f]{16}\.css$/)
    const { headers, status } = await agent.get(href)
    expect([status, headers['content-type']]).toEqual([200, 'text/css; charset=utf-8'])
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('tells crawlers what to leave alone', async () => {
    expect((await serve().agent.get('/robots.txt')).text).toContain('Disallow: /api/')
    expect((await serve().agent.get('/favicon.svg')).headers['content-type']).toBe('image/svg+xml')
  })

  it('tells life from readiness', async () => {
    const away = serve({ ready: () => Promise.reject(new Error('database away')) }).agent
    expect((await serve().agent.get('/readyz')).status).toBe(200)
    expect((await away.get('/healthz')).status).toBe(200)
    const { headers, status } = await away.get('/readyz')
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '5', 'no-store'])
  })
})

describe('conditional requests', () => {
  const cacheable = ['/', '/news/regions/', ARTICLE, '/news/regions/158043/print', '/rss.xml', '/robots.txt']

  it.each(cacheable)('answers 304 for a good copy of %s', async (path) => {
    const { agent } = serve()
    const { headers } = await agent.get(path)
    expect(headers.etag).toMatch(/^"[\w-]{43}(?:-br|-gzip)?"$/)
    const byTag = await agent.get(path).set('If-None-Match', `"other", W/${headers.etag}`)
    expect([byTag.status, byTag.text, byTag.headers.etag]).toEqual([304, '', headers.etag])
    expect(byTag.headers['content-type']).toBeUndefined()
    const byDate = await agent.get(path).set('If-Modified-Since', headers['last-modified'] ?? '')
    expect(byDate.status).toBe(304)
  })

  it.each(cacheable)('answers HEAD %s like GET, without the body', async (path) => {
    const { agent } = serve()
    const withoutDate = ({ date: _, 'x-request-id': __, ...rest }: Record<string, string>) => rest
    const get = await agent.get(path).set('Accept-Encoding', 'gzip')
    const head = await agent.head(path).set('Accept-Encoding', 'gzip')
    expect(withoutDate(head.headers)).toEqual(withoutDate({ ...get.headers }))
    expect(head.text ?? '').toBe('')
  })

  it('lets the tag win over the date', async () => {
    const { agent } = serve()
    const { headers } = await agent.get(ARTICLE)
    const { status } = await agent
      .get(ARTICLE)
      .set({ 'If-Modified-Since': headers['last-modified'] ?? '', 'If-None-Match': '"another"' })
    expect(status).toBe(200)
  })

  it('never hides a change behind a date, even within the same second', async () => {
    const stand = newStand()
    const { agent, clock } = serve({ stand })
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
    const { agent } = serve()
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
    const { agent, clock } = serve({ stand })
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
      const { headers } = await serve().agent.get(path)
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
    const { agent } = serve()
    const idFor = async (id: string) => (await agent.get('/').set('X-Request-Id', id)).headers['x-request-id']
    expect(await idFor('edge-0123456789')).toBe('edge-0123456789')
    expect(await idFor('{"evil":1}')).toMatch(/^[\da-f-]{36}$/)
    expect(await idFor('x'.repeat(200))).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('the list of surfaces', () => {
  it('holds all that the site answers', () => {
    const { site } = serve()
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
    const { app } = serve()
    const { stack } = app.router as unknown as { stack: { name: string; route?: unknown }[] }
    expect(stack.filter(({ route }) => route !== undefined)).toEqual([])
    expect(stack).toHaveLength(6)
  })
})
