import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, it } from '@jest/globals'
import { pino } from 'pino'
import request from 'supertest'

import type { ApiHandlers } from '../../src/server/apiRoutes.ts'

import { createServer } from '../../src/server/createServer.ts'
import { stopServer } from '../../src/server/gracefulStop.ts'
import { listen, ListenError } from '../../src/server/listen.ts'

const limits = { jsonBytes: 1000, uploadBytes: 10_000 }

/** Answers with what arrived, as Payload's handlers would see it. */
const echo = async (received: Request): Promise<Response> => {
  const body = await received.text()
  const headers = new Headers({ 'Content-Type': 'application/json' })
  headers.append('Set-Cookie', 'a=1; Path=/')
  headers.append('Set-Cookie', 'b=2; Path=/')
  const { method, url } = received
  return new Response(JSON.stringify({ bytes: body.length, method, url }), { headers })
}

const serve = (handlers: Partial<ApiHandlers> = {}, { isProduction = true } = {}) => {
  const lines: Record<string, unknown>[] = []
  const app = createServer({
    api: { graphQL: echo, playground: echo, rest: echo, ...handlers },
    logger: pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line) as never) }),
    settings: { bodyLimits: limits, isProduction, siteURL: 'https://today.example', trustProxy: false },
    site: {
      handle: () => Promise.resolve(new Response('site')),
      handleWithoutSlashes: () => Promise.resolve(new Response('site')),
      surfaces: [],
    },
  })
  return { agent: request(app), app, lines }
}

const stop: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(stop.splice(0).map((close) => close()))
})

