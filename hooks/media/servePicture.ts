import type { PayloadRequest } from 'payload'

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { Readable } from 'node:stream'

import { NotFound } from 'payload'

import { runtimeOf } from '../../src/domain/runtime.ts'

/** Shared caches ask again soon: a picture of a withdrawn story must not be found there for long. */
const PUBLIC = 'public, max-age=300, s-maxage=10'
const PRIVATE = 'private, no-store'

const IMAGE = /^image\/(?:avif|gif|jpeg|png|webp)$/

interface Params {
  collection: string
  filename: string
}

const pathOf = (staticDir: string, filename: string): null | string => {
  const directory = resolve(staticDir)
  const path = resolve(directory, filename)
  return path.startsWith(directory + sep) ? path : null
}

const isFresh = (ifNoneMatch: null | string, etag: string): boolean =>
  ifNoneMatch !== null && (ifNoneMatch.trim() === '*' || ifNoneMatch.includes(etag.replace(/^W\//, '')))

/**
 * Answers for the file of a picture, once access to it was granted: public files with a validator and short shared caching,
 * those that only the desk or a preview link opens with `no-store`. Where a storage elsewhere keeps the files, only the
 * headers are set, for its handler to take over.
 *
 * @throws NotFound where the file is gone
 */
export const servePicture = async (
  req: PayloadRequest,
  { headers, params: { collection, filename } }: { headers?: Headers; params: Params },
): Promise<Response | void> => {
  const { upload } = req.payload.collections[collection]!.config
  const { pictures } = runtimeOf(req.payload)
  const stored = await pictures.ofFile(filename, req)
  const shown = await pictures.shownNow(
    stored.map(({ id }) => id),
    req,
  )
  // An address that holds the token of a preview is as secret as the preview.
  const isPublic = shown.length > 0 && !req.searchParams.has('preview')
  const own = headers ?? new Headers()
  own.set('Cache-Control', isPublic ? PUBLIC : PRIVATE)
  own.set('X-Content-Type-Options', 'nosniff')
  if (!isPublic) {
    own.set('X-Robots-Tag', 'noindex')
  }
  if (upload.disableLocalStorage) {
    return undefined
  }
  const path = pathOf(upload.staticDir ?? collection, filename)
  const file = path === null ? null : await stat(path).catch(() => null)
  if (path === null || !file?.isFile()) {
    throw new NotFound(req.t)
  }
  const etag = `W/"${file.size.toString(36)}-${Math.round(file.mtimeMs).toString(36)}"`
  const mimeType = stored[0]?.mimeType ?? ''
  const answer = new Headers(own)
  if (isPublic) {
    answer.set('ETag', etag)
    answer.set('Last-Modified', file.mtime.toUTCString())
    if (isFresh(req.headers.get('If-None-Match'), etag)) {
      return new Response(null, { headers: answer, status: 304 })
    }
  }
  answer.set('Content-Length', String(file.size))
  answer.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  answer.set('Content-Type', IMAGE.test(mimeType) ? mimeType : 'application/octet-stream')
  return new Response(Readable.toWeb(createReadStream(path)) as never, { headers: answer })
}
