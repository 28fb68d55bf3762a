import type { CollectionBeforeOperationHook, Payload, Where } from 'payload'

import type { DeskAccess } from '../src/domain/access/deskAccess.ts'
import type { PublicNames } from './publicPath.ts'

import { NewsroomError } from '../src/shared/newsroomError.ts'
import { badInput } from './badInput.ts'
import { segmentsOf } from './pathEnd.ts'
import { refuseImpossible } from './possibleConditions.ts'
import { requirePossibleId, withPossibleIds } from './possibleIds.ts'
import { isPublicPath } from './publicPath.ts'
import { sortNames } from './sortNames.ts'

const MAX_LIMIT = 100
const MAX_DEPTH = 2
/** How many conditions a query may hold: each can be a join, and all are built before anything is answered. */
const MAX_CONDITIONS = { desk: 1000, public: 50 }
const MAX_PAGE = 1_000_000
const READS = new Set(['count', 'countVersions', 'read', 'readDistinct'])

interface ReadArgs {
  [key: string]: unknown
  depth?: unknown
  draft?: unknown
  field?: string
  id?: unknown
  limit?: unknown
  page?: unknown
  pagination?: boolean
  sort?: unknown
  where?: Where
}

/** The paths of all conditions, in a loop: what comes from outside may nest as deep as it likes. */
const pathsOf = (where: unknown, max: number): string[] => {
  const paths: string[] = []
  const queue: unknown[] = [where]
  for (let index = 0; index < queue.length; index += 1) {
    const conditions = queue[index]
    if (typeof conditions !== 'object' || conditions === null || Array.isArray(conditions)) {
      throw badInput('where', conditions, 'Send conditions as where[field][operator]=value.')
    }
    for (const [key, value] of Object.entries(conditions)) {
      if (/^(?:and|or)$/i.test(key) && Array.isArray(value)) {
        queue.push(...(value as unknown[]).slice(0, max + 1))
      } else {
        paths.push(key)
      }
    }
    if (paths.length > max || queue.length > 2 * max) {
      throw new NewsroomError('NEWSROOM_LIMIT', 400, `The query has more than ${max} conditions.`, {
        field: 'where',
        remedy: 'Ask for less at once; the operator "in" takes a list.',
      })
    }
  }
  return paths
}

const checkPaging = ({ limit, page }: ReadArgs): void => {
  if (limit !== undefined && limit !== null && !(Number.isInteger(limit) && Number(limit) >= 0)) {
    throw badInput('limit', limit, 'Give a whole number from 0.')
  }
  if (
    page !== undefined &&
    page !== null &&
    !(Number.isInteger(page) && Number(page) >= 1 && Number(page) <= MAX_PAGE)
  ) {
    throw badInput('page', page, `Give a whole number from 1 to ${MAX_PAGE}.`)
  }
}

const boundedDepth = (depth: unknown): number | undefined => {
  if (depth === undefined || depth === null) {
    return undefined
  }
  return typeof depth === 'number' && Number.isInteger(depth) ? Math.min(Math.max(depth, 0), MAX_DEPTH) : 0
}

/** Everybody gets a page of at most 100; what asks for everything gets the first page of it. */
const boundedLimit = ({ limit, pagination }: ReadArgs): number | undefined => {
  if (typeof limit === 'number' && limit > MAX_LIMIT) {
    throw new NewsroomError('NEWSROOM_LIMIT', 400, `The limit ${limit} is above ${MAX_LIMIT}.`, {
      field: 'limit',
      remedy: 'Ask for less at once and page on.',
      value: limit,
    })
  }
  if (typeof limit === 'number' && limit > 0) {
    return limit
  }
  return limit === undefined && pagination !== false ? undefined : MAX_LIMIT
}

/**
 * Bounds what a query may ask of a collection. Everybody: whole numbers for paging, and not more conditions than can be
 * answered without making others wait. Callers outside the desk: only fields of the allow-list in `where`, `sort` and distinct
 * lists (each of them can be used to guess a hidden value; behind relations too), at most 100 documents, at most 2 levels of
 * relations, and no drafts, whose absence would tell that one is being written.
 */
export const createLimitPublicReads = (
  access: DeskAccess,
  allowed: PublicNames,
): CollectionBeforeOperationHook => {
  const checkPublic = (slug: string, paths: readonly string[], collections: Payload['collections']): void => {
    const hidden = paths.find((path) => !isPublicPath(slug, segmentsOf(path), { allowed, collections }))
    if (hidden !== undefined) {
      throw new NewsroomError(
        'NEWSROOM_FIELD_NOT_PUBLIC',
        400,
        `The field "${hidden.slice(0, 100)}" is not public.`,
        {
          field: hidden.slice(0, 100),
          remedy: `Use one of: ${[...(allowed.get(slug) ?? [])].sort().join(', ')}.`,
        },
      )
    }
  }
  return ({ args, collection, operation, overrideAccess, req }) => {
    if (!READS.has(operation) || overrideAccess === true) {
      return args
    }
    const asked = args as unknown as ReadArgs
    checkPaging(asked)
    requirePossibleId(asked.id, collection.slug, req)
    const isDesk = access.roleOf(req) !== null
    const paths = pathsOf(asked.where ?? {}, isDesk ? MAX_CONDITIONS.desk : MAX_CONDITIONS.public)
    refuseImpossible(asked.where, collection.slug, req.payload.collections)
    const given: ReadArgs =
      asked.where === undefined
        ? asked
        : {
            ...asked,
            where: withPossibleIds(asked.where, collection.slug, req.payload),
          }
    if (isDesk) {
      return given as never
    }
    const names = [...paths, ...sortNames(given.sort), ...(given.field === undefined ? [] : [given.field])]
    checkPublic(collection.slug, names, req.payload.collections)
    const depth = boundedDepth(given.depth)
    const limit = boundedLimit(given)
    return {
      ...given,
      ...(depth !== undefined && { depth }),
      ...(limit !== undefined && { limit }),
      ...('draft' in given && { draft: false }),
    } as never
  }
}
