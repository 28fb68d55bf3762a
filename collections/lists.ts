import type { CollectionConfig, Field } from 'payload'

import type { CollectionContext } from './collectionContext.ts'

import { DEFAULT_LIST_LIMIT, MAX_LIST_LIMIT } from '../src/domain/list/newsList.ts'
import { fillFromSection } from '../hooks/lists/fillFromSection.ts'
import { validateLine } from '../hooks/validateLine.ts'
import { systemField } from './fields.ts'
import { labels, languageNames } from './labels.ts'
import { listHints, listLabels } from './labels/listLabels.ts'

const dayAndTime = { date: { pickerAppearance: 'dayAndTime' as const } }

/** Stories in the list's own language; the form offers no others, and no others are taken. */
const ownLanguage = ({ data }: { data: unknown }): { language: { equals: string } } | true => {
  const { language } = (data ?? {}) as { language?: unknown }
  return typeof language === 'string' ? { language: { equals: language } } : true
}

const items = ({ slugs }: CollectionContext): Field => ({
  name: 'items',
  type: 'array',
  admin: {
    components: {
      RowLabel: {
        clientProps: { collection: slugs.articles },
        path: 'payload-newsroom/client#ListItemLabel',
      },
    },
    description: listHints.items,
    initCollapsed: true,
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          // Not required by the database: a draft that was never released may be deleted while it waits here.
          name: 'article',
          type: 'relationship',
          admin: { width: '65%' },
          filterOptions: ownLanguage,
          label: labels.article,
          relationTo: slugs.articles,
        },
        {
          name: 'pinnedUntil',
          type: 'date',
          admin: { ...dayAndTime, description: listHints.pinnedUntil, width: '35%' },
          label: listLabels.pinnedUntil,
        },
      ],
    },
    systemField({ name: 'number', type: 'number' }),
  ],
  label: listLabels.items,
  labels: { plural: listLabels.items, singular: listLabels.item },
  maxRows: MAX_LIST_LIMIT,
})

const rules = ({ slugs }: CollectionContext): Field => ({
  name: 'rules',
  type: 'group',
  fields: [
    {
      name: 'fill',
      type: 'select',
      defaultValue: 'newest',
      hooks: { beforeValidate: [fillFromSection] },
      label: listLabels.fill,
      options: [
        { label: listLabels.fillNewest, value: 'newest' },
        { label: listLabels.fillSection, value: 'section' },
        { label: listLabels.fillNone, value: 'none' },
      ],
    },
    {
      name: 'section',
      type: 'relationship',
      admin: { condition: (_, rulesOf) => (rulesOf as { fill?: unknown } | undefined)?.fill === 'section' },
      label: labels.section,
      relationTo: slugs.sections,
    },
    {
      name: 'urgencyAtMost',
      type: 'number',
      admin: { step: 1 },
      label: listLabels.urgencyAtMost,
      max: 8,
      min: 1,
    },
    {
      name: 'limit',
      type: 'number',
      admin: { step: 1 },
      defaultValue: DEFAULT_LIST_LIMIT,
      label: listLabels.limit,
      max: MAX_LIST_LIMIT,
      min: 1,
    },
  ],
  label: listLabels.automatic,
})

const breaking = ({ slugs }: CollectionContext): Field => ({
  name: 'breaking',
  type: 'group',
  admin: { description: listHints.breaking },
  fields: [
    { name: 'text', type: 'text', label: listLabels.breakingText, maxLength: 200, validate: validateLine },
    {
      name: 'article',
      type: 'relationship',
      filterOptions: ownLanguage,
      label: listLabels.breakingArticle,
      relationTo: slugs.articles,
    },
    { name: 'until', type: 'date', admin: dayAndTime, label: listLabels.breakingUntil },
    systemField({ name: 'number', type: 'number' }),
  ],
  label: listLabels.breaking,
})

/** The lists that editors keep: front pages, tops of sections, and lists of their own, one for each language. */
export const createLists = (context: CollectionContext): CollectionConfig => {
  const { access, hooks, options, slugs } = context
  return {
    slug: slugs.lists,
    access: {
      create: access.atLeast('editor'),
      delete: access.atLeast('editor'),
      read: access.desk,
      readVersions: access.desk,
      update: access.atLeast('editor'),
    },
    admin: {
      defaultColumns: ['title', 'slug', 'language', 'updatedAt'],
      group: labels.newsroom,
      useAsTitle: 'title',
    },
    defaultSort: ['slug', 'language'],
    disableDuplicate: true,
    fields: [
      {
        name: 'title',
        type: 'text',
        label: labels.title,
        maxLength: 200,
        required: true,
        validate: validateLine,
      },
      {
        name: 'slug',
        type: 'text',
        admin: { description: listHints.name, position: 'sidebar' },
        index: true,
        label: listLabels.name,
        maxLength: 120,
        required: true,
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
      items(context),
      rules(context),
      breaking(context),
    ],
    hooks: hooks.lists,
    indexes: [{ fields: ['slug', 'language'], unique: true }],
    labels: { plural: listLabels.lists, singular: listLabels.list },
    versions: { maxPerDoc: 20 },
  }
}
