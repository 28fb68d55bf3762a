import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'

import type { DocId } from '../src/shared/ids.ts'

import { renameAct } from '../src/domain/edition/renameAct.ts'
import { runtimeOf, type ShelvedKind } from '../src/domain/runtime.ts'
import { settleAfterChange, settleAfterOperation } from './articles/settleActs.ts'
import { createRefuseDeleteUsed } from './refuseDeleteUsed.ts'

type Data = Record<string, unknown>

/** What pages show of a value: the id behind a relation, the words of rows without their own ids. */
const shown = (value: unknown): string => {
  if (Array.isArray(value)) {
    return JSON.stringify(
      (value as unknown[]).map((row) => {
        if (typeof row !== 'object' || row === null) {
          return row
        }
        const { description, language, title } = row as Record<string, unknown>
        return [language, title, description ?? null]
      }),
    )
  }
  return typeof value === 'object' && value !== null
    ? String((value as { id?: unknown }).id)
    : String(value ?? '')
}

const isSame = (a: unknown, b: unknown): boolean =>
  shown(Array.isArray(b) ? (a ?? []) : a) === shown(Array.isArray(a) ? (b ?? []) : b)

/** What pages show of a section, an author or a source without the help of an edition: names, addresses, place in the tree. */
const NAMED = [
  'homePage',
  'kind',
  'languages',
  'logo',
  'name',
  'parent',
  'photo',
  'slug',
  'title',
  'description',
  'biography',
  'translations',
]

const isRenamed = (before: Data, after: Data): boolean =>
  NAMED.some((field) => field in after && !isSame(before[field], after[field]))

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
