import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type ContentCoding = 'br' | 'gzip' | 'identity'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
/** Below this a compressed answer saves no packet. In bytes. */
const WORTH_BYTES = 1024
/** Of 0 to 11: near gzip's time, a fifth smaller. */
const BROTLI_QUALITY = 4

const qualities = (header: string): Map<string, number> =>
  new Map(
    header.split(',').map((part) => {
      const [coding = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return [coding, quality === undefined ? 1 : Number(quality) || 0]
    }),
  )

/**
 * Chooses how to send text to a client: the coding that it likes best, brotli among equals, plain when it names none.
 *
 * @see RFC 9110, section 12.5.3
 */
export const chooseCoding = (acceptEncoding: null | string, sizeBytes: number): ContentCoding => {
  if (acceptEncoding === null || sizeBytes < WORTH_BYTES) {
    return 'identity'
  }
  const accepted = qualities(acceptEncoding)
  const quality = (coding: string): number => accepted.get(coding) ?? accepted.get('*') ?? 0
  const [br, gz] = [quality('br'), quality('gzip')]
  if (br > 0 && br >= gz) {
    return 'br'
  }
  return gz > 0 ? 'gzip' : 'identity'
}

/** Compresses off the event loop. */
export const encodeContent = (bytes: Buffer, coding: ContentCoding): Promise<Buffer> => {
  if (coding === 'br') {
    return brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    })
  }
  return coding === 'gzip' ? zip(bytes) : Promise.resolve(bytes)
}
