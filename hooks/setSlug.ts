import type { FieldHook } from 'payload'

import { slugify } from '../src/domain/article/slugify.ts'

/**
 * Makes a slug from another field of the document when none is given, and normalises one that is.
 *
 * @param options.keepUnusable leaves a given slug as it is when nothing of it could stay, for a validation to refuse it
 */
export const setSlugFrom =
  (from: string, options: { keepUnusable: boolean }): FieldHook =>
  ({ data, operation, originalDoc, value }) => {
    if (operation !== 'create' && operation !== 'update') {
      return value as unknown
    }
    if (typeof value === 'string' && value.trim() !== '') {
      return slugify(value) || (options.keepUnusable ? value : '')
    }
    const stored: unknown = originalDoc?.slug
    if (value === undefined && typeof stored === 'string' && stored !== '') {
      return stored
    }
    const text: unknown = data?.[from] ?? originalDoc?.[from]
    return typeof text === 'string' ? slugify(text) : value
  }
