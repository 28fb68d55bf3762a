import type { CollectionConfig, Field } from 'payload'

import { clientComponent } from './panelComponents.ts'

const withCell = (field: Field): Field => {
  if ((field.type !== 'relationship' && field.type !== 'upload') || field.admin?.components?.Cell) {
    return field
  }
  const { admin } = field
  return {
    ...field,
    admin: { ...admin, components: { ...admin?.components, Cell: clientComponent('RelationCell') } },
  } as Field
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

/**
 * Gives relations a cell that is empty where they lead nowhere: Payload's says "<No Source>". Those of the host's own cells
 * stay, and rows of arrays have no columns.
 */
export const withRelationCells = (
  collections: readonly CollectionConfig[],
  slugs: ReadonlySet<string>,
): CollectionConfig[] =>
  collections.map((collection) =>
    slugs.has(collection.slug) ? { ...collection, fields: withCells(collection.fields) } : collection,
  )
