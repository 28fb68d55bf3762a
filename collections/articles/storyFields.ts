import type { Field } from 'payload'

import { lexicalEditor } from '@payloadcms/richtext-lexical'

import type { CollectionContext } from '../collectionContext.ts'

import { labels } from '../labels.ts'

const EDITOR_FEATURES = new Set([
  'align',
  'blockquote',
  'bold',
  'heading',
  'horizontalRule',
  'indent',
  'inlineCode',
  'inlineToolbar',
  'italic',
  'link',
  'orderedList',
  'paragraph',
  'strikethrough',
  'subscript',
  'superscript',
  'toolbarFixed',
  'underline',
  'unorderedList',
])

const AUTHOR_ROLES = ['reporter', 'photographer', 'translator', 'editor'] as const

/** What is told, and by whom. */
export const storyFields = ({ hooks, slugs }: CollectionContext): Field[] => [
  { name: 'headline', type: 'text', index: true, label: labels.headline, maxLength: 300, required: true },
  { name: 'kicker', type: 'text', label: labels.kicker, maxLength: 100 },
  { name: 'standfirst', type: 'textarea', label: labels.standfirst, maxLength: 1000 },
  {
    name: 'hero',
    type: 'group',
    fields: [
      { name: 'image', type: 'upload', label: labels.media, relationTo: slugs.media },
      { name: 'caption', type: 'textarea', label: labels.caption, maxLength: 1000 },
      { name: 'credit', type: 'text', label: labels.credit, maxLength: 300 },
    ],
    label: labels.hero,
  },
  {
    name: 'body',
    type: 'richText',
    editor: lexicalEditor({
      features: ({ defaultFeatures }) => defaultFeatures.filter(({ key }) => EDITOR_FEATURES.has(key)),
    }),
    label: labels.body,
    required: true,
  },
  {
    name: 'dateline',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'place', type: 'text', label: labels.place, maxLength: 200 },
          { name: 'date', type: 'date', label: labels.date },
        ],
      },
    ],
    label: labels.dateline,
  },
  {
    name: 'authors',
    type: 'array',
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
    label: labels.canonicalURL,
    maxLength: 2000,
    validate: hooks.validateHttpURL,
  },
]
