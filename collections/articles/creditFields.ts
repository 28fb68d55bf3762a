import type { Field, PayloadRequest } from 'payload'

import type { CollectionContext } from '../collectionContext.ts'

import { runtimeOf } from '../../src/domain/runtime.ts'
import { deskHints } from '../labels/deskLabels.ts'
import { labels } from '../labels.ts'
import { clientComponent } from '../panelComponents.ts'

const AUTHOR_ROLES = ['reporter', 'photographer', 'translator', 'editor'] as const

/** By whom a story is, and from where it comes. */
export const creditFields = ({ access, hooks, options, slugs }: CollectionContext): Field[] => [
  {
    name: 'creditPreview',
    type: 'ui',
    admin: {
      components: {
        Field: clientComponent('CreditPreview', { authors: slugs.authors, sources: slugs.sources }),
      },
      disableListColumn: true,
    },
  },
  {
    name: 'authors',
    type: 'array',
    admin: { components: { RowLabel: clientComponent('AuthorRowLabel', { authors: slugs.authors }) } },
    /** Who writes is an author of what they write, where the authors know the user. */
    defaultValue: async ({ req }: { req: PayloadRequest }) =>
      options.disabled || access.roleOf(req) === null || !req.user
        ? []
        : (await runtimeOf(req.payload).deskReader.authorsOf(req.user.id, req)).map((author) => ({
            author,
            role: 'reporter',
          })),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'author',
            type: 'relationship',
            label: labels.author,
            relationTo: slugs.authors,
            required: true,
          },
          {
            name: 'role',
            type: 'select',
            defaultValue: 'reporter',
            label: labels.role,
            options: AUTHOR_ROLES.map((role) => ({ label: labels[role], value: role })),
            required: true,
          },
        ],
      },
    ],
    label: labels.authors,
    labels: { plural: labels.authors, singular: labels.author },
    maxRows: 20,
  },
  { name: 'source', type: 'relationship', index: true, label: labels.source, relationTo: slugs.sources },
  {
    name: 'citations',
    type: 'array',
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', label: labels.name, maxLength: 200, required: true },
          { name: 'cue', type: 'text', label: labels.cue, maxLength: 200, required: true },
          { name: 'source', type: 'relationship', label: labels.source, relationTo: slugs.sources },
        ],
      },
      { name: 'quote', type: 'textarea', label: labels.quote, maxLength: 5000 },
    ],
    label: labels.citations,
    labels: { plural: labels.citations, singular: labels.citation },
    maxRows: 100,
  },
  {
    name: 'canonicalURL',
    type: 'text',
    admin: { description: deskHints.canonicalURL },
    label: labels.canonicalURL,
    maxLength: 2000,
    validate: hooks.validateHttpURL,
  },
]
