/**
 * Merges two versions of a list in which order says little and nothing stands twice, such as tags: what either added is in,
 * what either removed is out. The order is theirs; what was added here comes last.
 *
 * @param keyOf gives equal texts for items that are equal
 */
export const mergeSets = <Item>(
  { base, mine, theirs }: Record<'base' | 'mine' | 'theirs', readonly Item[]>,
  keyOf: (item: Item) => string,
): Item[] => {
  const keys = (items: readonly Item[]) => new Set(items.map(keyOf))
  const [before, here, there] = [keys(base), keys(mine), keys(theirs)]
  return [
    ...theirs.filter((item) => here.has(keyOf(item)) || !before.has(keyOf(item))),
    ...mine.filter((item) => !before.has(keyOf(item)) && !there.has(keyOf(item))),
  ]
}
