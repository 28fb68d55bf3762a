import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { createChangeWitness } from './changeWitness.ts'
import { createConditionalResponder, entityTag, isFresh } from './conditional.ts'

const URL = 'https://today.example/news/'
const longBody = `<p>${'Breaking news. '.repeat(500)}</p>`
const start = new Date('2026-03-01T12:00:00.900Z')

const responder = () => {
  const clock = { instant: start, now: () => clock.instant }
  return { clock, respond: createConditionalResponder({ clock, witness: createChangeWitness() }) }
}
const get = (headers: Record<string, string> = {}, method = 'GET') => new Request(URL, { headers, method })
const page = (body: string) => ({ body, contentType: 'text/html' })

describe('isFresh', () => {
  const etag = entityTag('hash', 'identity')
  const modified = new Date('2026-03-01T12:00:00Z')
  const before = 'Sun, 01 Mar 2026 11:59:59 GMT'
  const same = 'Sun, 01 Mar 2026 12:00:00 GMT'

  it.each([
    ['no condition', {}, false],
    ['the tag', { 'If-None-Match': '"hash"' }, true],
    ['the tag, marked weak', { 'If-None-Match': 'W/"hash"' }, true],
    ['the tag among others', { 'If-None-Match': '"a", "hash" ,"b"' }, true],
    ['any tag', { 'If-None-Match': '*' }, true],
    ['another tag', { 'If-None-Match': '"hash-br"' }, false],
    ['a tag without quotes', { 'If-None-Match': 'hash' }, false],
    ['the date', { 'If-Modified-Since': same }, true],
    ['an earlier date', { 'If-Modified-Since': before }, false],
    ['no date at all', { 'If-Modified-Since': 'yesterday' }, false],
    ['another tag with the date', { 'If-Modified-Since': same, 'If-None-Match': '"a"' }, false],
    ['the tag with an earlier date', { 'If-Modified-Since': before, 'If-None-Match': '"hash"' }, true],
  ])('with %s', (_, headers, expected) => {
    expect(isFresh(new Headers(headers as Record<string, string>), etag, modified)).toBe(expected)
  })
})

describe('createConditionalResponder', () => {
  it('names the bytes, dates them and says how long they keep', async () => {
    const { respond } = responder()
    const response = await respond(get(), page('Hello'))
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'public, max-age=0, s-maxage=3, stale-while-revalidate=2',
      'content-length': '5',
      'content-type': 'text/html',
      etag: '"GF-NsyJx_iX1Yab8k4suJkMG7DBO2lGAB9F2SCY4GWk"',
      'last-modified': 'Sun, 01 Mar 2026 12:00:00 GMT',
      vary: 'Accept-Encoding',
    })
    expect(await response.text()).toBe('Hello')
  })

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('compresses with %s under a tag of its own', async (coding, decompress) => {
    const { respond } = responder()
    const plain = await respond(get(), page(longBody))
    const response = await respond(get({ 'Accept-Encoding': coding }), page(longBody))
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(decompress(bytes).toString()).toBe(longBody)
    expect(response.headers.get('Content-Length')).toBe(String(bytes.length))
    expect(response.headers.get('Content-Encoding')).toBe(coding)
    expect(response.headers.get('ETag')).toBe(plain.headers.get('ETag')?.replace(/"$/, `-${coding}"`))
  })

  it('sends no body with 304 and HEAD', async () => {
    const { respond } = responder()
    const full = await respond(get(), page(longBody))
    const kept = await respond(get({ 'If-None-Match': full.headers.get('ETag') ?? '' }), page(longBody))
    expect([kept.status, kept.body, kept.headers.get('Content-Type')]).toEqual([304, null, null])
    const head = await respond(get({}, 'HEAD'), page(longBody))
    expect([head.status, head.body]).toEqual([200, null])
    expect(head.headers.get('Content-Length')).toBe(String(longBody.length))
  })

  it('keeps the date while the bytes stay, and never goes back', async () => {
    const { clock, respond } = responder()
    const dates: (null | string)[] = []
    for (const [seconds, body] of [
      [0, 'a'],
      [60, 'a'],
      [120, 'b'],
      [180, 'a'],
    ] as const) {
      clock.instant = new Date(start.getTime() + seconds * 1000)
      dates.push((await respond(get(), page(body))).headers.get('Last-Modified'))
    }
    expect(dates.map((date) => date?.slice(17, 25))).toEqual(['12:00:00', '12:00:00', '12:02:00', '12:03:00'])
  })

  it('marks what never changes under its address', async () => {
    const { respond } = responder()
    const response = await respond(get(), { ...page('a{}'), immutable: true })
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  })
})
