import type { Field } from 'payload'

import type { CollectionContext } from '../collectionContext.ts'

import { slugField } from '../fields.ts'
import { deskHints } from '../labels/deskLabels.ts'
import { readerHints, readerLabels } from '../labels/readerLabels.ts'
import { hints, labels, languageNames } from '../labels.ts'
import { clientComponent } from '../panelComponents.ts'
import { assignmentFields } from './assignmentFields.ts'

/** The form shows these as a live preview; lists have them as columns and filters. */
const inListOnly = {
  components: { Cell: clientComponent('TextCell') },
  condition: () => false,
  readOnly: true,
}

/** What stands beside a story: its number, its place, its language. */
export const asideFields = ({ options, slugs }: CollectionContext): Field[] => [
  ...assignmentFields(slugs.users),
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
    admin: { description: deskHints.urgency, position: 'sidebar', step: 1 },
    label: labels.urgency,
    max: 8,
    min: 1,
  },
  {
    name: 'releaseKind',
    type: 'select',
    admin: {
      // The dialog of a release asks for it; it stays for callers who write Payload's status.
      condition: () => false,
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
  {
    name: 'updateOf',
    type: 'relationship',
    admin: { description: readerHints.updateOf, position: 'sidebar' },
    filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
    label: readerLabels.updateOf,
    relationTo: slugs.articles,
  },
  {
    name: 'number',
    type: 'number',
    access: { create: () => false, update: () => false },
    admin: { description: hints.number, position: 'sidebar', readOnly: true },
    index: true,
    label: labels.number,
    unique: true,
  },
  slugField('headline', { unique: false }),
  {
    name: 'publishedAt',
    type: 'date',
    access: { create: () => false, update: () => false },
    admin: { date: { pickerAppearance: 'dayAndTime' }, position: 'sidebar', readOnly: true },
    index: true,
    label: labels.publishedAt,
  },
  {
    name: 'byline',
    type: 'text',
    access: { create: () => false, update: () => false },
    admin: inListOnly,
    label: labels.byline,
  },
  {
    name: 'creditLine',
    type: 'text',
    access: { create: () => false, update: () => false },
    admin: inListOnly,
    label: labels.creditLine,
  },
]
