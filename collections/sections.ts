import type { CollectionConfig } from 'payload'

import type { CollectionContext } from './collectionContext.ts'

import { slugField, systemField } from './fields.ts'
import { labels } from './labels.ts'

/** The tree of sections; parent and breadcrumbs come from the nested-docs plugin. */
export const createSections = ({ access, hooks, slugs }: CollectionContext): CollectionConfig => ({
  slug: slugs.sections,
  access: {
    create: access.atLeast('publisher'),
    delete: access.atLeast('publisher'),
    read: access.publicWhere(true),
    update: access.atLeast('publisher'),
  },
  admin: { defaultColumns: ['title', 'slug', 'order'], group: labels.reference, useAsTitle: 'title' },
  defaultSort: 'order',
  fields: [
    { name: 'title', type: 'text', label: labels.title, maxLength: 200, required: true },
    slugField('title', { unique: true }),
    {
      name: 'order',
      type: 'number',
      admin: { position: 'sidebar' },
      defaultValue: 100,
      index: true,
      label: labels.order,
    },
    { name: 'description', type: 'textarea', label: labels.description, maxLength: 2000 },
    { name: 'legacyCodes', type: 'text', admin: { position: 'sidebar' }, label: labels.legacyCodes },
    systemField({ name: 'acts', type: 'number', defaultValue: 0 }),
  ],
  hooks: hooks.sections,
  labels: { plural: labels.sections, singular: labels.section },
})
