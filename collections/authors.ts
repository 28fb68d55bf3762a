import type { CollectionConfig } from 'payload'

import type { CollectionContext } from './collectionContext.ts'

import { slugField, systemField } from './fields.ts'
import { labels } from './labels.ts'

/** The persons who write, take and translate. */
export const createAuthors = ({ access, hooks, slugs }: CollectionContext): CollectionConfig => ({
  slug: slugs.authors,
  access: {
    create: access.atLeast('reporter'),
    delete: access.atLeast('publisher'),
    read: access.publicWhere(true),
    update: access.atLeastUnlessSeen('editor', (usage, id, req) => usage.isShelved('author', id, req)),
  },
  admin: { defaultColumns: ['name', 'affiliation', 'slug'], group: labels.reference, useAsTitle: 'name' },
  defaultSort: 'sortName',
  fields: [
    { name: 'name', type: 'text', label: labels.name, maxLength: 200, required: true },
    slugField('name', { unique: true }),
    {
      name: 'sortName',
      type: 'text',
      admin: { position: 'sidebar' },
      index: true,
      label: labels.sortName,
      maxLength: 200,
    },
    { name: 'role', type: 'text', admin: { position: 'sidebar' }, label: labels.role, maxLength: 200 },
    { name: 'affiliation', type: 'relationship', label: labels.affiliation, relationTo: slugs.sources },
    { name: 'biography', type: 'textarea', label: labels.biography, maxLength: 5000 },
    { name: 'photo', type: 'upload', label: labels.photo, relationTo: slugs.media },
    {
      name: 'contact',
      type: 'group',
      fields: [
        { name: 'email', type: 'email' },
        { name: 'phone', type: 'text', maxLength: 60 },
      ],
      label: labels.contact,
    },
    {
      name: 'user',
      type: 'relationship',
      admin: { position: 'sidebar' },
      label: labels.user,
      relationTo: slugs.users,
    },
    systemField({ name: 'acts', type: 'number', defaultValue: 0 }),
  ],
  hooks: hooks.authors,
  labels: { plural: labels.authors, singular: labels.author },
})
