import type { Field, TextFieldSingleValidation } from 'payload'

import { text } from 'payload/shared'

import { isRedirectAddress } from '../src/shared/webAddress.ts'

const validateAddress: TextFieldSingleValidation = (value, args) =>
  value && !isRedirectAddress(value)
    ? `Readers can't be sent by "${value.slice(0, 100)}". Give a path that starts with one "/", or an absolute http(s) URL.`
    : text(value, args as never)

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
