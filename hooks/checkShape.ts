import type { FlattenedField } from 'payload'

/** A value that its field can't hold. */
export interface ShapeProblem {
  message: string
  path: string
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export type IDType = 'number' | 'text'

const isReference = (value: unknown, ids: IDType): boolean =>
  isObject(value) ||
  (ids === 'number'
    ? (typeof value === 'number' && Number.isSafeInteger(value)) ||
      (typeof value === 'string' && /^\d{1,15}$/.test(value))
    : typeof value === 'string' && value.length <= 100)

const isDate = (value: unknown): boolean =>
  (typeof value === 'string' || value instanceof Date) && !Number.isNaN(new Date(value).getTime())

/** What a value of each kind of field must be; kinds that are not listed are left to their own validation. */
const EXPECTED: Partial<
  Record<FlattenedField['type'], { is: (value: unknown, ids: IDType) => boolean; name: string }>
> = {
  checkbox: { is: (value) => typeof value === 'boolean', name: 'true or false' },
  date: { is: isDate, name: 'a date in ISO 8601' },
  email: { is: (value) => typeof value === 'string', name: 'text' },
  number: { is: (value) => typeof value === 'number' && Number.isFinite(value), name: 'a number' },
  relationship: { is: isReference, name: 'the id of a document' },
  select: { is: (value) => typeof value === 'string', name: 'one of the choices' },
  text: { is: (value) => typeof value === 'string', name: 'text' },
  textarea: { is: (value) => typeof value === 'string', name: 'text' },
  upload: { is: isReference, name: 'the id of a document' },
}

const checkValue = (field: FlattenedField, value: unknown, path: string, ids: IDType): ShapeProblem[] => {
  if (value === undefined || (value === null && field.type !== 'group')) {
    return []
  }
  if (field.type === 'group') {
    return isObject(value)
      ? checkFields(field.flattenedFields, value, `${path}.`, ids)
      : [{ message: 'This is not a group of fields.', path }]
  }
  if (field.type === 'array') {
    // The panel's forms send the number of rows where there are none.
    if (value === 0) {
      return []
    }
    return Array.isArray(value)
      ? value.flatMap((row, index) =>
          isObject(row)
            ? checkFields(field.flattenedFields, row, `${path}.${index}.`, ids)
            : [{ message: 'This is not a row of fields.', path: `${path}.${index}` }],
        )
      : [{ message: 'This is not a list.', path }]
  }
  const expected = EXPECTED[field.type]
  if (expected === undefined) {
    return []
  }
  const many = 'hasMany' in field && field.hasMany === true
  const fits = many
    ? Array.isArray(value) && value.every((each) => expected.is(each, ids))
    : expected.is(value, ids)
  return fits
    ? []
    : [{ message: `This is not ${many ? 'a list with each entry ' : ''}${expected.name}.`, path }]
}

const checkFields = (
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  prefix: string,
  ids: IDType,
): ShapeProblem[] =>
  fields.flatMap((field) => checkValue(field, data[field.name], `${prefix}${field.name}`, ids))

/**
 * Lists the values that their fields can't hold. Drafts are stored without validation, so that such values would reach the
 * database, which answers with an error that names nothing.
 *
 * @param ids what the ids of this database are
 */
export const checkShape = (
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  ids: IDType,
): ShapeProblem[] => checkFields(fields, data, '', ids)
