/** A document that a relation leads to. */
export interface Relation {
  relationTo: string
  value: number | string
}

const isId = (value: unknown): value is number | string =>
  typeof value === 'number' || typeof value === 'string'

const relationOf = (value: unknown, relationTo: readonly string[] | string): null | Relation => {
  if (isId(value)) {
    return value !== '' && typeof relationTo === 'string' ? { relationTo, value } : null
  }
  if (typeof value !== 'object' || value === null) {
    return null
  }
  const {
    id,
    relationTo: to,
    value: inner,
  } = value as { id?: unknown; relationTo?: unknown; value?: unknown }
  if (typeof to === 'string') {
    return relationOf(inner, to)
  }
  // The document itself stands in its place where the list has loaded it already.
  return isId(id) ? relationOf(id, relationTo) : null
}

/**
 * Reads the documents that the value of a relation leads to.
 *
 * @param relationTo of the field: a collection, or several
 */
export const relationsOf = (value: unknown, relationTo: readonly string[] | string): Relation[] =>
  (Array.isArray(value) ? value : [value])
    .map((each) => relationOf(each, relationTo))
    .filter((relation) => relation !== null)
