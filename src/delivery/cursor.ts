import type { ListCursor } from '../domain/edition/newsstandReader.ts'
import type { Result } from '../shared/result.ts'

import { isArticleNumber } from '../domain/permalink/permalink.ts'
import { err, ok } from '../shared/result.ts'

export interface CursorProblem {
  detail: string
  type: 'malformed-cursor'
}

/** The largest distance of an instant from the epoch that a Date can hold, in milliseconds. */
const MAX_INSTANT_MS = 8_640_000_000_000_000
const SHAPE = /^(-?\d{1,16})\.(\d{1,10})$/

const malformed = (name: string): Result<never, CursorProblem> =>
  err({
    type: 'malformed-cursor',
    detail: `"${name}" is not a cursor of this site. Take it from the link to the next page, or leave it out.`,
  })

/** Writes a place in a list as opaque text that is safe in an address. */
export const encodeCursor = ({ number, publishedAt }: ListCursor): string =>
  Buffer.from(`${publishedAt.getTime()}.${number}`, 'latin1').toString('base64url')

/**
 * Reads a cursor back. Only the exact text that `encodeCursor` writes is taken, so that one place has one address.
 *
 * @param name the parameter that it came in, for the message
 */
export const parseCursor = (text: string, name = 'before'): Result<ListCursor, CursorProblem> => {
  if (text.length > 40) {
    return malformed(name)
  }
  const match = SHAPE.exec(Buffer.from(text, 'base64url').toString('latin1'))
  const cursor = { number: Number(match?.[2]), publishedAt: new Date(Number(match?.[1])) }
  return match !== null &&
    Math.abs(Number(match[1])) <= MAX_INSTANT_MS &&
    isArticleNumber(cursor.number) &&
    encodeCursor(cursor) === text
    ? ok(cursor)
    : malformed(name)
}
