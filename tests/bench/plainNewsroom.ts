import type { CollectionConfig, Config, Field } from 'payload'

import { newsroom } from '../../src/index.ts'
import { SITE } from '../helpers/testConfig.ts'

/** What plain Payload has no use for: the newsroom's own bookkeeping in the row of an article. */
const BOOKKEEPING = new Set([
  'act',
  'actedAt',
  'approval',
  'assignee',
  'autosaved',
  'byline',
  'contentHash',
  'contentSchema',
  'createdBy',
  'deskState',
  'deskTags',
  'dueAt',
  'event',
  'flashedBy',
  'lastEditedBy',
  'legacy',
  'movedAt',
  'number',
  'publicState',
  'releaseKind',
  'reviewPending',
  'revisedAt',
  'revision',
  'searchText',
  'uses',
  'writers',
])

type Loose = { [key: string]: unknown; name?: string; type?: string }

const KEPT = [
  'blocks',
  'defaultValue',
  'hasMany',
  'index',
  'maxRows',
  'minRows',
  'options',
  'relationTo',
  'required',
  'unique',
] as const

/** A field as its kind and its place in the document, with nothing that runs. */
const plainField = (field: Loose): Loose[] => {
  if (field.type === 'ui' || field.type === 'join' || BOOKKEEPING.has(field.name ?? '')) {
    return []
  }
  const plain: Loose = { type: field.type }
  for (const key of ['name', ...KEPT]) {
    const value = field[key]
    if (value !== undefined && (key !== 'defaultValue' || typeof value !== 'function')) {
      plain[key] = value
    }
  }
  if (Array.isArray(field.fields)) {
    plain.fields = plainFields(field.fields as Loose[])
  }
  if (Array.isArray(field.tabs)) {
    plain.tabs = (field.tabs as Loose[]).map((tab) => ({
      ...(tab.name === undefined ? {} : { name: tab.name }),
      fields: plainFields(tab.fields as Loose[]),
      label: 'Tab',
    }))
  }
  return [plain]
}

const plainFields = (fields: readonly Loose[]): Loose[] => fields.flatMap(plainField)

const plainCollection = ({
  slug,
  auth,
  fields,
  trash,
  upload,
  versions,
}: CollectionConfig): CollectionConfig => ({
  slug,
  ...(auth ? { auth: true } : {}),
  ...(upload ? { upload: true } : {}),
  fields: plainFields(fields as unknown as Loose[]) as unknown as Field[],
  trash,
  versions,
})

const COLLECTIONS = ['articles', 'authors', 'media', 'sections', 'sources', 'users']

/**
 * The newsroom's collections as a plain project would write them: the same fields for the same words, with drafts, and
 * without a hook, a rule of access or a part of the panel.
 */
export const plainCollections = async (): Promise<CollectionConfig[]> => {
  const { collections } = await newsroom({ site: SITE })({} as Config)
  return collections!.filter(({ slug }) => COLLECTIONS.includes(slug)).map(plainCollection)
}
