import type { CollectionConfig } from 'payload'

import type { SanitizedOptions } from '../src/config/options.ts'

import { createLimitPublicReads } from '../hooks/limitPublicReads.ts'
import { allowPublicFields, createAccess } from './access.ts'
import { mergeHooks } from './overrides.ts'
import { publicFields, publicSystemFields, publicUploadFields } from './publicFields.ts'

/** Closes every field that the allow-list does not name, once all plugins have added theirs. */
export const closeToPublic = (
  collections: CollectionConfig[],
  options: SanitizedOptions,
): CollectionConfig[] => {
  const access = createAccess(options)
  const allowedOf = new Map(
    Object.entries(publicFields).map(([name, fields]) => [
      options.slugs[name as keyof typeof publicFields],
      [...fields, ...publicSystemFields, ...(name === 'media' ? publicUploadFields : [])],
    ]),
  )
  const namesOf = (collection: CollectionConfig, allowed: readonly string[]): Set<string> =>
    new Set([
      ...allowed,
      ...collection.fields.flatMap((field) =>
        'name' in field && field.name !== undefined && field.custom?.newsroomPublic === true
          ? [field.name]
          : [],
      ),
    ])
  const publicNames = new Map(
    collections.flatMap((collection) => {
      const allowed = allowedOf.get(collection.slug)
      return allowed === undefined ? [] : [[collection.slug, namesOf(collection, allowed)] as const]
    }),
  )
  const limit = createLimitPublicReads(access, publicNames)
  return collections.map((collection) => {
    const allowed = allowedOf.get(collection.slug)
    return allowed === undefined
      ? collection
      : {
          ...collection,
          fields: allowPublicFields(collection.fields, allowed, access.deskField),
          hooks: mergeHooks({ beforeOperation: [limit] }, collection.hooks),
        }
  })
}
