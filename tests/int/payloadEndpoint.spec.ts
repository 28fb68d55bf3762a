import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildConfig, getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

import { createSiteEndpoints } from '../../src/adapters/payloadEndpoint.ts'
import { createPublicSite } from '../../src/delivery/createPublicSite.ts'
import { feedFormats } from '../../src/formats/registry.ts'
import { systemClock } from '../../src/shared/clock.ts'
import * as templates from '../../src/site/index.ts'
import { createMemoryReader } from '../helpers/memoryReader.ts'
import { samplePublicArticle, sampleSite } from '../helpers/samplePublicArticle.ts'

const site = createPublicSite({
  clock: systemClock,
  formats: Object.values(feedFormats),
  onError: (error) => {
    throw error
  },
  reader: createMemoryReader({
    articles: [samplePublicArticle({ tags: ['şəhər a/b'] })],
    killed: [{ number: 7, path: '/news/regions/7.html' }],
  }),
  ready: () => Promise.resolve(true),
  templates,
})

describe('the site as endpoints of a Payload host', () => {
  let config: SanitizedConfig
  let payload: Payload

  beforeAll(async () => {
    config = await buildConfig({
      admin: { importMap: { autoGenerate: false } },
      db: sqliteAdapter({ client: { url: ':memory:' } }),
      endpoints: createSiteEndpoints({
        handlerOf: () => ({ handle: site.handleWithoutSlashes, siteURL: sampleSite.siteURL }),
      }),
      logger: { options: { level: 'silent' } },
      secret: 'only-for-this-test',
      telemetry: false,
      typescript: { autoGenerate: false },
    })
    payload = await getPayload({ config })
  })

  afterAll(() => payload.destroy())

  const ask = (path: string, init: RequestInit = {}) =>
    handleEndpoints({ config, request: new Request(`http://host.example/api/newsroom/site${path}`, init) })

  it.each([
    ['', 'Moscow seeks'],
    ['/', 'Moscow seeks'],
    ['/news/regions/158043.html', 'Nigar Eyvazova'],
    ['/news/regions/158043/print', 'print-page'],
    ['/news/regions/', 'World news'],
    ['/news/regions', 'World news'],
    ['/rss.xml', '<rss'],
    ['/healthz', 'alive'],
  ])('serves "%s" as Express does', async (path, text) => {
    const response = await ask(path)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain(text)
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })

  it.each([
    [404, '/news/nowhere/'],
    [400, '/news/regions/15x.html'],
    [400, '/?before=x'],
    [410, '/news/regions/7.html'],
    [404, '/no/such/thing'],
  ])('answers %i to %s', async (status, path) => {
    expect((await ask(path)).status).toBe(status)
  })

  it.each([
    ['/', 'Moscow seeks'],
    ['/news/regions/158043.html', 'Nigar Eyvazova'],
    ['/tags/%C5%9F%C9%99h%C9%99r%20a%2Fb/', 'şəhər a/b'],
  ])('serves "%s" behind a rewrite, where the URL is the reader\'s', async (path, text) => {
    const response = await handleEndpoints({
      config,
      path: `/api/newsroom/site${path}`,
      request: new Request(`http://host.example${path}`),
    })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain(text)
  })

  it('leaves compression to the host', async () => {
    const response = await ask('/', { headers: { 'Accept-Encoding': 'br, gzip' } })
    expect(response.headers.get('Content-Encoding')).toBeNull()
    expect(await response.text()).toContain('Moscow seeks')
  })

  it('redirects to the public address, not to the endpoint', async () => {
    const response = await ask('/news/culture/158043.html')
    expect([response.status, response.headers.get('Location')]).toEqual([301, '/news/regions/158043.html'])
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('refuses %s', async (method) => {
    const response = await ask('/', { method })
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('answers conditions and HEAD', async () => {
    const full = await ask('/news/regions/158043.html')
    const etag = full.headers.get('ETag') ?? ''
    const kept = await ask('/news/regions/158043.html', { headers: { 'If-None-Match': etag } })
    const head = await ask('/news/regions/158043.html', { method: 'HEAD' })
    expect([kept.status, kept.headers.get('ETag')]).toEqual([304, etag])
    expect([head.status, head.headers.get('ETag'), await head.text()]).toEqual([200, etag, ''])
  })
})
