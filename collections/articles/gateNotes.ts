import type { Field } from 'payload'

import { type Foot, fieldFoot } from './fieldFoot.ts'

/** Fields of ours: whatever describes one of them is its foot. */
type WithFoot = { admin?: { components?: { Description?: { clientProps?: Foot } } } } & Field

/** Kinds of fields that show something of ours below what is written into them. */
const WITH_FOOT = new Set([
  'array',
  'date',
  'number',
  'relationship',
  'richText',
  'select',
  'text',
  'textarea',
  'upload',
])

const addTo = (field: Field, gate: string): Field => {
  const { admin } = field as WithFoot
  const foot = fieldFoot({ ...admin?.components?.Description?.clientProps, gate })
  return { ...field, admin: { ...admin, components: { ...admin?.components, ...foot } } } as Field
}

/**
 * Gives the fields of a form a place in which the findings of the gates stand beside them. Rows of a list have none: theirs
 * stand at the head of the list.
 */
export const withGateNotes = (fields: Field[], prefix = ''): Field[] =>
  fields.map((field): Field => {
    const path = 'name' in field && field.name !== undefined ? `${prefix}${field.name}` : null
    if (path !== null && WITH_FOOT.has(field.type)) {
      return addTo(field, path)
    }
    return 'fields' in field
      ? ({ ...field, fields: withGateNotes(field.fields, path === null ? prefix : `${path}.`) } as Field)
      : field
  })
