import type { Field } from 'payload'

import { togetherHints, togetherLabels } from '../labels/togetherLabels.ts'

/** A copy is a story of its own: nobody has been told to do it. */
const notCopied = { beforeDuplicate: [() => null] }

/** Who works on a story, until when, and what the desk notes beside it. Readers get none of it. */
export const assignmentFields = (users: string): Field[] => [
  {
    name: 'assignee',
    type: 'relationship',
    admin: { allowCreate: false, description: togetherHints.assignee, position: 'sidebar' },
    hooks: notCopied,
    index: true,
    label: togetherLabels.assignee,
    relationTo: users,
  },
  {
    name: 'dueAt',
    type: 'date',
    admin: { date: { pickerAppearance: 'dayAndTime' }, position: 'sidebar' },
    hooks: notCopied,
    index: true,
    label: togetherLabels.dueAt,
  },
  {
    name: 'deskTags',
    type: 'text',
    admin: { description: togetherHints.deskTags, position: 'sidebar' },
    hasMany: true,
    label: togetherLabels.deskTags,
    maxLength: 100,
    maxRows: 50,
  },
]
