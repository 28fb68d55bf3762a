import type { FlattenedField, Payload } from 'payload'

/** A condition that no database can answer, and what it would have to be. */
export interface ImpossibleCondition {
  operator: string
  path: string
  remedy: string
  value: unknown
}

const PLACES = new Set(['intersects', 'near', 'within'])
const COMPARED = new Set([
  'equals',
  'greater_than',
  'greater_than_equal',
  'in',
  'less_than',
  'less_than_equal',
  'not_equals',
  'not_in',
])

const fieldIn = (
  fields: readonly FlattenedField[],
  [segment, ...rest]: readonly string[],
  collections: Payload['collections'],
): FlattenedField | undefined => {
  const field = fields.find(({ name }) => name === segment)
  if (field === undefined || rest.length === 0) {
    return field
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    const related = typeof field.relationTo === 'string' ? collections[field.relationTo]?.config : undefined
    return related && fieldIn(related.flattenedFields, rest, collections)
  }
  return 'flattenedFields' in field ? fieldIn(field.flattenedFields, rest, collections) : undefined
}

const isDate = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  value === 'null' ||
  value instanceof Date ||
  typeof value === 'number' ||
  (typeof value === 'string' && !Number.isNaN(Date.parse(value)))

const valuesOf = (operator: string, value: unknown): unknown[] => {
  if (operator !== 'in' && operator !== 'not_in') {
    return [value]
  }
  return Array.isArray(value) ? (value as unknown[]) : String(value).split(',')
}

const remedyFor = (path: string, operator: string, value: unknown, field?: FlattenedField): null | string => {
  if (PLACES.has(operator) && field?.type !== 'point') {
    return `"${operator}" asks for places, and "${path}" is none.`
  }
  if (operator === 'all' && field !== undefined && !('hasMany' in field && field.hasMany === true)) {
    return `"all" asks for lists, and "${path}" is none. Use "in".`
  }
  return field?.type === 'date' && COMPARED.has(operator) && !valuesOf(operator, value).every(isDate)
    ? `Compare "${path}" with a date, such as 2026-11-29T08:00:00Z.`
    : null
}

const TIMESTAMPS = new Set(['createdAt', 'deletedAt', 'updatedAt'])

/** Finds the first condition over which a database would fail; null when there is none. The query isn't deeper than allowed. */
export const impossibleCondition = (
  where: unknown,
  collection: string,
  collections: Payload['collections'],
): ImpossibleCondition | null => {
  const queue: unknown[] = [where]
  for (const conditions of queue) {
    for (const [path, asked] of Object.entries((conditions ?? {}) as object) as [string, unknown][]) {
      if (/^(?:and|or)$/i.test(path) && Array.isArray(asked)) {
        queue.push(...(asked as unknown[]))
        continue
      }
      const segments = path.split(/\.|__/)
      const field =
        fieldIn(collections[collection]?.config.flattenedFields ?? [], segments, collections) ??
        (TIMESTAMPS.has(segments.at(-1)!) ? ({ type: 'date' } as FlattenedField) : undefined)
      for (const [operator, value] of Object.entries((asked ?? {}) as object) as [string, unknown][]) {
        const remedy = remedyFor(path, operator, value, field)
        if (remedy !== null) {
          return { operator, path, remedy, value }
        }
      }
    }
  }
  return null
}
