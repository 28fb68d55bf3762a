import type { CollectionConfig, Field, Option } from 'payload'

import type { CollectionContext } from './collectionContext.ts'

import { slugField, systemField } from './fields.ts'
import { validateLine } from '../hooks/validateLine.ts'
import { validateOncePerLanguage } from '../hooks/validateOncePerLanguage.ts'
import { listHints, listLabels } from './labels/listLabels.ts'
import { labels, languageNames } from './labels.ts'

const languageOptions = (languages: readonly string[]): Option[] =>
  languages.map((tag) => ({ label: languageNames[tag] ?? tag, value: tag }))

/** What readers of other languages call a section. Not Payload's localization, so that every host can have it. */
const sectionTranslations = (languages: readonly string[]): Field => ({
  name: 'translations',
  type: 'array',
  fields: [
    {
      name: 'language',
      type: 'select',
      label: labels.language,
      options: languageOptions(languages),
      required: true,
    },
    {
      name: 'title',
      type: 'text',
      label: labels.title,
      maxLength: 200,
      required: true,
      validate: validateLine,
    },
    { name: 'description', type: 'textarea', label: labels.description, maxLength: 2000 },
  ],
  label: listLabels.translations,
  labels: { plural: listLabels.translations, singular: listLabels.translation },
  maxRows: 50,
  validate: validateOncePerLanguage,
})

/** The tree of sections; parent and breadcrumbs come from the nested-docs plugin. */
export const createSections = ({ access, hooks, options, slugs }: CollectionContext): CollectionConfig => ({
  slug: slugs.sections,
  access: {
    create: access.atLeast('publisher'),
    delete: access.atLeast('publisher'),
    read: access.publicWhere(true),
    update: access.atLeast('publisher'),
  },
  admin: { defaultColumns: ['title', 'slug', 'order'], group: labels.reference, useAsTitle: 'title' },
  defaultSort: 'order',
  fields: [
    { name: 'title', type: 'text', label: labels.title, maxLength: 200, required: true },
    slugField('title', { unique: true }),
    {
      name: 'order',
      type: 'number',
      admin: { position: 'sidebar' },
      defaultValue: 100,
      index: true,
      label: labels.order,
    },
    { name: 'description', type: 'textarea', label: labels.description, maxLength: 2000 },
    sectionTranslations(options.languages),
    {
      name: 'languages',
      type: 'select',
      admin: { description: listHints.languages, position: 'sidebar' },
      hasMany: true,
      label: listLabels.languages,
      options: languageOptions(options.languages),
    },
    {
      name: 'legacyCodes',
      type: 'text',
      admin: { position: 'sidebar' },
      label: labels.legacyCodes,
      maxLength: 500,
    },
    systemField({ name: 'acts', type: 'number', defaultValue: 0 }),
  ],
  hooks: hooks.sections,
  labels: { plural: labels.sections, singular: labels.section },
})
