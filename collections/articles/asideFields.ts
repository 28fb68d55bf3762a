import type { Field } from 'payload'

import type { CollectionContext } from '../collectionContext.ts'

import { slugField } from '../fields.ts'
import { hints, labels, languageNames } from '../labels.ts'

/** What stands beside a story: its number, its place, its language. */
export const asideFields = ({ options, slugs }: CollectionContext): Field[] => [
  {
    name: 'number',
    type: 'number',
    access: { create: () => false, update: () => false },
    admin: { description: hints.number, position: 'sidebar', readOnly: true },
    index: true,
    label: labels.number,
    unique: true,
  },
  {
    name: 'section',
    type: 'relationship',
    admin: { position: 'sidebar' },
    index: true,
    label: labels.section,
    relationTo: slugs.sections,
    required: true,
  },
  {
    name: 'sections',
    type: 'relationship',
    admin: { position: 'sidebar' },
    hasMany: true,
    label: labels.sectionsFurther,
    maxRows: 20,
    relationTo: slugs.sections,
  },
  {
    name: 'language',
    type: 'select',
    admin: { position: 'sidebar' },
    defaultValue: options.site.language,
    index: true,
    label: labels.language,
    options: options.languages.map((tag) => ({ label: languageNames[tag] ?? tag, value: tag })),
    required: true,
  },
  {
    name: 'tags',
    type: 'text',
    admin: { position: 'sidebar' },
    hasMany: true,
    label: labels.tags,
    maxLength: 100,
    maxRows: 50,
  },
  {
    name: 'urgency',
    type: 'number',
    admin: { position: 'sidebar', step: 1 },
    label: labels.urgency,
    max: 8,
    min: 1,
  },
  {
    name: 'releaseKind',
    type: 'select',
    admin: {
      condition: (data) => typeof data?.act === 'object' && (data.act as { n?: number })?.n !== 0,
      description: hints.releaseKind,
      position: 'sidebar',
    },
    defaultValue: 'update',
    label: labels.releaseKind,
    options: [
      { label: labels.update, value: 'update' },
      { label: labels.correction, value: 'correction' },
      { label: labels.minor, value: 'minor' },
    ],
  },
  { ...slugField('headline', { unique: false }) },
  {
    name: 'byline',
    type: 'text',
    access: { create: () => false, update: () => false },
    admin: { description: hints.byline, position: 'sidebar', readOnly: true },
    label: labels.byline,
  },
  {
    name: 'creditLine',
    type: 'text',
    access: { create: () => false, update: () => false },
    admin: { description: hints.byline, position: 'sidebar', readOnly: true },
    label: labels.creditLine,
  },
  {
    name: 'publishedAt',
    type: 'date',
    access: { create: () => false, update: () => false },
    admin: { date: { pickerAppearance: 'dayAndTime' }, position: 'sidebar', readOnly: true },
    index: true,
    label: labels.publishedAt,
  },
]
