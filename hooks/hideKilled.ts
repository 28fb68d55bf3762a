import type { CollectionBeforeOperationHook, FlattenedField, Payload, Where } from 'payload'

import type { DeskAccess } from '../src/domain/access/deskAccess.ts'

import { hasRole, RELEASE_ROLE } from '../src/domain/access/roles.ts'
import { NewsroomError } from '../src/shared/newsroomError.ts'
import { segmentsOf } from './pathEnd.ts'
import { sortNames } from './sortNames.ts'

interface Place {
  articles: string
  collections: Payload['collections']
}

interface Found {
  /** Relations to articles that a path goes through, each as the path that leads to it. */
  crossings: string[]
  /** Whether it goes through a relation of several collections, which can't be bound. */
  isUnbound: boolean
}

const NOTHING: Found = { crossings: [], isUnbound: false }

const isId = (segments: readonly string[]): boolean => segments.length === 1 && /^_?id$/.test(segments[0]!)

const walk = (
  fields: readonly FlattenedField[],
  { before, rest: [segment, ...rest] }: { before: readonly string[]; rest: readonly string[] },
  place: Place,
): Found => {
  const field = fields.find(({ name }) => name === segment)
  if (field === undefined || segment === undefined || rest.length === 0) {
    return NOTHING
  }
  const path = [...before, segment]
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') {
    const relationTo = field.type === 'join' ? field.collection : field.relationTo
    if (typeof relationTo !== 'string') {
      const isOwn = rest[0] === 'relationTo' || (rest[0] === 'value' && rest.length === 1)
      return { crossings: [], isUnbound: !isOwn && relationTo.includes(place.articles) }
    }
    const beyond = walk(
      place.collections[relationTo]?.config.flattenedFields ?? [],
      { before: path, rest },
      place,
    )
    return relationTo === place.articles && !isId(rest)
      ? { ...beyond, crossings: [path.join('.'), ...beyond.crossings] }
      : beyond
  }
  return 'flattenedFields' in field ? walk(field.flattenedFields, { before: path, rest }, place) : NOTHING
}

/** Finds where a path goes through a relation into articles. */
const crossingsOf = (slug: string, path: string, place: Place): Found => {
  const segments = segmentsOf(path)
  const isVersion = segments[0] === 'version'
  return walk(
    place.collections[slug]?.config.flattenedFields ?? [],
    { before: isVersion ? ['version'] : [], rest: isVersion ? segments.slice(1) : segments },
    place,
  )
}

const refuse = (path: string): never => {
  throw new NewsroomError(
    'NEWSROOM_FIELD_NOT_PUBLIC',
    400,
    `The field "${path.slice(0, 100)}" lies in another article, which may have been killed.`,
    { field: path.slice(0, 100), remedy: 'Ask for the article by its id or number.' },
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same question, of which killed articles behind relations are no part. */
export const withoutKilled = (where: Where, slug: string, place: Place): Where => {
  const visit = (conditions: unknown): unknown => {
    if (!isObject(conditions)) {
      return conditions
    }
    const bounds: object[] = []
    const kept: Record<string, unknown> = {}
    for (const [path, value] of Object.entries(conditions)) {
      if (/^(?:and|or)$/i.test(path) && Array.isArray(value)) {
        kept[path] = (value as unknown[]).map(visit)
        continue
      }
      const { crossings, isUnbound } = crossingsOf(slug, path, place)
      kept[path] = isUnbound ? refuse(path) : value
      bounds.push(...crossings.map((crossing) => ({ [`${crossing}.publicState`]: { not_equals: 'killed' } })))
    }
    return bounds.length === 0 ? kept : { and: [kept, ...bounds] }
  }
  return visit(where) as Where
}

/**
 * Keeps the words of killed articles from being guessed by way of what refers to them: Payload asks for the right to read a
 * collection before it looks behind a relation, and not for the right to read the document there.
 */
export const createHideKilled =
  (access: DeskAccess, articles: string): CollectionBeforeOperationHook =>
  ({ args, collection, overrideAccess, req }) => {
    if (overrideAccess === true || hasRole(access.roleOf(req), RELEASE_ROLE)) {
      return args
    }
    const place = { articles, collections: req.payload.collections }
    const { field, sort, where } = args as { field?: unknown; sort?: unknown; where?: Where }
    for (const path of [...sortNames(sort), ...(typeof field === 'string' ? [field] : [])]) {
      const { crossings, isUnbound } = crossingsOf(collection.slug, path, place)
      if (crossings.length > 0 || isUnbound) {
        refuse(path)
      }
    }
    return where === undefined
      ? args
      : ({ ...args, where: withoutKilled(where, collection.slug, place) } as never)
  }
