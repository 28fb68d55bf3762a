import type { Where } from 'payload'

import type { ListCursor, ListQuery } from '../domain/edition/newsstandReader.ts'
import type { Spine } from './spine.ts'

import { shelfOf } from './shelves.ts'
import { visibleAt } from './visibility.ts'

/** Where an article stands in the order of a shelf. */
export interface Place {
  [key: string]: unknown
  number: number
  publishedAt: string
}

/** Finds the places of a list, the newest first: one range of one index, and one place more than asked for. */
export type PlaceReader = (
  query: { except?: readonly number[]; shelf?: string } & ListQuery,
) => Promise<Place[]>

const after = (cursor: ListCursor | undefined): Where[] => {
  if (cursor === undefined) {
    return []
  }
  const instant = cursor.publishedAt.toISOString()
  return [
    // The first condition says nothing new, but it is the one that bounds the range of the index.
    { publishedAt: { less_than_equal: instant } },
    {
      or: [
        { publishedAt: { less_than: instant } },
        { and: [{ publishedAt: { equals: instant } }, { number: { less_than: cursor.number } }] },
      ],
    },
  ]
}

/** The shelves that a list is about; that of the language only where nothing narrower is asked for. */
const wantedShelves = (query: ListQuery): string[] => {
  const shelves = [
    ...(query.author === undefined ? [] : [shelfOf.author(query.author)]),
    ...(query.tag === undefined ? [] : [shelfOf.tag(query.tag)]),
    ...(query.source === undefined ? [] : [shelfOf.source(query.source)]),
    ...(query.section === undefined ? [] : [shelfOf.section(query.section)]),
  ]
  return shelves.length > 0 || query.language === undefined ? shelves : [shelfOf.language(query.language)]
}

/** Two rows for one article can be met while its next window is being written: the first stands for both. */
export const distinct = (places: readonly Place[]): Place[] =>
  [...new Map([...places].reverse().map((place) => [place.number, place])).values()].reverse()

/** The cursor that stands at a place. */
export const cursorAt = ({ number, publishedAt }: Place): ListCursor => ({
  number,
  publishedAt: new Date(publishedAt),
})

export const createPlaceReader =
  ({ clock, options: { slugs }, payload }: Spine): PlaceReader =>
  async (query) => {
    const [shelf, ...others] = query.shelf === undefined ? wantedShelves(query) : [query.shelf]
    const where: Where[] = [
      visibleAt(clock.now()),
      ...after(query.before),
      ...(query.publishedFrom === undefined
        ? []
        : [{ publishedAt: { greater_than_equal: query.publishedFrom.toISOString() } }]),
      ...(query.publishedBefore === undefined
        ? []
        : [{ publishedAt: { less_than: query.publishedBefore.toISOString() } }]),
      ...(query.urgencyAtMost === undefined ? [] : [{ urgency: { less_than_equal: query.urgencyAtMost } }]),
      ...(query.except === undefined || query.except.length === 0
        ? []
        : [{ number: { not_in: [...query.except] } }]),
    ]
    if (shelf !== undefined) {
      where.push(
        { shelf: { equals: shelf } },
        ...others.map((other) => ({ facets: { contains: `,${other},` } })),
      )
    }
    if (query.language !== undefined && shelf !== shelfOf.language(query.language)) {
      where.push({ language: { equals: query.language } })
    }
    const { docs } = await payload.db.find<Place>({
      collection: shelf === undefined ? slugs.newsstand : slugs.shelves,
      limit: query.limit + 1,
      pagination: false,
      sort: ['-publishedAt', '-number'],
      where: { and: where },
    })
    return docs
  }
