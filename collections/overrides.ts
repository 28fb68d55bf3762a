import type { CollectionConfig } from 'payload'

import type { CollectionOverrides } from '../src/config/options.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Joins lists of hooks, the earlier arguments running first. */
export const mergeHooks = (...all: (Hooks | undefined)[]): Hooks => {
  const merged: Record<string, unknown[]> = {}
  for (const hooks of all) {
    for (const [name, list] of Object.entries(hooks ?? {})) {
      merged[name] = [...(merged[name] ?? []), ...(list as unknown[])]
    }
  }
  return merged as Hooks
}

type Upload = CollectionConfig['upload']

const mergeUpload = (own: Upload, changes: Upload): Upload =>
  typeof own === 'object' && typeof changes === 'object'
    ? { ...own, ...changes, handlers: [...(own.handlers ?? []), ...(changes.handlers ?? [])] }
    : changes

/**
 * Applies the changes of a host to a collection: its hooks run after the newsroom's own and before `last`, its access rules,
 * panel and upload settings replace those of the same name, its function gets the fields and returns those to use.
 */
export const applyOverrides = (
  collection: CollectionConfig,
  overrides: CollectionOverrides = {},
  last?: Hooks,
): CollectionConfig => {
  const { access, admin, fields, hooks, upload, ...rest } = overrides
  return {
    ...collection,
    ...rest,
    access: { ...collection.access, ...access },
    admin: { ...collection.admin, ...admin },
    fields: fields === undefined ? collection.fields : fields({ defaultFields: collection.fields }),
    hooks: mergeHooks(collection.hooks, hooks, last),
    ...(upload === undefined ? {} : { upload: mergeUpload(collection.upload, upload) }),
  }
}
