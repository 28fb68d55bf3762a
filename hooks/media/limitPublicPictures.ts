import type { CollectionBeforeOperationHook, Where } from 'payload'

import type { DeskAccess } from '../../src/domain/access/deskAccess.ts'
import type { DocId } from '../../src/shared/ids.ts'

import { runtimeOf } from '../../src/domain/runtime.ts'

const LISTS = new Set(['count', 'read', 'readDistinct'])

const NOTHING: Where = { id: { exists: false } }

const isId = (value: unknown): value is DocId => typeof value === 'string' || typeof value === 'number'

/** The ids that a condition names outright; null where it names none, and so asks for whatever there is. */
const namedIds = (where: unknown): DocId[] | null => {
  if (typeof where !== 'object' || where === null) {
    return null
  }
  const { id, ...others } = where as Record<string, unknown>
  const { equals, in: list } = (typeof id === 'object' && id !== null ? id : {}) as Record<string, unknown>
  if (isId(equals)) {
    return [equals]
  }
  if (Array.isArray(list) || typeof list === 'string') {
    return (typeof list === 'string' ? list.split(',') : (list as unknown[])).filter(isId)
  }
  const all = Object.entries(others).find(([key]) => /^and$/i.test(key))?.[1]
  return Array.isArray(all) ? ((all as unknown[]).map(namedIds).find((ids) => ids !== null) ?? null) : null
}

/**
 * Keeps pictures that readers don't see from callers outside the desk, whatever they filter, sort and count by: a list gives
 * those of the named ids that are shown, which is how relations are populated, and nothing where no ids are named.
 */
export const createLimitPublicPictures =
  (access: DeskAccess): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    const given = args as { id?: unknown; where?: Where }
    const isOfOne = given.id !== undefined
    if (!LISTS.has(operation) || overrideAccess === true || isOfOne || access.roleOf(req) !== null) {
      return args
    }
    const named = namedIds(given.where)
    const shown = named === null ? [] : await runtimeOf(req.payload).pictures.shownNow(named, req)
    const visible: Where = shown.length === 0 ? NOTHING : { id: { in: shown } }
    return {
      ...args,
      where: { and: [...(given.where === undefined ? [] : [given.where]), visible] },
    } as never
  }
