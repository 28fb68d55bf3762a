import type { CollectionBeforeOperationHook, Where } from 'payload'

import type { DeskAccess } from '../src/domain/access/deskAccess.ts'
import type { PublicNames } from './publicPath.ts'

import { NewsroomError } from '../src/shared/newsroomError.ts'
import { isPublicPath } from './publicPath.ts'

const MAX_LIMIT = 100
const MAX_DEPTH = 2
const READS = new Set(['count', 'countVersions', 'read', 'readDistinct'])

const pathsOf = (where: undefined | Where): string[] =>
  Object.entries(where ?? {}).flatMap(([key, value]) =>
    /^(?:and|or)$/i.test(key) && Array.isArray(value) ? value.flatMap(pathsOf) : [key],
  )

const listOf = (sort: unknown): string[] =>
  (Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : []).map((name) =>
    String(name).replace(/^-/, '').trim(),
  )

interface ReadArgs {
  [key: string]: unknown
  depth?: number
  field?: string
  limit?: number
  sort?: unknown
  where?: Where
}

/**
 * Bounds what callers outside the desk may ask of a collection: only fields of the allow-list in `where`, `sort` and
 * distinct lists (each of them can be used to guess a hidden value; behind relations too), at most 100 documents, at most 2 levels of relations.
 */
export const createLimitPublicReads = (
  access: DeskAccess,
  allowed: PublicNames,
): CollectionBeforeOperationHook => {
  return ({ args, collection, operation, overrideAccess, req }) => {
    if (!READS.has(operation) || overrideAccess === true || access.roleOf(req) !== null) {
      return args
    }
    const given = args as unknown as ReadArgs
    const paths = [
      ...pathsOf(given.where),
      ...listOf(given.sort),
      ...(given.field === undefined ? [] : [given.field]),
    ]
    for (const path of paths) {
      if (
        !isPublicPath(collection.slug, path.split(/\.|__/), { allowed, collections: req.payload.collections })
      ) {
        throw new NewsroomError('NEWSROOM_FIELD_NOT_PUBLIC', 400, `The field "${path}" is not public.`, {
          field: path,
          remedy: `Use one of: ${[...(allowed.get(collection.slug) ?? [])].sort().join(', ')}.`,
        })
      }
    }
    if ((given.limit ?? 0) > MAX_LIMIT) {
      throw new NewsroomError('NEWSROOM_LIMIT', 400, `The limit ${given.limit} is above ${MAX_LIMIT}.`, {
        field: 'limit',
        remedy: 'Ask for less at once and page on.',
        value: given.limit,
      })
    }
    const bounded: ReadArgs = { ...given }
    if (given.limit === 0) {
      bounded.limit = MAX_LIMIT
    }
    if (typeof given.depth === 'number') {
      bounded.depth = Math.min(given.depth, MAX_DEPTH)
    }
    return bounded as never
  }
}
