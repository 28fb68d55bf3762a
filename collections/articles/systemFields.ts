import type { Field } from 'payload'

import type { CollectionContext } from '../collectionContext.ts'

import { systemField } from '../fields.ts'
import { labels } from '../labels.ts'

const legacy: Field = systemField({
  name: 'legacy',
  type: 'group',
  fields: [
    { name: 'originalURL', type: 'text', index: true },
    { name: 'views', type: 'number', defaultValue: 0 },
    { name: 'importedAt', type: 'date' },
    { name: 'importedFrom', type: 'text' },
  ],
  label: labels.legacy,
})

/** What the row says of the last act on it; the change log follows from this (see docs/architecture.md). */
const act: Field = systemField({
  name: 'act',
  type: 'group',
  fields: [
    { name: 'n', type: 'number', defaultValue: 0 },
    { name: 'kind', type: 'text' },
    { name: 'at', type: 'date', index: true },
    { name: 'from', type: 'date' },
    { name: 'until', type: 'date' },
    { name: 'edition', type: 'text' },
    { name: 'embargoUntil', type: 'date' },
    { name: 'embargoed', type: 'checkbox', defaultValue: false },
    { name: 'releaseKind', type: 'text' },
    { name: 'reason', type: 'text' },
    { name: 'actor', type: 'text' },
    { name: 'revision', type: 'number' },
  ],
})

/** What the newsroom itself keeps in the row of a story. */
export const systemFields = ({ slugs }: CollectionContext): Field[] => [
  // Sent along by every form and refused when it is not the stored one: see docs/adr on revisions.
  {
    name: 'revision',
    type: 'number',
    admin: { disableBulkEdit: true, disableListFilter: true, hidden: true },
    defaultValue: 0,
    index: true,
  },
  systemField({ name: 'lastEditedBy', type: 'relationship', relationTo: slugs.users }),
  systemField({ name: 'revisedAt', type: 'date' }),
  legacy,
  act,
]
