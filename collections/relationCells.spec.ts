import type { CollectionConfig, Field } from 'payload'

import { withRelationCells } from './relationCells.ts'

const cellOf = (field: Field | undefined): unknown =>
  (field as { admin?: { components?: { Cell?: unknown } } } | undefined)?.admin?.components?.Cell

const source: Field = { name: 'source', type: 'relationship', relationTo: 'sources' as never }
const logo: Field = { name: 'logo', type: 'upload', admin: { width: '50%' }, relationTo: 'media' as never }
const own: Field = {
  ...source,
  name: 'own',
  admin: { components: { Cell: 'host#Cell' } },
} as Field

const stories: CollectionConfig = {
  slug: 'stories',
  fields: [
    source,
    own,
    { name: 'title', type: 'text' },
    { type: 'tabs', tabs: [{ fields: [{ type: 'row', fields: [logo] }], label: 'Tab' }] },
    { name: 'to', type: 'group', fields: [source] },
    { name: 'rows', type: 'array', fields: [source] },
  ],
}

test('relations get a cell wherever they can be a column, and nothing else does', () => {
  const [{ fields } = stories] = withRelationCells([stories], new Set(['stories']))
  const [first, kept, title, tabs, group, rows] = fields as [Field, Field, Field, Field, Field, Field]
  const cell = { path: 'payload-newsroom/client#RelationCell' }
  expect(cellOf(first)).toEqual(cell)
  expect(cellOf(kept)).toBe('host#Cell')
  expect(cellOf(title)).toBeUndefined()
  const upload = (tabs as { tabs: { fields: { fields: Field[] }[] }[] }).tabs[0]!.fields[0]!.fields[0]
  expect(upload).toMatchObject({ admin: { components: { Cell: cell }, width: '50%' }, name: 'logo' })
  expect(cellOf((group as { fields: Field[] }).fields[0])).toEqual(cell)
  expect(cellOf((rows as { fields: Field[] }).fields[0])).toBeUndefined()
})

test("collections that aren't the newsroom's stay as they are", () => {
  expect(withRelationCells([stories], new Set(['articles']))[0]).toBe(stories)
})
