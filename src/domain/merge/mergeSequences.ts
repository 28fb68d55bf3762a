import { diff3MergeRegions } from 'node-diff3'

/** A stretch that nobody needs to be asked about. */
export interface SettledPiece<Item> {
  items: Item[]
}

/** A stretch that both have changed, each differently. */
export interface DisputedPiece<Item> {
  base: Item[]
  mine: Item[]
  theirs: Item[]
}

export type Piece<Item> = DisputedPiece<Item> | SettledPiece<Item>

export const isDisputed = <Item>(piece: Piece<Item>): piece is DisputedPiece<Item> => 'mine' in piece

interface Keyed<Item> {
  item: Item
  key: string
}

const same = <Item>(a: readonly Keyed<Item>[], b: readonly Keyed<Item>[]): boolean =>
  a.length === b.length && a.every(({ key }, index) => key === b[index]?.key)

const itemsOf = <Item>(keyed: readonly Keyed<Item>[]): Item[] => keyed.map(({ item }) => item)

type Three<Item> = Record<'base' | 'mine' | 'theirs', Keyed<Item>[]>

const settle = <Item>({ base, mine, theirs }: Three<Item>): Piece<Item> => {
  if (same(mine, theirs) || same(mine, base)) {
    return { items: itemsOf(theirs) }
  }
  return same(theirs, base)
    ? { items: itemsOf(mine) }
    : { base: itemsOf(base), mine: itemsOf(mine), theirs: itemsOf(theirs) }
}

/** Changes of neighbours touch, and are one region then: where nothing was added or removed, each is looked at alone. */
const split = <Item>(three: Three<Item>): Piece<Item>[] => {
  const { base, mine, theirs } = three
  if (base.length !== mine.length || base.length !== theirs.length) {
    return [settle(three)]
  }
  return base.map((item, index) => settle({ base: [item], mine: [mine[index]!], theirs: [theirs[index]!] }))
}

const join = <Item>(pieces: readonly Piece<Item>[]): Piece<Item>[] => {
  const joined: Piece<Item>[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && !isDisputed(last) && !isDisputed(piece)) {
      last.items.push(...piece.items)
    } else {
      joined.push(isDisputed(piece) ? piece : { items: [...piece.items] })
    }
  }
  return joined
}

/**
 * Merges two versions of a sequence that come from one base. Changes in different places are both taken; where both changed
 * the same place differently, the piece keeps all three.
 *
 * @param keyOf gives equal texts for items that are equal
 * @see S. Khanna, K. Kunal, B. Pierce, "A Formal Investigation of Diff3"
 */
export const mergeSequences = <Item>(
  { base, mine, theirs }: Record<'base' | 'mine' | 'theirs', readonly Item[]>,
  keyOf: (item: Item) => string,
): Piece<Item>[] => {
  const keyed = (items: readonly Item[]) => items.map((item) => ({ item, key: keyOf(item) }))
  const [a, o, b] = [keyed(mine), keyed(base), keyed(theirs)]
  const keys = (items: Keyed<Item>[]) => items.map(({ key }) => key)
  const pieces = diff3MergeRegions(keys(a), keys(o), keys(b)).flatMap((region): Piece<Item>[] => {
    if (region.stable) {
      const from = { a, b, o }[region.buffer]
      return [{ items: itemsOf(from.slice(region.bufferStart, region.bufferStart + region.bufferLength)) }]
    }
    return split({
      base: o.slice(region.oStart, region.oStart + region.oLength),
      mine: a.slice(region.aStart, region.aStart + region.aLength),
      theirs: b.slice(region.bStart, region.bStart + region.bLength),
    })
  })
  return join(pieces)
}
