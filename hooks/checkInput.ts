import type { CollectionBeforeOperationHook, SanitizedCollectionConfig } from 'payload'

import { ValidationError } from 'payload'

import { checkShape, languagesOf, type IDType, type ShapeProblem } from './checkShape.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A password is a field of no collection: Payload takes it out of the data before it looks at the fields. */
const passwordProblems = (auth: unknown, { password }: Record<string, unknown>): ShapeProblem[] =>
  auth && password !== undefined && password !== null && typeof password !== 'string'
    ? [{ message: 'This is not text.', path: 'password' }]
    : []

/** What comes in place of a document: Payload takes lists apart as if they were one. */
const dataProblems = (
  { auth, flattenedFields }: SanitizedCollectionConfig,
  data: unknown,
  { ids, languages }: { ids: IDType; languages: null | readonly string[] },
): ShapeProblem[] =>
  isObject(data)
    ? [...checkShape(flattenedFields, data, ids, languages), ...passwordProblems(auth, data)]
    : [{ message: 'This is not a document. Send an object with its fields.', path: 'data' }]

/**
 * Refuses what its fields can't hold before anything else looks at it: hooks, validations and databases take such values
 * apart in their own ways, and some of them fail with an error that names nothing.
 *
 * @throws ValidationError that names each field
 */
export const checkInput: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { data } = args as { data?: unknown }
  if ((operation !== 'create' && operation !== 'update') || data === undefined) {
    return args
  }
  const errors = dataProblems(collection, data, {
    ids: req.payload.db.defaultIDType,
    languages: languagesOf(req),
  })
  if (errors.length > 0) {
    throw new ValidationError({ collection: collection.slug, errors, req })
  }
  return args
}
