import type { Field, TextFieldSingleValidation } from 'payload'

import { text } from 'payload/shared'

import { redirectProblem } from '../src/domain/workflow/redirectProblem.ts'

const validateAddress: TextFieldSingleValidation = (value, args) =>
  (value ? redirectProblem(value) : null) ?? text(value, args as never)

const ADDRESSES: readonly string[] = ['from', 'to.url']

/** Makes the redirects plugin's fields refuse what is no address on the web: scripts, and paths that browsers read as hosts. */
export const checkedRedirectFields = (fields: Field[], prefix = ''): Field[] =>
  fields.map((field) => {
    if (field.type === 'group' && 'name' in field) {
      return { ...field, fields: checkedRedirectFields(field.fields, `${prefix}${field.name}.`) }
    }
    return field.type === 'text' && ADDRESSES.includes(`${prefix}${field.name}`)
      ? ({ ...field, validate: validateAddress } as Field)
      : field
  })
