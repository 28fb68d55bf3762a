import type { Surface } from '../../src/delivery/surface.ts'

import { describe, expect, it } from '@jest/globals'

import { encodeCursor } from '../../src/delivery/cursor.ts'
import { ARTICLE, newStand, older, serveMemory } from '../helpers/memoryServer.ts'
import { regions, samplePublicArticle } from '../helpers/samplePublicArticle.ts'

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
    const { agent, errors } = serveMemory()
    const { headers, status, text: body } = await agent.get(path)
    expect(errors).toEqual([])
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body).toContain(text)
  })

  it('offers the print page on the article page and the feed of its section', async () => {
    const { text } = await serveMemory().agent.get(ARTICLE)
    expect(text).toContain('href="/news/regions/158043/print"')
    expect(text).toContain('href="https://today.example/news/regions/rss.xml"')
  })

  it('names the other stories of the section beside the article', async () => {
    const { text } = await serveMemory().agent.get(ARTICLE)
    expect(text).toContain('/news/regions/158000.html')
    expect(text).not.toContain('/news/regions/157990.html')
  })

  it('serves articles and their print pages at custom permalinks', async () => {
    const article = samplePublicArticle({ path: '/2017/01/25/moscow-seeks/' })
    const { agent } = serveMemory({ stand: { articles: [article] } })
    expect((await agent.get('/2017/01/25/moscow-seeks/')).status).toBe(200)
    expect((await agent.get('/2017/01/25/moscow-seeks/print')).text).toContain('print-page')
    const moved = await agent.get(ARTICLE)
    expect([moved.status, moved.headers.location]).toEqual([301, '/2017/01/25/moscow-seeks/'])
  })

  it('finds addresses in other scripts, however they are encoded', async () => {
    const section = { ...regions, path: '/news/d%C3%BCnya/', slug: 'dünya' }
    const path = '/news/d%C3%BCnya/5.html'
    const { agent } = serveMemory({
      stand: { articles: [samplePublicArticle({ number: 5, path, section })] },
    })
    expect((await agent.get('/news/d%c3%bcnya/5.html')).status).toBe(200)
    expect((await agent.get('/news/d%C3%BCnya/')).status).toBe(200)
  })
})

describe('paging', () => {
  it('walks through all stories by the links, without repeating or skipping one', async () => {
    const { agent } = serveMemory()
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
    expect((await serveMemory().agent.get(`/?before=${end}`)).status).toBe(200)
  })

  it.each([
    '/?before=',
    '/?before=2017-01-25',
    '/news/regions/?before=x',
    '/?before=a&before=b',
    '/tags/syria/?before=%F0%9F%92%A9',
  ])('refuses the cursor of %s and names it', async (path) => {
    const { status, text } = await serveMemory().agent.get(path)
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
    const { agent, errors } = serveMemory()
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
    const { agent } = serveMemory()
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
    const { agent } = serveMemory()
    const { headers, status } = await agent.get(path).set('Host', 'evil.example')
    expect([status, headers.location]).toEqual([301, to])
  })

  it.each(['post', 'put', 'patch', 'delete'] as const)(
    'refuses %s with the methods that exist',
    async (method) => {
      const { agent } = serveMemory()
      for (const path of ['/', ARTICLE, '/rss.xml', '/robots.txt', '/no-such-thing']) {
        const { headers, status, text } = await agent[method](path)
        expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD'])
        expect(text).toContain(method.toUpperCase())
      }
    },
  )

  it('refuses a body that is too large', async () => {
    const { status } = await serveMemory().agent.post('/').send('x'.repeat(100_000))
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
    const { agent, errors } = serveMemory({ further: [broken] })
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
    const { status, text } = await serveMemory({ stand }).agent.get('/')
    expect([status, text]).toEqual([500, '500 Something went wrong\n'])
  })
})

describe('feeds, assets and health', () => {
  it.each([
    ['/rss.xml', 'TODAY.AZ', 'https://today.example/rss.xml'],
    ['/news/regions/rss.xml', 'TODAY.AZ: World news', 'https://today.example/news/regions/rss.xml'],
    ['/news/culture/rss.xml', 'TODAY.AZ: Culture', 'https://today.example/news/culture/rss.xml'],
  ])('serves %s', async (path, title, self) => {
    const { headers, status, text } = await serveMemory().agent.get(path).buffer(true)
    expect([status, headers['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8'])
    expect(text).toContain(`<title>${title}</title>`)
    expect(text).toContain(self)
    expect(text.includes('158043')).toBe(path !== '/news/culture/rss.xml')
  })

  it('serves the style sheet that pages name, for a year', async () => {
    const { agent } = serveMemory()
    const href = /<link rel="stylesheet" href="([^"]+)"/.exec((await agent.get('/')).text)?.[1] ?? ''
    expect(href).toMatch(/^\/assets\/site\.[\da-f]{16}\.css$/)
    const { headers, status } = await agent.get(href)
    expect([status, headers['content-type']]).toEqual([200, 'text/css; charset=utf-8'])
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('tells crawlers what to leave alone', async () => {
    expect((await serveMemory().agent.get('/robots.txt')).text).toContain('Disallow: /api/')
    expect((await serveMemory().agent.get('/favicon.svg')).headers['content-type']).toBe('image/svg+xml')
  })

  it('tells life from readiness', async () => {
    const away = serveMemory({ ready: () => Promise.reject(new Error('database away')) }).agent
    expect((await serveMemory().agent.get('/readyz')).status).toBe(200)
    expect((await away.get('/healthz')).status).toBe(200)
    const { headers, status } = await away.get('/readyz')
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '5', 'no-store'])
  })
})
