import type { CollectionConfig, Field } from 'payload'

import type { CollectionContext } from '../collectionContext.ts'

import { TRASH_ROLE } from '../../src/domain/access/roles.ts'
import { deskLabels } from '../labels/deskLabels.ts'
import { labels } from '../labels.ts'
import { clientComponent, panelField, serverComponent } from '../panelComponents.ts'
import { tabLabel } from '../panelTranslations.ts'
import { asideFields } from './asideFields.ts'
import { creditFields } from './creditFields.ts'
import { metadataFields } from './metadataFields.ts'
import { previewConfig } from './previewConfig.ts'
import { withGateNotes } from './gateNotes.ts'
import { storyFields } from './storyFields.ts'
import { systemFields } from './systemFields.ts'

/** Payload adds the status itself, and takes from here how a list shows it. */
const statusField = ({ options }: CollectionContext): Field =>
  ({
    name: '_status',
    type: 'select',
    admin: { components: { Cell: clientComponent('StatusCell', { labels: options.workflow.labels }) } },
    label: deskLabels.status,
  }) as Field

/** The form's buttons: the steps of the workflow stand in place of the panel's own. */
const formControls = ({ options }: CollectionContext) => {
  const { labels: states } = options.workflow
  return {
    beforeDocumentControls: ['KeepDraft', 'Presence', 'SharePreview'].map((name) => clientComponent(name)),
    PublishButton: clientComponent('WorkflowBar', { labels: states }),
    SaveDraftButton: clientComponent('SaveDraft'),
    Status: clientComponent('WorkflowStatus', { labels: states }),
    UnpublishButton: clientComponent('NoButton'),
  }
}

/** The board of the desk, and the tabs beside the form: what was done with the article, and what its words say otherwise than an edition. */
const views = ({ options, slugs }: CollectionContext) => ({
  board: {
    Component: clientComponent('BoardView', { articles: slugs.articles, labels: options.workflow.labels }),
    exact: true,
    path: '/board' as const,
  },
  edit: {
    changes: {
      Component: clientComponent('ChangesView'),
      path: '/changes' as const,
      tab: { href: '/changes' as const, label: tabLabel('changes') },
    },
    history: {
      Component: clientComponent('HistoryView', { labels: options.workflow.labels }),
      path: '/history' as const,
      tab: { href: '/history' as const, label: tabLabel('history') },
    },
  },
})

/** The stories. What readers see of them are editions, never these documents. */
export const createArticles = (context: CollectionContext): CollectionConfig => {
  const { access, hooks, slugs } = context
  const noted = (fields: Field[]): Field[] => (context.options.disabled ? fields : withGateNotes(fields))
  return {
    slug: slugs.articles,
    access: {
      create: access.atLeast('reporter'),
      delete: access.atLeast(TRASH_ROLE),
      read: (args) =>
        access.roleOf(args.req) === null
          ? { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
          : access.unlessKilled('publicState')(args),
      readVersions: access.unlessKilled('version.publicState'),
      // Who may not read a killed article may not get it back as the answer to a save.
      update: access.unlessKilled('publicState'),
    },
    admin: {
      components: context.options.disabled
        ? {}
        : {
            beforeListTable: [
              serverComponent('ArticleListTop', {
                labels: context.options.workflow.labels,
                sections: slugs.sections,
                states: context.options.workflow.states,
              }),
            ],
            edit: formControls(context),
            views: views(context),
          },
      defaultColumns: ['headline', '_status', 'section', 'byline', 'source', 'number', 'updatedAt'],
      group: labels.newsroom,
      listSearchableFields: ['searchText'],
      pagination: { defaultLimit: 25, limits: [10, 25, 50, 100] },
      useAsTitle: 'headline',
      ...(context.options.disabled ? {} : previewConfig),
    },
    defaultSort: '-updatedAt',
    enableQueryPresets: true,
    fields: [
      panelField('stepNote', clientComponent('StepNote', { labels: context.options.workflow.labels })),
      panelField('translationFlags', clientComponent('TranslationFlags', { articles: slugs.articles })),
      {
        type: 'tabs',
        tabs: [
          { fields: noted(storyFields(context)), label: labels.content },
          { fields: noted(creditFields(context)), label: deskLabels.credits },
          { fields: noted(metadataFields()), label: deskLabels.metadata },
        ],
      },
      panelField(
        'translations',
        clientComponent('TranslationsPanel', { articles: slugs.articles }),
        'sidebar',
      ),
      panelField('deskNotes', clientComponent('NotesPanel'), 'sidebar'),
      ...noted(asideFields(context)),
      ...systemFields(context),
      statusField(context),
    ],
    hooks: hooks.articles,
    // Who is in is shown, and who saves from a stale copy is told: a lock would keep people out of their work.
    lockDocuments: false,
    labels: { plural: labels.articles, singular: labels.article },
    trash: true,
    versions: { drafts: { autosave: false, schedulePublish: false, validate: false }, maxPerDoc: 30 },
  }
}
