import { createHash } from 'node:crypto'

import type { Clock } from '../shared/clock.ts'
import type { ChangeWitness } from './changeWitness.ts'

import { cacheControl } from './cachePolicy.ts'
import { chooseCoding, type ContentCoding, encodeContent } from './contentCoding.ts'

/** A page, feed or asset before it meets the caller's conditions. */
export interface Representation {
  body: string
  contentType: string
  /** No copy may be shown after this instant. */
  expiresAt?: Date | null
  /** True when the address changes whenever the bytes do. */
  immutable?: boolean
}

export type Respond = (request: Request, representation: Representation) => Promise<Response>

/**
 * Names bytes by their hash. The coding is part of the name, because a strong ETag stands for exact bytes: a compressed
 * and a plain answer must not share one.
 *
 * @see RFC 9110, section 8.8.3.3
 */
export const entityTag = (hash: string, coding: ContentCoding): string =>
  `"${hash}${coding === 'identity' ? '' : `-${coding}`}"`

/** Compares as If-None-Match wants it: a weak mark makes no difference. @see RFC 9110, section 13.1.2 */
const matchesTag = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch.trim() === '*' || [...ifNoneMatch.matchAll(/"[^"]*"/g)].some(([tag]) => tag === etag)

/** Tells whether the caller's copy is still good; If-None-Match wins. @see RFC 9110, section 13.2.2 */
export const isFresh = (headers: Headers, etag: string, lastModified: Date): boolean => {
  const ifNoneMatch = headers.get('If-None-Match')
  if (ifNoneMatch !== null) {
    return matchesTag(ifNoneMatch, etag)
  }
  const since = Date.parse(headers.get('If-Modified-Since') ?? '')
  return !Number.isNaN(since) && since >= lastModified.getTime()
}

/**
 * Makes the function that answers GET and HEAD with strong ETag, Last-Modified, Cache-Control and compression, or with
 * 304 when the caller's copy is good. It compresses itself, and not a layer in front, so that the ETag tells the truth.
 */
export const createConditionalResponder =
  ({ clock, witness }: { clock: Clock; witness: ChangeWitness }): Respond =>
  async (request, { body, contentType, expiresAt, immutable }) => {
    const now = clock.now()
    const bytes = Buffer.from(body)
    const hash = createHash('sha256').update(bytes).digest('base64url')
    const coding = chooseCoding(request.headers.get('Accept-Encoding'), bytes.length)
    const etag = entityTag(hash, coding)
    const { pathname, search } = new URL(request.url)
    const lastModified = witness.since(pathname + search, hash, now)
    const headers = new Headers({
      'Cache-Control': cacheControl({ expiresAt, immutable, now }),
      ETag: etag,
      Vary: 'Accept-Encoding',
    })
    // A date after the answer's own is not allowed; it is at most a second ahead, after a change within one second.
    if (lastModified <= now) {
      headers.set('Last-Modified', lastModified.toUTCString())
    }
    if (isFresh(request.headers, etag, lastModified)) {
      return new Response(null, { headers, status: 304 })
    }
    const encoded = await encodeContent(bytes, coding)
    headers.set('Content-Length', String(encoded.length))
    headers.set('Content-Type', contentType)
    if (coding !== 'identity') {
      headers.set('Content-Encoding', coding)
    }
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(encoded), { headers })
  }
