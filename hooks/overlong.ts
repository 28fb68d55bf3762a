import type { FlattenedField } from 'payload'

import type { ShapeProblem } from './checkShape.ts'

/** A draft may be over its limit while somebody shortens it, up to so many times the limit. */
const DRAFT_FACTOR = 5

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Lists the texts that are far longer than their fields allow. Payload looks at lengths when a story is released, not when
 * a draft is saved.
 *
 * @param unlimited how long a text may be whose field has no limit of its own: `defaultMaxTextLength` of the config
 */
export const overlong = (
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  unlimited: number,
  prefix = '',
): ShapeProblem[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    if (field.type === 'text' || field.type === 'textarea') {
      const { maxLength } = field
      const texts = Array.isArray(value) ? (value as unknown[]) : [value]
      const most = maxLength === undefined ? unlimited : maxLength * DRAFT_FACTOR
      return texts.some((text) => typeof text === 'string' && text.length > most)
        ? [{ message: `This is far too long. Shorten it to ${maxLength ?? unlimited} characters.`, path }]
        : []
    }
    if (field.type === 'group' && isObject(value)) {
      return overlong(field.flattenedFields, value, unlimited, `${path}.`)
    }
    return field.type === 'array' && Array.isArray(value)
      ? value.flatMap((row: unknown, index) =>
          isObject(row) ? overlong(field.flattenedFields, row, unlimited, `${path}.${index}.`) : [],
        )
      : []
  })
