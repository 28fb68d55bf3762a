import type { CollectionBeforeValidateHook, FlattenedField } from 'payload'

import { visibleLine, visibleText } from '../src/domain/text/visibleText.ts'

type Data = Record<string, unknown>

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const cleanValue = (field: FlattenedField, value: unknown): unknown => {
  if (typeof value === 'string') {
    return field.type === 'text' ? visibleLine(value) : field.type === 'textarea' ? visibleText(value) : value
  }
  if (field.type === 'group' && isObject(value)) {
    return cleanLines(field.flattenedFields, value)
  }
  if (!Array.isArray(value)) {
    return value
  }
  if (field.type === 'text') {
    return value.map((each: unknown) => (typeof each === 'string' ? visibleLine(each) : each))
  }
  return field.type === 'array'
    ? value.map((row: unknown) => (isObject(row) ? cleanLines(field.flattenedFields, row) : row))
    : value
}

/** Takes out of all texts of a document the characters that nobody sees and that change how they read. */
export const cleanLines = (fields: readonly FlattenedField[], data: Data): Data => {
  const cleaned: Data = { ...data }
  for (const field of fields) {
    if (data[field.name] !== undefined) {
      cleaned[field.name] = cleanValue(field, data[field.name])
    }
  }
  return cleaned
}

/** Does that before a document is validated, in every collection whose words readers see; drafts pass here too. */
export const cleanBeforeValidate: CollectionBeforeValidateHook = ({ collection, data }) =>
  data === undefined ? data : cleanLines(collection.flattenedFields, data as Data)
