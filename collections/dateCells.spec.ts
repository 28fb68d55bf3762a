import type { CollectionConfig, Field } from 'payload'

import { withDateCells } from './dateCells.ts'

const cellOf = (fields: Field[], name: string): unknown =>
  (
    fields.find((field) => 'name' in field && field.name === name) as
      { admin?: { components?: { Cell?: unknown } } } | undefined
  )?.admin?.components?.Cell

const stories: CollectionConfig = {
  slug: 'stories',
  fields: [
    { name: 'publishedAt', type: 'date' },
    { name: 'day', type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } },
    { name: 'own', type: 'date', admin: { components: { Cell: 'host#Cell' } } },
    { name: 'title', type: 'text' },
    { type: 'row', fields: [{ name: 'dueAt', type: 'date' }] },
  ],
}

const CELL = { path: 'payload-newsroom/client#DateCell' }

test('instants get a cell wherever they can be a column, those that Payload adds as well; days alone do not', () => {
  const [{ fields } = stories] = withDateCells([stories], new Set(['stories']))
  expect(
    ['publishedAt', 'day', 'own', 'title', 'updatedAt', 'createdAt'].map((name) => cellOf(fields, name)),
  ).toEqual([CELL, undefined, 'host#Cell', undefined, CELL, CELL])
  expect(cellOf((fields[4] as { fields: Field[] }).fields, 'dueAt')).toEqual(CELL)
})

test('collections of the host, and those without timestamps, get no more fields', () => {
  expect(withDateCells([stories], new Set())).toEqual([stories])
  const [{ fields } = stories] = withDateCells([{ ...stories, timestamps: false }], new Set(['stories']))
  expect(fields).toHaveLength(stories.fields.length)
})
