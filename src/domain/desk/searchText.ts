import { asciiWords } from '../text/asciiWords.ts'

/** The most of a search that is looked at. */
const MAX_SEARCH = 500

/** Between folded words stands a space alone: no folded text holds this. */
const NOTHING = '-'

const fold = (text: string): string => asciiWords(text).join(' ')

/** What of a story the search of the desk looks into. */
export interface Searched {
  byline?: unknown
  headline?: unknown
  number?: unknown
  slug?: unknown
}

/**
 * What the search of the desk finds a story by: lower-case ASCII words. Databases compare letters by rules of their own, and
 * SQLite knows none beyond ASCII.
 */
export const searchTextOf = ({ byline, headline, number, slug }: Searched): string =>
  fold(
    [number, headline, slug, byline]
      .filter((value) => typeof value === 'string' || typeof value === 'number')
      .join(' '),
  )

/** What somebody searches for, as it stands in the texts that are searched; one that has no letter or digit finds nothing. */
export const foldSearch = (search: string): string => fold(search.slice(0, MAX_SEARCH)) || NOTHING

/** The operators of a condition, with texts as they stand in what is searched. */
const foldCondition = (condition: unknown): unknown =>
  condition !== null && typeof condition === 'object'
    ? Object.fromEntries(
        Object.entries(condition).map(([operator, value]: [string, unknown]) => [
          operator,
          typeof value === 'string' ? foldSearch(value) : value,
        ]),
      )
    : condition

/** A query with each condition on the searched text folded, at whatever depth; other conditions stay as they are. */
export const foldSearches = (where: unknown, field: string): unknown => {
  if (Array.isArray(where)) {
    return where.map((each) => foldSearches(each, field))
  }
  if (where === null || typeof where !== 'object') {
    return where
  }
  const folded = (name: string, condition: unknown): unknown => {
    if (name === field) {
      return foldCondition(condition)
    }
    return /^(?:and|or)$/i.test(name) ? foldSearches(condition, field) : condition
  }
  return Object.fromEntries(
    Object.entries(where).map(([name, condition]: [string, unknown]) => [name, folded(name, condition)]),
  )
}
