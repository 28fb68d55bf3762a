import type { ListCursor, ListQuery } from '../../domain/edition/newsstandReader.ts'
import { isArticleNumber, MAX_NUMBER } from '../../domain/permalink/permalink.ts'
import { parseCursor } from '../cursor.ts'
import type { BadInputFactory } from './badInput.ts'

export const DEFAULT_LIMIT = 20
export const MAX_LIMIT = 100
const MAX_TEXT = 200
const MAX_PATH = 2048

export interface ListArguments {
  before?: null | string
  limit?: null | number
}

export interface BoundArguments {
  publishedBefore?: unknown
  publishedFrom?: unknown
  urgencyAtMost?: null | number
}

/** Reads the arguments of the newsroom's queries; each method throws a bad-input error that names the argument. */
export interface ArgumentReader {
  /** The bounds of a time and of an urgency, as far as they are given. */
  bounds(args: BoundArguments): Pick<ListQuery, 'publishedBefore' | 'publishedFrom' | 'urgencyAtMost'>
  filters(args: { language?: null | string; tag?: null | string }): { language?: string; tag?: string }
  /** One of the site's languages. */
  language(value: string, known: readonly string[]): string
  number(value: number): number
  page(args: ListArguments): { before?: ListCursor; limit: number }
  path(value: string): string
  /** A slug or a tag: any text that could name something. */
  text(field: string, value: string): string
}

const isText = (value: string): boolean => value !== '' && value.length <= MAX_TEXT && !/\p{Cc}/u.test(value)

/** @see RFC 5646, section 2.1 (the subset that articles use) */
const isLanguage = (value: string): boolean => /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(value)

/** Tells whether a value can be the path of a page: absolute on the site, without query, fragment or white space. */
const isPath = (value: string): boolean =>
  value.length <= MAX_PATH && /^\/(?!\/)[^\s?#\\\p{Cc}]*$/u.test(value)

/** Creates the reader of arguments. */
export const createArgumentReader = (badInput: BadInputFactory): ArgumentReader => {
  const demand = (holds: boolean, field: string, value: unknown, message: string): void => {
    if (!holds) {
      throw badInput({ field, message: `${field}: ${message}`, value })
    }
  }
  const text: ArgumentReader['text'] = (field, value) => {
    demand(isText(value), field, value, `must be 1 to ${MAX_TEXT} characters without control characters.`)
    return value
  }
  const instant = (field: string, value: unknown): Date => {
    const date = value instanceof Date ? value : new Date(String(value))
    demand(
      !Number.isNaN(date.getTime()),
      field,
      String(value),
      'must be an instant as ISO-8601, such as 2026-11-24T00:00:00+04:00.',
    )
    return date
  }
  return {
    bounds({ publishedBefore, publishedFrom, urgencyAtMost }) {
      const isUrgency =
        urgencyAtMost == null || (Number.isInteger(urgencyAtMost) && urgencyAtMost >= 1 && urgencyAtMost <= 8)
      demand(isUrgency, 'urgencyAtMost', urgencyAtMost, 'must be 1 (flash) to 8.')
      return {
        ...(publishedBefore == null ? {} : { publishedBefore: instant('publishedBefore', publishedBefore) }),
        ...(publishedFrom == null ? {} : { publishedFrom: instant('publishedFrom', publishedFrom) }),
        ...(urgencyAtMost == null ? {} : { urgencyAtMost }),
      }
    },
    filters({ language, tag }) {
      if (language != null) {
        demand(isLanguage(language), 'language', language, 'must be a BCP 47 tag, such as "en" or "az".')
      }
      return {
        ...(language == null ? {} : { language }),
        ...(tag == null ? {} : { tag: text('tag', tag) }),
      }
    },
    language(value, known) {
      demand(
        known.includes(value),
        'language',
        value,
        `this site has no pages in it. Its languages are: ${known.join(', ')}.`,
      )
      return value
    },
    number(value) {
      demand(isArticleNumber(value), 'number', value, `must be a whole number from 1 to ${MAX_NUMBER}.`)
      return value
    },
    page({ before, limit }) {
      const size = limit ?? DEFAULT_LIMIT
      demand(
        Number.isInteger(size) && size >= 1 && size <= MAX_LIMIT,
        'limit',
        size,
        `must be 1 to ${MAX_LIMIT}; ${size} was given.`,
      )
      if (before == null) {
        return { limit: size }
      }
      const cursor = parseCursor(before)
      if (!cursor.ok) {
        throw badInput({ field: 'before', message: cursor.error.detail, value: before })
      }
      return { before: cursor.value, limit: size }
    },
    path(value) {
      demand(isPath(value), 'path', value, 'must be a path on the site, such as "/news/regions/158043.html".')
      return value
    },
    text,
  }
}