describe('interfaces behind Express', () => {
  it('hands on method, body and all cookies, with a URL from the configuration', async () => {
    const { agent } = serve()
    const { body, headers } = await agent
      .post('/api/articles?depth=0')
      .set('Host', 'evil.example')
      .send({ a: 1 })
    expect(body).toEqual({ bytes: 7, method: 'POST', url: 'https://today.example/api/articles?depth=0' })
    expect(headers['set-cookie']).toEqual(['a=1; Path=/', 'b=2; Path=/'])
    expect(headers['content-security-policy']).toContain('sandbox')
  })

  it('promises https for this host alone', async () => {
    const { headers } = await serve().agent.get('/')
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })

  it('keeps answers that say nothing about caches out of them, files as well', async () => {
    const { agent } = serve()
    const own = serve({
      rest: () => Promise.resolve(new Response('{}', { headers: { 'Cache-Control': 'public, max-age=5' } })),
    })
    expect((await agent.get('/api/articles')).headers['cache-control']).toBe('private, no-store')
    expect((await agent.post('/api/graphql')).headers['cache-control']).toBe('private, no-store')
    expect((await agent.get('/api/media/file/a.png')).headers['cache-control']).toBe('private, no-store')
    expect((await own.agent.get('/api/articles')).headers['cache-control']).toBe('public, max-age=5')
  })

  it('keeps data out of search engines, and files in', async () => {
    const { agent } = serve()
    for (const path of ['/api/articles', '/api/graphql', '/api/newsroom/lists/front']) {
      expect((await agent.get(path)).headers['x-robots-tag']).toBe('noindex, nofollow')
    }
    expect((await agent.get('/api/media/file/a.png')).headers['x-robots-tag']).toBeUndefined()
  })

  it.each([
    ['in one piece', 1001, 'application/json', false],
    ['in chunks', 1001, 'application/json', true],
    ['as an upload', 10_001, 'multipart/form-data; boundary=x', false],
    ['as an upload in chunks', 10_001, 'multipart/form-data; boundary=x', true],
  ])('refuses a body that is too large %s', async (_, bytes, type, isChunked) => {
    const server = await listen(serve().app, { host: '127.0.0.1', port: 0 })
    stop.push(() => stopServer(server, 0))
    const content = 'x'.repeat(bytes)
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/articles`, {
      body: isChunked ? new Blob([content]).stream() : content,
      duplex: 'half',
      headers: { 'Content-Type': type },
      method: 'POST',
    } as RequestInit)
    expect(response.status).toBe(413)
    expect(await response.json()).toEqual({ errors: [{ message: expect.stringContaining('larger than') }] })
  })

  it('lets bodies of exactly the limit pass', async () => {
    const { agent } = serve()
    const json = await agent.post('/api/x').set('Content-Type', 'application/json').send('x'.repeat(1000))
    const upload = await agent
      .post('/api/x')
      .set('Content-Type', 'multipart/form-data')
      .send('x'.repeat(10_000))
    expect([json.body.bytes, upload.body.bytes]).toEqual([1000, 10_000])
  })

  it('answers broken JSON with 400, whoever stumbles over it', async () => {
    const { agent } = serve({ graphQL: async (received) => Response.json(await received.json()) })
    const { body, status } = await agent
      .post('/api/graphql')
      .set('Content-Type', 'application/json')
      .send('{"a":')
    expect([status, body]).toEqual([400, { errors: [{ message: 'The body is not valid JSON.' }] }])
  })

  it('hides what it did not expect, and logs it', async () => {
    const { agent, lines } = serve({ rest: () => Promise.reject(new Error('password of the database')) })
    const { body, status } = await agent.get('/api/articles')
    expect([status, body]).toEqual([500, { errors: [{ message: 'Something went wrong' }] }])
    expect(lines.find(({ event }) => event === 'newsroom.http.error')).toMatchObject({
      err: { message: 'password of the database' },
      requestId: expect.any(String),
    })
  })

  it.each(['/api/%E0%A4%A', '/api/articles/%00', '/api/articles?where=%', '/admin/%E0%A4%A', '/_next/%00'])(
    'refuses %s before Payload or Next see it',
    async (path) => {
      expect((await serve().agent.get(path)).status).toBe(400)
    },
  )

  it.each(['put', 'patch', 'delete'] as const)('refuses GraphQL by %s', async (method) => {
    const { headers, status } = await serve().agent[method]('/api/graphql')
    expect([status, headers.allow]).toEqual([405, 'GET, POST, OPTIONS'])
  })

  it('has the playground outside production only', async () => {
    const rest = () => Promise.resolve(new Response(null, { status: 404 }))
    const path = '/api/graphql-playground'
    expect((await serve({ rest }).agent.get(path)).status).toBe(404)
    expect((await serve({ rest }, { isProduction: false }).agent.get(path)).status).toBe(200)
  })

  it('answers HEAD with the head of GET', async () => {
    const { agent } = serve({
      rest: (received) => Promise.resolve(Response.json({ method: received.method })),
    })
    const { headers, status, text } = await agent.head('/api/articles')
    expect([status, headers['content-type'], text ?? '']).toEqual([200, 'application/json', ''])
  })
})

describe('the log of requests', () => {
  it('has one event for each, without query, cookies and secrets in paths', async () => {
    const { agent, lines } = serve()
    await agent.get('/api/users?token=secret-1').set({ Authorization: 'secret-2', Cookie: 'secret-3' })
    await agent.get('/admin/reset/secret-4')
    await agent.get('/healthz')
    expect(lines.map(({ event, method, path, status }) => ({ event, method, path, status }))).toEqual([
      { event: 'newsroom.http.request', method: 'GET', path: '/api/users', status: 200 },
      { event: 'newsroom.http.request', method: 'GET', path: '/admin/reset/…', status: 200 },
    ])
    expect(JSON.stringify(lines)).not.toContain('secret')
  })

  it('carries the id that the answer carries', async () => {
    const { agent, lines } = serve()
    const { headers } = await agent.get('/api/users')
    expect(lines[0]?.requestId).toBe(headers['x-request-id'])
  })
})

describe('listen and stop', () => {
  it('says what to do about a port in use', async () => {
    const server = await listen(() => undefined, { host: '127.0.0.1', port: 0 })
    stop.push(() => stopServer(server, 0))
    const { port } = server.address() as AddressInfo
    const failure = await listen(() => undefined, { host: '127.0.0.1', port }).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(ListenError)
    expect((failure as Error).message).toContain(`PORT=${port + 1}`)
  })

  const slowServer = async (answerAfterMs: number) => {
    let arrived: () => void = () => undefined
    const isIn = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const server = await listen(
      (_, res) => {
        arrived()
        setTimeout(() => res.end('done'), answerAfterMs).unref()
      },
      { host: '127.0.0.1', port: 0 },
    )
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    return { isIn, server, url }
  }

  it('lets requests in progress end, and takes no new ones', async () => {
    const { isIn, server, url } = await slowServer(300)
    const running = fetch(url).then((response) => response.text())
    await isIn
    const stopping = stopServer(server, 5000)
    await expect(fetch(url)).rejects.toThrow('fetch failed')
    expect(await running).toBe('done')
    await stopping
    expect(server.listening).toBe(false)
  })

  it('waits no longer than the grace', async () => {
    const { isIn, server, url } = await slowServer(60_000)
    const running = fetch(url).then(
      () => 'answered',
      () => 'cut off',
    )
    await isIn
    const begun = Date.now()
    await stopServer(server, 200)
    expect(Date.now() - begun).toBeLessThan(3000)
    expect(await running).toBe('cut off')
  })
})
