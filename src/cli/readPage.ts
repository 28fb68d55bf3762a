import type { Stats } from 'node:fs'

import type { Result } from '../shared/result.ts'

import { err, ok } from '../shared/result.ts'

export interface ReadError {
  message: string
  type: 'unreadable_place'
}

interface Files {
  readFile(path: string): Promise<Buffer>
  stat(path: string): Promise<Stats>
}

/** Article pages have some 60 kB. */
const MAX_BYTES = 4 * 1024 * 1024
const TIMEOUT_MS = 20_000

const unreadable = (message: string) => err({ message, type: 'unreadable_place' as const })

const CHARSET = /charset\s*=\s*["']?([\w-]+)/i

/** Decodes a page by the charset of its header or of its own head; UTF-8 where nothing is said. */
const decode = (bytes: Uint8Array, contentType: null | string): string => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const named = CHARSET.exec(contentType ?? '')?.[1] ?? CHARSET.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(named).decode(bytes)
  } catch {
    return new TextDecoder('utf-8').decode(bytes)
  }
}

const readBounded = async (response: Response): Promise<null | Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (;;) {
    const next = await reader?.read()
    if (next === undefined || next.done) {
      break
    }
    size += next.value.length
    if (size > MAX_BYTES) {
      await reader?.cancel()
      return null
    }
    chunks.push(next.value)
  }
  return Buffer.concat(chunks)
}

const fetchPage = async (url: string): Promise<Result<string, ReadError>> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (!response.ok) {
      return unreadable(`The server answered ${response.status}. Check the address.`)
    }
    const bytes = await readBounded(response)
    return bytes === null
      ? unreadable(`The page has more than ${MAX_BYTES} bytes. Give the address of one article page.`)
      : ok(decode(bytes, response.headers.get('content-type')))
  } catch (error) {
    const { cause, message } = error as { cause?: { code?: string }; message: string }
    return unreadable(`The address can't be read (${cause?.code ?? message}). Check it and the network.`)
  }
}

/** Reads the text of a page from a file or an http(s) address. */
export const readPage = async (place: string, files: Files): Promise<Result<string, ReadError>> => {
  if (/^https?:\/\//i.test(place)) {
    return URL.canParse(place)
      ? fetchPage(place)
      : unreadable('This is not an address. Give an absolute http(s) URL.')
  }
  try {
    const { size } = await files.stat(place)
    if (size > MAX_BYTES) {
      return unreadable(`The file has more than ${MAX_BYTES} bytes. Give one article page at a time.`)
    }
    return ok(decode(await files.readFile(place), null))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return unreadable(
      `The file can't be read (${code ?? 'unknown error'}). Give the path of a page, or its URL.`,
    )
  }
}
