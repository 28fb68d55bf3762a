import type { Field } from 'payload'

import type { CollectionContext } from '../collectionContext.ts'

import { systemField } from '../fields.ts'
import { deskLabels } from '../labels/deskLabels.ts'
import { workflowLabels } from '../labels/workflowLabels.ts'
import { labels, type Label } from '../labels.ts'

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
const act: Field[] = [
  systemField({ name: 'act', type: 'json' }),
  systemField({ name: 'actedAt', type: 'date', index: true }),
]

/**
 * The last step through the workflow, in the same write as the state, with the seal over itself, the states and the approval;
 * the record of events follows from this.
 */
const event: Field[] = [
  systemField({ name: 'event', type: 'json' }),
  systemField({ name: 'movedAt', type: 'date', index: true }),
]

/** Words that were approved: whoever releases the article releases exactly these. */
const approval: Field = systemField({
  name: 'approval',
  type: 'group',
  fields: [
    { name: 'edition', type: 'text' },
    { name: 'by', type: 'text' },
    { name: 'byName', type: 'text' },
    { name: 'at', type: 'date' },
    { name: 'schema', type: 'number' },
  ],
})

/** Where the article stands: kept by the newsroom, shown and filtered by in lists. */
const stateField = (name: 'deskState' | 'publicState', label: Label): Field => ({
  name,
  type: 'text',
  access: { create: () => false, update: () => false },
  admin: { condition: () => false, disableBulkEdit: true, readOnly: true },
  index: true,
  label,
})

/** Who had a hand in it: kept by the newsroom, shown and filtered by in lists. */
const editorField = (name: string, label: Label, users: string): Field => ({
  name,
  type: 'relationship',
  access: { create: () => false, update: () => false },
  admin: { condition: () => false, disableBulkEdit: true, readOnly: true },
  index: true,
  label,
  relationTo: users,
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
  editorField('createdBy', deskLabels.createdBy, slugs.users),
  editorField('lastEditedBy', deskLabels.lastEditedBy, slugs.users),
  systemField({ name: 'revisedAt', type: 'date' }),
  // Of a version: made while somebody wrote, and made anew by the same editor's next one.
  systemField({ name: 'autosaved', type: 'checkbox', defaultValue: false }),
  // What the body refers to by id: a database can't look into bodies.
  systemField({ name: 'uses', type: 'text', hasMany: true }),
  legacy,
  ...act,
  stateField('deskState', workflowLabels.deskState),
  stateField('publicState', workflowLabels.publicState),
  approval,
  // The hash of the public content of the working copy, and the version of the rule that made it.
  systemField({ name: 'contentHash', type: 'text' }),
  systemField({ name: 'contentSchema', type: 'number' }),
  // Went out without review, sent by this user, and nobody else has looked at it since.
  systemField({ name: 'reviewPending', type: 'checkbox', defaultValue: false, index: true }),
  systemField({ name: 'flashedBy', type: 'text' }),
  // The users who have changed the words since the last release, as a JSON list.
  systemField({ name: 'writers', type: 'textarea' }),
  ...event,
  // What the search of the list looks into: see domain/desk/searchText.ts.
  systemField({ name: 'searchText', type: 'textarea', label: deskLabels.searched }),
]
