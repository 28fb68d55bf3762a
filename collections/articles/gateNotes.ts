import type { Field } from 'payload'

import { clientComponent } from '../panelComponents.ts'

type WithComponents = { admin?: { components?: Record<string, unknown> } } & Field

/** Kinds of fields that show something of ours below what is written into them. */
const AFTER_INPUT = new Set([
  'date',
  'number',
  'relationship',
  'richText',
  'select',
  'text',
  'textarea',
  'upload',
])

const addTo = (field: Field, path: string): Field => {
  const note = clientComponent('GateNotes', { field: path })
  const { admin } = field as WithComponents
  const components =
    field.type === 'array'
      ? { Description: note }
      : {
          afterInput: [...((admin?.components?.afterInput as unknown[] | undefined) ?? []), note],
        }
  return { ...field, admin: { ...admin, components: { ...admin?.components, ...components } } } as Field
}

/**
 * Gives the fields of a form a place in which the findings of the gates stand beside them. Rows of a list have none: theirs
 * stand at the head of the list.
 */
export const withGateNotes = (fields: Field[], prefix = ''): Field[] =>
  fields.map((field): Field => {
    const path = 'name' in field && field.name !== undefined ? `${prefix}${field.name}` : null
    if (path !== null && (AFTER_INPUT.has(field.type) || field.type === 'array')) {
      return addTo(field, path)
    }
    return 'fields' in field
      ? ({ ...field, fields: withGateNotes(field.fields, path === null ? prefix : `${path}.`) } as Field)
      : field
  })
