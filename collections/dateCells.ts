import type { CollectionConfig, Field } from 'payload'

import { clientComponent } from './panelComponents.ts'

const CELL = { Cell: clientComponent('DateCell') }

const withCell = (field: Field): Field => {
  if (field.type !== 'date' || field.admin?.components?.Cell !== undefined) {
    return field
  }
  // A day alone is the same on all clocks.
  const isInstant = field.admin?.date?.pickerAppearance !== 'dayOnly'
  return isInstant
    ? { ...field, admin: { ...field.admin, components: { ...field.admin?.components, ...CELL } } }
    : field
}

const withCells = (fields: readonly Field[]): Field[] =>
  fields.map((field) => {
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withCells(tab.fields) })) } as Field
    }
    return field.type === 'collapsible' || field.type === 'group' || field.type === 'row'
      ? { ...field, fields: withCells(field.fields) }
      : withCell(field)
  })

/** As Payload adds them to every collection, but for their cell. */
const timestamp = (name: 'createdAt' | 'updatedAt'): Field => ({
  name,
  type: 'date',
  admin: { components: CELL, disableBulkEdit: true, hidden: true },
  index: true,
  label: ({ t }) => t(`general:${name}`),
})

/** Shows instants in lists on the outlet's clocks. */
export const withDateCells = (
  collections: readonly CollectionConfig[],
  slugs: ReadonlySet<string>,
): CollectionConfig[] =>
  collections.map((collection) => {
    if (!slugs.has(collection.slug)) {
      return collection
    }
    const named = new Set(collection.fields.map((field) => ('name' in field ? field.name : '')))
    const added = collection.timestamps === false ? [] : (['updatedAt', 'createdAt'] as const)
    return {
      ...collection,
      fields: [...withCells(collection.fields), ...added.filter((name) => !named.has(name)).map(timestamp)],
    }
  })
