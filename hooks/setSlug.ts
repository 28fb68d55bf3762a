import type { FieldHook } from 'payload'

import { slugify } from '../src/domain/article/slugify.ts'

/** Makes a slug from another field of the document when none is given, and normalises one that is. */
export const setSlugFrom =
  (from: string): FieldHook =>
  ({ data, operation, originalDoc, value }) => {
    if (operation !== 'create' && operation !== 'update') {
      return value as unknown
    }
    if (typeof value === 'string' && value.trim() !== '') {
      return slugify(value)
    }
    const stored: unknown = originalDoc?.slug
    if (value === undefined && typeof stored === 'string' && stored !== '') {
      return stored
    }
    const text: unknown = data?.[from] ?? originalDoc?.[from]
    return typeof text === 'string' ? slugify(text) : value
  }
