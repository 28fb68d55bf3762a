import type { CollectionConfig } from 'payload'

import type { CollectionContext } from '../collectionContext.ts'

import { labels } from '../labels.ts'
import { asideFields } from './asideFields.ts'
import { metadataFields } from './metadataFields.ts'
import { storyFields } from './storyFields.ts'
import { systemFields } from './systemFields.ts'

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
          { fields: storyFields(context), label: labels.content },
          { fields: metadataFields(), label: labels.metadata },
        ],
      },
      ...asideFields(context),
      ...systemFields(context),
    ],
    hooks: hooks.articles,
    labels: { plural: labels.articles, singular: labels.article },
    trash: true,
    versions: { drafts: { autosave: false, schedulePublish: false, validate: false }, maxPerDoc: 30 },
  }
}
