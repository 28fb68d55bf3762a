import type { FlattenedField, Payload } from 'payload'

/** The public fields of each collection that has any, by slug. */
export type PublicNames = ReadonlyMap<string, ReadonlySet<string>>

interface Place {
  allowed: PublicNames
  collections: Payload['collections']
}

const nestedFields = (field: FlattenedField): FlattenedField[] | null =>
  'flattenedFields' in field && Array.isArray(field.flattenedFields) ? field.flattenedFields : null

const walk = (fields: readonly FlattenedField[], segments: readonly string[], place: Place): boolean => {
  const [segment, ...rest] = segments
  if (segment === undefined) {
    return true
  }
  if (segment === 'id') {
    return rest.length === 0
  }
  const field = fields.find(({ name }) => name === segment)
  if (field === undefined) {
    return false
  }
  if (rest.length === 0) {
    return true
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    const { relationTo } = field
    // What is known of a picture must not be guessed by way of what it stands beside.
    const isPicture = typeof relationTo === 'string' && Boolean(place.collections[relationTo]?.config.upload)
    return (
      typeof relationTo === 'string' &&
      (isPicture ? rest.join('.') === 'id' : isPublicPath(relationTo, rest, place))
    )
  }
  const nested = nestedFields(field)
  return nested !== null && walk(nested, rest, place)
}

/**
 * Tells whether a path into a collection stays within public fields all the way, also behind relations. What lies inside of
 * text and JSON is not a path.
 *
 * @param segments the path cut at its dots: ["section", "slug"]
 */
export const isPublicPath = (slug: string, segments: readonly string[], place: Place): boolean => {
  const names = place.allowed.get(slug)
  const config = place.collections[slug]?.config
  const [first] = segments
  return (
    names !== undefined &&
    config !== undefined &&
    first !== undefined &&
    names.has(first) &&
    walk(config.flattenedFields, segments, place)
  )
}
