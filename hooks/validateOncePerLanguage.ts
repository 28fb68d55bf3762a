import type { ArrayFieldValidation } from 'payload'

import { array } from 'payload/shared'

/** Accepts rows as Payload does, but no language twice: nobody could tell which of them readers are shown. */
export const validateOncePerLanguage: ArrayFieldValidation = (value, args) => {
  const tags = (Array.isArray(value) ? value : []).map((row) => (row as { language?: unknown }).language)
  const twice = tags.find((tag, index) => typeof tag === 'string' && tags.indexOf(tag) !== index)
  return twice === undefined
    ? array(value, args as never)
    : `The language "${String(twice)}" is here twice. Keep one of the rows.`
}
