import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from 'express'

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { httpError } from '../delivery/httpError.ts'
import { limitBody } from '../delivery/limitBody.ts'
import { parseTarget } from '../delivery/requestTarget.ts'

export interface ExpressHandlerOptions {
  /** Answers a request; what it throws goes to Express's error handler. */
  handle: (request: Request) => Promise<Response>
  /** The largest body that may come, in bytes. */
  maxBodyBytes: (request: ExpressRequest) => number
  /** "https://today.az": every URL is made from it, never from the Host header. */
  siteURL: string
}

/** Methods that a web Request can't have. @see https://fetch.spec.whatwg.org/#forbidden-method */
const UNSPEAKABLE = /^(?:CONNECT|TRACE|TRACK)$/

const tooLarge = (maxBytes: number): Error =>
  httpError(413, `The body is larger than the ${maxBytes} bytes that are allowed here.`)

/** Sends a web Response through Express; gives up quietly when the client has gone. */
export const sendResponse = async (response: Response, res: ExpressResponse): Promise<void> => {
  res.status(response.status)
  response.headers.forEach((value, name) => name !== 'set-cookie' && res.setHeader(name, value))
  for (const cookie of response.headers.getSetCookie()) {
    res.append('Set-Cookie', cookie)
  }
  if (response.body === null || res.req.method === 'HEAD') {
    await response.body?.cancel()
    res.end()
    return
  }
  await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), res).catch(() =>
    res.destroy(),
  )
}

/** Mounts a handler of web Requests in Express: streams both ways, and aborts when the client goes away. */
export const expressHandler =
  ({ handle, maxBodyBytes, siteURL }: ExpressHandlerOptions): RequestHandler =>
  async (req, res) => {
    if (UNSPEAKABLE.test(req.method)) {
      res.setHeader('Allow', 'GET, HEAD')
      throw httpError(405, `${req.method} is not possible here.`)
    }
    const target = parseTarget(siteURL, req.originalUrl)
    if (!target.ok) {
      throw httpError(400, target.error.detail)
    }
    const maxBytes = maxBodyBytes(req)
    if (Number(req.headers['content-length'] ?? 0) > maxBytes) {
      throw tooLarge(maxBytes)
    }
    const gone = new AbortController()
    res.once('close', () => !res.writableFinished && gone.abort())
    const hasBody = !['GET', 'HEAD'].includes(req.method)
    const limited = hasBody ? limitBody(Readable.toWeb(req) as ReadableStream<Uint8Array>, maxBytes) : null
    const headers = Object.entries(req.headersDistinct).flatMap(([name, values = []]) =>
      values.map((value): [string, string] => [name, value]),
    )
    const init = {
      body: limited?.body ?? null,
      duplex: 'half',
      headers,
      method: req.method,
      signal: gone.signal,
    }
    const response = await handle(new Request(target.value, init)).catch((error: unknown) => {
      throw limited?.isExceeded() ? tooLarge(maxBytes) : error
    })
    if (limited?.isExceeded()) {
      throw tooLarge(maxBytes)
    }
    await sendResponse(response, res)
  }
