import type { CollectionConfig, Field } from 'payload'

import { readableLabel, withReadableLabels } from './readableLabels.ts'

const said = (label: unknown, language: string): unknown =>
  (label as (args: unknown) => unknown)({ i18n: { language }, t: () => '' })

test('a label of several languages becomes a function that gives a text', () => {
  const label = readableLabel({ az: 'Görünüş', en: 'View', ru: 'Вид', tr: 'Görünüm' })
  expect(['az', 'en', 'ru', 'tr', 'de'].map((language) => said(label, language))).toEqual([
    'Görünüş',
    'View',
    'Вид',
    'Görünüm',
    'View',
  ])
  expect(readableLabel('Plain')).toBe('Plain')
})

test('only the named collections are touched', () => {
  const labels = { plural: { en: 'Stories' }, singular: { en: 'Story' } }
  const title: Field = { name: 'title', type: 'text', label: { en: 'Title', tr: 'Başlık' } }
  const stories: CollectionConfig = {
    slug: 'stories',
    fields: [{ type: 'row', fields: [title, { name: 'hidden', type: 'text', label: false }] }],
    labels,
  }
  const [own] = withReadableLabels([stories], new Set(['stories']))
  expect([said(own?.labels?.singular, 'en'), said(own?.labels?.plural, 'en')]).toEqual(['Story', 'Stories'])
  const [row] = own?.fields as unknown as [{ fields: [{ label: unknown }, { label: unknown }] }]
  expect(said(row.fields[0].label, 'tr')).toBe('Başlık')
  expect(row.fields[1].label).toBe(false)
  expect(withReadableLabels([stories], new Set())).toEqual([stories])
})
