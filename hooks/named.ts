import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'

import type { DocId } from '../src/shared/ids.ts'

import { renameAct } from '../src/domain/edition/renameAct.ts'
import { runtimeOf, type ShelvedKind } from '../src/domain/runtime.ts'
import { settleAfterChange, settleAfterOperation } from './articles/settleActs.ts'
import { createRefuseDeleteUsed } from './refuseDeleteUsed.ts'

type Data = Record<string, unknown>

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? String((value as { id?: unknown }).id) : String(value ?? '')

/** What pages show of a section, an author or a source without the help of an edition: names, addresses, place in the tree. */
const NAMED = ['homePage', 'kind', 'name', 'parent', 'slug', 'title', 'description', 'biography']

const isRenamed = (before: Data, after: Data): boolean =>
  NAMED.some((field) => field in after && idOf(before[field]) !== idOf(after[field]))

/** Counts a renaming in the row that it changes, and notes it for the log: pages that show the name must know. */
const countRename: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as Data
  const acts = Number(before.acts ?? 0)
  if (operation !== 'update' || !isRenamed(before, data as Data)) {
    return { ...data, acts }
  }
  const { clock, desk } = runtimeOf(req.payload)
  const n = acts + 1
  desk.noteAct(
    req,
    { collection: collection.slug, id: before.id as DocId },
    renameAct({ actor: (req.user?.id as DocId | undefined) ?? null, at: clock.now(), n }),
  )
  return { ...data, acts: n }
}

/** Makes the hooks of a collection whose names and addresses appear on pages. */
export const createNamedHooks = (kind: ShelvedKind): NonNullable<CollectionConfig['hooks']> => ({
  afterChange: [settleAfterChange],
  afterOperation: [settleAfterOperation],
  beforeChange: [countRename],
  beforeDelete: [createRefuseDeleteUsed(kind)],
})
