import type { Field, TextField, TextFieldSingleValidation } from 'payload'

import { text } from 'payload/shared'

import { setSlugFrom } from '../hooks/setSlug.ts'
import { slugify } from '../src/domain/article/slugify.ts'
import { hints, labels } from './labels.ts'

/** Refuses a slug in which no letter or digit is left. Forms ask before it is made, so an empty one passes if `from` gives one. */
const validateSlugFrom =
  (from: string): TextFieldSingleValidation =>
  (value, args) => {
    const source: unknown = value || (args.data as Record<string, unknown>)[from]
    return typeof source === 'string' && slugify(source) === ''
      ? 'No address can be made from this. Type a slug of Latin letters and digits.'
      : text(value, args as never)
  }

/** Builds the slug field of a collection: unique, and made from another field when left empty. */
export const slugField = (from: string, options: { unique: boolean }): TextField => ({
  name: 'slug',
  type: 'text',
  admin: { description: hints.slug, position: 'sidebar' },
  hooks: { beforeValidate: [setSlugFrom(from, { keepUnusable: options.unique })] },
  index: true,
  label: labels.slug,
  maxLength: 120,
  unique: options.unique,
  ...(options.unique ? { validate: validateSlugFrom(from) } : {}),
})

/** Payload copies the whole document, twice, for each field that has a validator. */
const unvalidated = (field: Field): Field =>
  ({
    ...field,
    ...('fields' in field && { fields: field.fields.map(unvalidated) }),
    validate: null,
  }) as unknown as Field

/** Builds a field that the newsroom itself keeps: stored with the document, never taken from a caller or shown in a form. */
export const systemField = (field: Field): Field =>
  ({
    ...unvalidated(field),
    access: { create: () => false, update: () => false },
    admin: {
      ...('admin' in field ? field.admin : {}),
      disableBulkEdit: true,
      disableListFilter: true,
      hidden: true,
    },
  }) as Field
