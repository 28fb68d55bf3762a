import type { FlattenedField } from 'payload'

import type { ShapeProblem } from './checkShape.ts'

/** A draft may be over its limit while somebody shortens it, up to so many times the limit. */
const DRAFT_FACTOR = 5
/** What Payload lets a text without a limit of its own have. */
const MAX_LENGTH = 40_000

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Lists the texts that are far longer than their fields allow. Payload looks at lengths when a story is released, not when
 * a draft is saved.
 */
export const overlong = (
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  prefix = '',
): ShapeProblem[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    if (field.type === 'text' || field.type === 'textarea') {
      const { maxLength = MAX_LENGTH } = field
      const texts = Array.isArray(value) ? (value as unknown[]) : [value]
      const most = field.maxLength === undefined ? MAX_LENGTH : maxLength * DRAFT_FACTOR
      return texts.some((text) => typeof text === 'string' && text.length > most)
        ? [{ message: `This is far too long. Shorten it to ${maxLength} characters.`, path }]
        : []
    }
    if (field.type === 'group' && isObject(value)) {
      return overlong(field.flattenedFields, value, `${path}.`)
    }
    return field.type === 'array' && Array.isArray(value)
      ? value.flatMap((row: unknown, index) =>
          isObject(row) ? overlong(field.flattenedFields, row, `${path}.${index}.`) : [],
        )
      : []
  })
