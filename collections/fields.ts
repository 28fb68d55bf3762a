import type { Field, TextField } from 'payload'

import { setSlugFrom } from '../hooks/setSlug.ts'
import { hints, labels } from './labels.ts'

/** Builds the slug field of a collection: unique, and made from another field when left empty. */
export const slugField = (from: string, options: { unique: boolean }): TextField => ({
  name: 'slug',
  type: 'text',
  admin: { description: hints.slug, position: 'sidebar' },
  hooks: { beforeValidate: [setSlugFrom(from)] },
  index: true,
  label: labels.slug,
  maxLength: 120,
  unique: options.unique,
})

/** Builds a field that the newsroom itself keeps: stored with the document, never taken from a caller or shown in a form. */
export const systemField = (field: Field): Field =>
  ({
    ...field,
    access: { create: () => false, update: () => false },
    admin: {
      ...('admin' in field ? field.admin : {}),
      disableBulkEdit: true,
      disableListFilter: true,
      hidden: true,
    },
  }) as Field
