import type { CollectionBeforeOperationHook, Payload, PayloadRequest, Where } from 'payload'

import { NotFound } from 'payload'

import { type IdKind, isPossibleId } from '../src/shared/ids.ts'
import { pathEnd, segmentsOf } from './pathEnd.ts'
import { refuseImpossible } from './possibleConditions.ts'

type Conditions = Record<string, unknown>
type Place = Pick<Payload, 'collections' | 'db'>

/** Whose ids a path is compared with, and whether it may be empty. */
interface Target {
  collection: string
  isRelation: boolean
}

const NOTHING: Where = { id: { exists: false } }
const EVERYTHING: Where = { id: { exists: true } }

const isObject = (value: unknown): value is Conditions =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Finds whose ids a path ends at: those of the collection itself, or of one behind a relation. */
const targetOf = (
  collection: string,
  segments: readonly string[],
  collections: Payload['collections'],
): null | Target => {
  const end = pathEnd(collection, segments, collections)
  if (end === null) {
    return null
  }
  if (end.isTop && /^_?id$/.test(end.name)) {
    return { collection: end.collection, isRelation: false }
  }
  const { field } = end
  return (field?.type === 'relationship' || field?.type === 'upload') && typeof field.relationTo === 'string'
    ? { collection: field.relationTo, isRelation: true }
    : null
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : typeof value === 'string' ? value.split(',') : [value]

/** The conditions on an id without values that it can't have. */
const possibleConditions = (
  path: string,
  given: Conditions,
  isPossible: (id: unknown) => boolean,
): object[] =>
  Object.entries(given).map(([operator, value]) => {
    if (operator === 'equals' || operator === 'not_equals') {
      return isPossible(value)
        ? { [path]: { [operator]: value } }
        : operator === 'equals'
          ? NOTHING
          : EVERYTHING
    }
    if (operator === 'in' || operator === 'not_in') {
      const ids = listOf(value).filter(isPossible)
      return ids.length > 0 ? { [path]: { [operator]: ids } } : operator === 'in' ? NOTHING : EVERYTHING
    }
    return { [path]: { [operator]: value } }
  })

/**
 * Takes ids that this database can't have out of a query, also behind relations: they are ids that nothing has. Databases
 * fail over them instead: MongoDB can't cast a list with one of them, the SQL databases refuse the whole statement.
 */
export const withPossibleIds = (where: Where, collection: string, { collections, db }: Place): Where => {
  const kind = db as unknown as IdKind
  const check =
    ({ collection: slug, isRelation }: Target) =>
    (id: unknown): boolean =>
      collections[slug]?.customIDType !== undefined ||
      (isRelation && (id === null || id === 'null')) ||
      isPossibleId(id, kind)
  const visit = (conditions: unknown): unknown => {
    if (!isObject(conditions)) {
      return conditions
    }
    const kept: Conditions = {}
    const onIds: object[] = []
    for (const [path, value] of Object.entries(conditions)) {
      const isList = /^(?:and|or)$/i.test(path) && Array.isArray(value)
      const target = isList || !isObject(value) ? null : targetOf(collection, segmentsOf(path), collections)
      if (isList) {
        kept[path] = (value as unknown[]).map(visit)
      } else if (target === null) {
        kept[path] = value
      } else {
        onIds.push(...possibleConditions(path, value as Conditions, check(target)))
      }
    }
    return onIds.length === 0 ? kept : { and: [...(Object.keys(kept).length === 0 ? [] : [kept]), ...onIds] }
  }
  return visit(where) as Where
}

/**
 * Lets an id pass that this database can have.
 *
 * @throws NotFound for another: nothing has it
 */
export const requirePossibleId = (id: unknown, collection: string, { payload, t }: PayloadRequest): void => {
  const hasOwnIds = payload.collections[collection]?.customIDType !== undefined
  if (id !== undefined && !hasOwnIds && !isPossibleId(id, payload.db as unknown as IdKind)) {
    throw new NotFound(t)
  }
}

const READS = new Set(['count', 'countVersions', 'read', 'readDistinct'])

/** Does that, and refuses what no database can answer, for what a request asks of a collection without public limits. */
export const askForThePossible: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess === true || !READS.has(operation)) {
    return args
  }
  const { id, where } = args as { id?: unknown; where?: Where }
  requirePossibleId(id, collection.slug, req)
  refuseImpossible(where, collection.slug, req.payload.collections)
  return where === undefined
    ? args
    : ({ ...args, where: withPossibleIds(where, collection.slug, req.payload) } as never)
}
