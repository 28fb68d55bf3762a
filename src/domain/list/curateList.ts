import type { ListCursor } from '../edition/newsstandReader.ts'

/** A story that editors put on a list, at the place that it has among the others. */
export interface ListItem {
  number: number
  /** The instant at which it loses its place; null for never. */
  pinnedUntil: Date | null
}

export interface CuratedOrder<Candidate> {
  /** What fills the rest, newest first. */
  filled: Candidate[]
  /** Whether more would follow if the list were longer. */
  more: boolean
  /** The numbers that lead, in the editors' order. */
  pinned: number[]
}

/** Gives the numbers of the items whose pin has not ended, in the editors' order, each once. */
export const standingPins = (items: readonly ListItem[], now: Date): number[] => [
  ...new Set(
    items.filter(({ pinnedUntil }) => pinnedUntil === null || pinnedUntil > now).map(({ number }) => number),
  ),
]

/** Gives the first instant at which one of the pins that stand now ends; null when none does. */
export const firstPinEnd = (items: readonly ListItem[], now: Date): Date | null =>
  items.reduce<Date | null>(
    (first, { pinnedUntil }) =>
      pinnedUntil !== null && pinnedUntil > now && (first === null || pinnedUntil < first)
        ? pinnedUntil
        : first,
    null,
  )

/**
 * Puts a list in order: first the items whose pin has not ended, as the editors arranged them, then the newest stories that
 * the list's rules find. Nothing stands twice. What readers can't see drops out; an item whose pin has ended stands where its
 * age puts it, if the rules find it.
 *
 * @param automatic what the rules find, newest first
 * @param limit how many stories the page holds at most
 * @param skip how many of those that lead stood on pages before; Infinity when all of them did
 */
export const curateList = <Candidate extends { number: number }>({
  automatic,
  isVisible,
  items,
  limit,
  now,
  skip = 0,
}: {
  automatic: readonly Candidate[]
  isVisible: (number: number) => boolean
  items: readonly ListItem[]
  limit: number
  now: Date
  skip?: number
}): CuratedOrder<Candidate> => {
  const leading = standingPins(items, now).filter(isVisible)
  const pinned = leading.slice(skip, skip + limit)
  const taken = new Set(leading)
  const rest = automatic.filter(({ number }) => {
    const isNew = !taken.has(number) && isVisible(number)
    taken.add(number)
    return isNew
  })
  const room = limit - pinned.length
  return {
    filled: rest.slice(0, room),
    more: rest.length > room || leading.length > skip + limit,
    pinned,
  }
}

/** What no story is published at: a cursor there says how many of those that lead have been shown. */
const AMONG_PINS = Date.UTC(9999, 11, 31)

/** Makes the place behind the first so many of the stories that lead. */
export const cursorBehindPins = (shown: number): ListCursor => ({
  number: shown,
  publishedAt: new Date(AMONG_PINS),
})

/** Reads a place in a list: how many of those that lead stood before it, and where the filling goes on. */
export const readListPlace = (
  before: ListCursor | undefined,
): { before: ListCursor | undefined; skip: number } => {
  if (before === undefined) {
    return { before: undefined, skip: 0 }
  }
  return before.publishedAt.getTime() === AMONG_PINS
    ? { before: undefined, skip: before.number }
    : { before, skip: Number.POSITIVE_INFINITY }
}
