import type { CollectionBeforeOperationHook } from 'payload'

import { ValidationError } from 'payload'

type Values = Record<string, unknown>

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null

const isPercent = (value: unknown): boolean =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) &&
  Number(value) >= 0 &&
  Number(value) <= 100

/** What the panel sends of a picture that was cropped or turned to another point, in the query. */
const pointOf = (query: unknown): Values => {
  const edits = isObject(query) ? query.uploadEdits : undefined
  const point = isObject(edits) ? edits.focalPoint : undefined
  return isObject(point) ? point : {}
}

/**
 * Refuses a point of interest outside of its picture: all sizes are cut around it.
 *
 * @throws ValidationError that names the field
 */
export const checkFocus: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { data } = args as { data?: unknown }
  if (operation !== 'create' && operation !== 'update') {
    return args
  }
  const { x, y } = pointOf(req.query)
  const given = isObject(data) ? data : {}
  const values: [string, unknown][] = [
    ['focalX', given.focalX],
    ['focalY', given.focalY],
    ['focalX', x],
    ['focalY', y],
  ]
  const errors = values
    .filter(([, value]) => value !== undefined && value !== null && !isPercent(value))
    .map(([path]) => ({ message: 'This is not a point of the picture. Give 0 to 100 percent.', path }))
  if (errors.length > 0) {
    throw new ValidationError({ collection: collection.slug, errors, req })
  }
  return args
}
