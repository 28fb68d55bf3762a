import type { FlattenedField, PayloadRequest } from 'payload'

/** A value that its field can't hold. */
export interface ShapeProblem {
  message: string
  path: string
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export type IDType = 'number' | 'text'

const isID = (value: unknown, ids: IDType): boolean =>
  ids === 'number'
    ? (typeof value === 'number' && Number.isSafeInteger(value)) ||
      (typeof value === 'string' && /^\d{1,15}$/.test(value))
    : typeof value === 'string' && value.length <= 100

/** A document that was read with its relations may be sent back as it came. */
const isReference = (value: unknown, ids: IDType): boolean => isID(isObject(value) ? value.id : value, ids)

/** A reference to one of several collections names the collection beside the id. */
const isReferenceToOneOf =
  (relationTo: readonly string[]) =>
  (value: unknown, ids: IDType): boolean =>
    isObject(value) &&
    typeof value.relationTo === 'string' &&
    relationTo.includes(value.relationTo) &&
    isReference(value.value, ids)

/** Forms that are no JSON send numbers as digits; Payload reads them. */
const isNumber = (value: unknown): boolean =>
  typeof value === 'string' ? Number.isFinite(Number(value)) : Number.isFinite(value)

const isText = (value: unknown): boolean => typeof value === 'string'

/** No address can be longer. @see RFC 5321, section 4.5.3.1 */
const MAX_EMAIL = 320

const isEmail = (value: unknown): boolean => typeof value === 'string' && value.length <= MAX_EMAIL

const isDate = (value: unknown): boolean =>
  (typeof value === 'string' || value instanceof Date) && !Number.isNaN(new Date(value).getTime())

/** What a value of each kind of field must be; kinds that are not listed are left to their own validation. */
const EXPECTED: Partial<
  Record<FlattenedField['type'], { is: (value: unknown, ids: IDType) => boolean; name: string }>
> = {
  checkbox: { is: (value) => [false, true, 'false', 'true'].includes(value as never), name: 'true or false' },
  date: { is: isDate, name: 'a date in ISO 8601' },
  email: { is: isEmail, name: `an e-mail address of ${MAX_EMAIL} characters at most` },
  number: { is: isNumber, name: 'a number' },
  radio: { is: isText, name: 'one of the choices' },
  relationship: { is: isReference, name: 'the id of a document' },
  select: { is: isText, name: 'one of the choices' },
  text: { is: isText, name: 'text' },
  textarea: { is: isText, name: 'text' },
  upload: { is: isReference, name: 'the id of a document' },
}

const shownValue = (value: unknown): string => JSON.stringify(value).slice(0, 60)

/** Says which choice of a list is none of its choices, or which number is out of its bounds. */
const outside = (field: FlattenedField, value: unknown): null | string => {
  if (field.type === 'select' || field.type === 'radio') {
    const choices = field.options.map((option) => (typeof option === 'string' ? option : option.value))
    return choices.includes(value as string)
      ? null
      : `${shownValue(value)} is no choice here. Give one of: ${choices.join(', ')}.`
  }
  if (field.type !== 'number') {
    return null
  }
  const { max = Infinity, min = -Infinity } = field
  const number = Number(value)
  const bounds = [
    ...(min === -Infinity ? [] : [`from ${min}`]),
    ...(max === Infinity ? [] : [`up to ${max}`]),
  ].join(' ')
  return number < min || number > max ? `${number} is out of bounds. Give a number ${bounds}.` : null
}

interface Place {
  /** What the ids of this database are. */
  ids: IDType
  /** The languages, when all of them are written at once. */
  languages: null | readonly string[]
}

const checkValue = (field: FlattenedField, value: unknown, path: string, place: Place): ShapeProblem[] => {
  const { ids } = place
  if (value === undefined || (value === null && field.type !== 'group')) {
    return []
  }
  if (field.type === 'group') {
    return isObject(value)
      ? checkFields(field.flattenedFields, value, `${path}.`, place)
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
            ? checkFields(field.flattenedFields, row, `${path}.${index}.`, place)
            : [{ message: 'This is not a row of fields.', path: `${path}.${index}` }],
        )
      : [{ message: 'This is not a list.', path }]
  }
  const expected = EXPECTED[field.type]
  if (expected === undefined) {
    return []
  }
  const is =
    'relationTo' in field && Array.isArray(field.relationTo)
      ? isReferenceToOneOf(field.relationTo)
      : expected.is
  const many = 'hasMany' in field && field.hasMany === true
  const fits = many ? Array.isArray(value) && value.every((each) => is(each, ids)) : is(value, ids)
  if (!fits) {
    return [{ message: `This is not ${many ? 'a list with each entry ' : ''}${expected.name}.`, path }]
  }
  const messages = (many ? (value as unknown[]) : [value]).map((each) => outside(field, each))
  const message = messages.find((each) => each !== null)
  return message === undefined || message === null ? [] : [{ message, path }]
}

/** What is written in all languages at once holds a value for each of them. */
const checkLanguages = (field: FlattenedField, value: unknown, path: string, place: Place): ShapeProblem[] =>
  place.languages !== null && field.localized === true && isObject(value)
    ? Object.entries(value).flatMap(([language, one]) =>
        place.languages!.includes(language)
          ? checkValue(field, one, `${path}.${language}`, place)
          : [{ message: `This is none of ${place.languages!.join(', ')}.`, path: `${path}.${language}` }],
      )
    : checkValue(field, value, path, place)

const checkFields = (
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  prefix: string,
  place: Place,
): ShapeProblem[] =>
  fields.flatMap((field) => checkLanguages(field, data[field.name], `${prefix}${field.name}`, place))

/**
 * Lists the values that their fields can't hold. Drafts are stored without validation, so that such values would reach the
 * database, which answers with an error that names nothing.
 *
 * @param ids what the ids of this database are
 * @param languages the languages of the host, when values of all of them are written at once
 */
export const checkShape = (
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  ids: IDType,
  languages: null | readonly string[] = null,
): ShapeProblem[] => checkFields(fields, data, '', { ids, languages })

/** The languages that a request writes all at once; null when it writes one. */
export const languagesOf = ({ locale, payload: { config } }: PayloadRequest): null | readonly string[] =>
  locale === 'all' && config.localization ? config.localization.localeCodes : null
