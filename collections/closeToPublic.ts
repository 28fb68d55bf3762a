import type { CollectionConfig } from 'payload'

import type { SanitizedOptions } from '../src/config/options.ts'

import { createHideKilled } from '../hooks/hideKilled.ts'
import { createRefuseKilledPictures } from '../hooks/media/hideKilledPictures.ts'
import { createLimitPublicReads } from '../hooks/limitPublicReads.ts'
import { askForThePossible } from '../hooks/possibleIds.ts'
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
  const own = new Set<string>(Object.values(options.slugs))
  const limit = createLimitPublicReads(access, publicNames)
  const hide = {
    beforeOperation: [
      createHideKilled(access, options.slugs.articles),
      createRefuseKilledPictures(access, options.slugs.media),
    ],
  }
  const closed = collections.map((collection) => {
    const allowed = allowedOf.get(collection.slug)
    if (allowed === undefined) {
      return own.has(collection.slug)
        ? { ...collection, hooks: mergeHooks({ beforeOperation: [askForThePossible] }, collection.hooks) }
        : collection
    }
    return {
      ...collection,
      fields: allowPublicFields(collection.fields, allowed, access.deskField),
      hooks: mergeHooks({ beforeOperation: [limit] }, collection.hooks),
    }
  })
  return closed.map((collection) =>
    options.disabled ? collection : { ...collection, hooks: mergeHooks(collection.hooks ?? {}, hide) },
  )
}
