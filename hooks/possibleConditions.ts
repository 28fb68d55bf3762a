import type { FlattenedField, Payload } from 'payload'

import { badInput } from './badInput.ts'
import { pathEnd, segmentsOf } from './pathEnd.ts'

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
        // One by one: a list may be longer than what a call can take.
        for (const each of asked as unknown[]) {
          queue.push(each)
        }
        continue
      }
      const segments = segmentsOf(path)
      const field =
        pathEnd(collection, segments, collections)?.field ??
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

/** @throws NewsroomError NEWSROOM_BAD_INPUT for a query with a condition over which a database would fail */
export const refuseImpossible = (
  where: unknown,
  collection: string,
  collections: Payload['collections'],
): void => {
  const found = impossibleCondition(where, collection, collections)
  if (found !== null) {
    throw badInput(`where[${found.path.slice(0, 100)}][${found.operator}]`, found.value, found.remedy)
  }
}
