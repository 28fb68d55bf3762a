import type { Field } from 'payload'

import { labels } from '../labels.ts'

/** What others need to know of a story to handle it. */
export const metadataFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      { name: 'slugline', type: 'text', label: labels.slugline, maxLength: 200 },
      { name: 'genre', type: 'text', label: labels.genre, maxLength: 100 },
    ],
  },
  { name: 'editorsNote', type: 'textarea', label: labels.editorsNote, maxLength: 2000 },
  {
    name: 'translationGroup',
    type: 'text',
    // A copy is a story of its own: the group has one article in its language already.
    hooks: { beforeDuplicate: [() => null] },
    index: true,
    label: labels.translationGroup,
    maxLength: 100,
  },
  {
    type: 'row',
    fields: [
      { name: 'copyrightHolder', type: 'text', label: labels.copyrightHolder, maxLength: 300 },
      { name: 'usageTerms', type: 'textarea', label: labels.usageTerms, maxLength: 2000 },
    ],
  },
]
