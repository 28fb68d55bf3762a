import type { CollectionConfig } from 'payload'

import type { CollectionContext } from './collectionContext.ts'

import { slugField, systemField } from './fields.ts'
import { labels } from './labels.ts'

/** The organisations that stories come from or cite. */
export const createSources = ({ access, hooks, slugs }: CollectionContext): CollectionConfig => ({
  slug: slugs.sources,
  access: {
    create: access.atLeast('reporter'),
    delete: access.atLeast('publisher'),
    read: access.publicWhere(true),
    update: access.atLeastUnlessSeen('editor', (usage, id, req) => usage.isShelved('source', id, req)),
  },
  admin: { defaultColumns: ['name', 'kind', 'homePage'], group: labels.reference, useAsTitle: 'name' },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', index: true, label: labels.name, maxLength: 200, required: true },
    slugField('name', { unique: true }),
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'agency',
      label: labels.kind,
      options: [
        { label: labels.outlet, value: 'outlet' },
        { label: labels.agency, value: 'agency' },
        { label: labels.partner, value: 'partner' },
        { label: labels.official, value: 'official' },
        { label: labels.social, value: 'social' },
      ],
      required: true,
    },
    {
      name: 'aliases',
      type: 'array',
      fields: [{ name: 'name', type: 'text', label: labels.alias, maxLength: 200, required: true }],
      label: labels.aliases,
      labels: { plural: labels.aliases, singular: labels.alias },
    },
    {
      name: 'homePage',
      type: 'text',
      label: labels.homePage,
      maxLength: 2000,
      validate: hooks.validateHttpURL,
    },
    { name: 'logo', type: 'upload', label: labels.logo, relationTo: slugs.media },
    { name: 'creditTemplate', type: 'text', label: labels.creditTemplate, maxLength: 500 },
    systemField({ name: 'acts', type: 'number', defaultValue: 0 }),
  ],
  hooks: hooks.sources,
  labels: { plural: labels.sources, singular: labels.source },
})
