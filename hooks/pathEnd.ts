import type { FlattenedField, Payload } from 'payload'

/** Where a path of a query ends. */
export interface PathEnd {
  /** The collection itself, or one behind a relation. */
  collection: string
  /** None for what Payload adds by itself, and for unknown names. */
  field: FlattenedField | undefined
  /** Whether the last name stands in the collection itself, not in a group or a row of a list. */
  isTop: boolean
  name: string
}

type Collections = Payload['collections']

const endIn = (
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
  { collection, isTop }: Pick<PathEnd, 'collection' | 'isTop'>,
  collections: Collections,
): null | PathEnd => {
  const field = fields.find((each) => each.name === name)
  if (rest.length === 0) {
    return { collection, field, isTop, name: name! }
  }
  if (field?.type === 'relationship' || field?.type === 'upload') {
    return typeof field.relationTo === 'string' ? pathEnd(field.relationTo, rest, collections) : null
  }
  return field !== undefined && 'flattenedFields' in field
    ? endIn(field.flattenedFields, rest, { collection, isTop: false }, collections)
    : null
}

/** Follows a path, through groups, lists and relations; null when it leads nowhere. */
export const pathEnd = (
  collection: string,
  segments: readonly string[],
  collections: Collections,
): null | PathEnd => {
  const config = collections[collection]?.config
  return config === undefined
    ? null
    : endIn(config.flattenedFields, segments, { collection, isTop: true }, collections)
}

/** The names of a path: Payload takes "section.title" and "section__title". */
export const segmentsOf = (path: string): string[] => path.split(/\.|__/)
