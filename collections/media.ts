import type { CollectionConfig } from 'payload'

import type { CollectionContext } from './collectionContext.ts'

import { labels } from './labels.ts'

/** Pictures. Vector images are refused: they can carry scripts. */
export const createMedia = ({ access, hooks, slugs }: CollectionContext): CollectionConfig => ({
  slug: slugs.media,
  access: {
    create: access.atLeast('reporter'),
    delete: access.atLeast('editor'),
    read: access.publicWhere(true),
    update: access.atLeastUnlessSeen('reporter', (usage, id, req) => usage.isLiveHero(id, req)),
  },
  admin: { group: labels.reference },
  fields: [
    { name: 'alt', type: 'text', label: labels.alt, maxLength: 500, required: true },
    { name: 'caption', type: 'textarea', label: labels.caption, maxLength: 2000 },
    { name: 'credit', type: 'text', label: labels.credit, maxLength: 500 },
    { name: 'copyrightHolder', type: 'text', label: labels.copyrightHolder, maxLength: 500 },
    { name: 'usageTerms', type: 'textarea', label: labels.usageTerms, maxLength: 2000 },
  ],
  hooks: hooks.media,
  labels: { plural: labels.mediaPlural, singular: labels.media },
  upload: {
    imageSizes: [
      { name: 'thumbnail', height: 225, width: 400 },
      { name: 'card', width: 768 },
      { name: 'wide', width: 1536 },
    ],
    mimeTypes: ['image/avif', 'image/gif', 'image/jpeg', 'image/png', 'image/webp'],
  },
})
