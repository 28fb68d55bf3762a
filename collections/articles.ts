import type { CollectionConfig, Field } from 'payload'

import { lexicalEditor } from '@payloadcms/richtext-lexical'

import type { CollectionContext } from './collectionContext.ts'

import { slugField, systemField } from './fields.ts'
import { hints, labels, languageNames } from './labels.ts'

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

const story = ({ hooks, slugs }: CollectionContext): Field[] => [
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

const metadata = (): Field[] => [
  { name: 'slugline', type: 'text', label: labels.slugline, maxLength: 200 },
  { name: 'genre', type: 'text', label: labels.genre, maxLength: 100 },
  { name: 'editorsNote', type: 'textarea', label: labels.editorsNote, maxLength: 2000 },
  { name: 'translationGroup', type: 'text', index: true, label: labels.translationGroup, maxLength: 100 },
  { name: 'copyrightHolder', type: 'text', label: labels.copyrightHolder, maxLength: 300 },
  { name: 'usageTerms', type: 'textarea', label: labels.usageTerms, maxLength: 2000 },
]

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

const aside = ({ options, slugs }: CollectionContext): Field[] => [
  {
    name: 'number',
    type: 'number',
    access: { create: () => false, update: () => false },
    admin: { description: hints.number, position: 'sidebar', readOnly: true },
    index: true,
    label: labels.number,
    unique: true,
  },
  {
    name: 'section',
    type: 'relationship',
    admin: { position: 'sidebar' },
    index: true,
    label: labels.section,
    relationTo: slugs.sections,
    required: true,
  },
  {
    name: 'sections',
    type: 'relationship',
    admin: { position: 'sidebar' },
    hasMany: true,
    label: labels.sectionsFurther,
    maxRows: 20,
    relationTo: slugs.sections,
  },
  {
    name: 'language',
    type: 'select',
    admin: { position: 'sidebar' },
    defaultValue: options.site.language,
    index: true,
    label: labels.language,
    options: options.languages.map((tag) => ({ label: languageNames[tag] ?? tag, value: tag })),
    required: true,
  },
  {
    name: 'tags',
    type: 'text',
    admin: { position: 'sidebar' },
    hasMany: true,
    label: labels.tags,
    maxLength: 100,
    maxRows: 50,
  },
  {
    name: 'urgency',
    type: 'number',
    admin: { position: 'sidebar', step: 1 },
    label: labels.urgency,
    max: 8,
    min: 1,
  },
  {
    name: 'releaseKind',
    type: 'select',
    admin: {
      condition: (data) => typeof data?.act === 'object' && (data.act as { n?: number })?.n !== 0,
      description: hints.releaseKind,
      position: 'sidebar',
    },
    defaultValue: 'update',
    label: labels.releaseKind,
    options: [
      { label: labels.update, value: 'update' },
      { label: labels.correction, value: 'correction' },
      { label: labels.minor, value: 'minor' },
    ],
  },
  { ...slugField('headline', { unique: false }) },
  {
    name: 'byline',
    type: 'text',
    access: { create: () => false, update: () => false },
    admin: { description: hints.byline, position: 'sidebar', readOnly: true },
    label: labels.byline,
  },
  {
    name: 'creditLine',
    type: 'text',
    access: { create: () => false, update: () => false },
    admin: { description: hints.byline, position: 'sidebar', readOnly: true },
    label: labels.creditLine,
  },
  {
    name: 'publishedAt',
    type: 'date',
    access: { create: () => false, update: () => false },
    admin: { date: { pickerAppearance: 'dayAndTime' }, position: 'sidebar', readOnly: true },
    index: true,
    label: labels.publishedAt,
  },
]

/** The stories. What readers see of them are editions, never these documents. */
export const createArticles = (context: CollectionContext): CollectionConfig => {
  const { access, hooks, slugs } = context
  return {
    slug: slugs.articles,
    access: {
      create: access.atLeast('reporter'),
      delete: access.atLeast('editor'),
      read: access.publicWhere({
        and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
      }),
      readVersions: access.desk,
      update: access.atLeast('reporter'),
    },
    admin: {
      defaultColumns: ['headline', 'number', 'section', 'language', '_status', 'updatedAt'],
      group: labels.newsroom,
      listSearchableFields: ['headline', 'number', 'slug'],
      useAsTitle: 'headline',
    },
    defaultSort: '-updatedAt',
    fields: [
      {
        type: 'tabs',
        tabs: [
          { fields: story(context), label: labels.content },
          { fields: metadata(), label: labels.metadata },
        ],
      },
      ...aside(context),
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
    ],
    hooks: hooks.articles,
    labels: { plural: labels.articles, singular: labels.article },
    trash: true,
    versions: { drafts: { autosave: false, schedulePublish: false, validate: false }, maxPerDoc: 30 },
  }
}
