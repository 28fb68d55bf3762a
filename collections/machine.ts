import type { CollectionConfig, Field } from 'payload'

import type { CollectionContext } from './collectionContext.ts'

const text = (name: string, more: Partial<Field> = {}): Field => ({ name, type: 'text', ...more }) as Field
const number = (name: string, more: Partial<Field> = {}): Field =>
  ({ name, type: 'number', ...more }) as Field
const date = (name: string, more: Partial<Field> = {}): Field => ({ name, type: 'date', ...more }) as Field
const indexed = { index: true }
const required = { required: true }

const machineCollection = (
  { access }: CollectionContext,
  slug: string,
  config: Pick<CollectionConfig, 'fields' | 'indexes'>,
): CollectionConfig => ({
  ...config,
  slug,
  access: { create: access.nobody, delete: access.nobody, read: access.nobody, update: access.nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
})

/** What was released: immutable content as canonical JSON under article number and hash. */
export const createEditions = (context: CollectionContext): CollectionConfig =>
  machineCollection(context, context.slugs.editions, {
    fields: [
      text('key', { required: true, unique: true }),
      number('number', { ...indexed, ...required }),
      text('hash', { ...required }),
      number('schema', { ...required }),
      // The exact bytes that were hashed; a JSON column may reorder keys. Null after an erasure.
      { name: 'content', type: 'textarea' },
    ],
  })

/** What happened, in order. The id is the position: 1, 2, 3, ... without gaps. Append-only. */
export const createChangeLog = (context: CollectionContext): CollectionConfig =>
  machineCollection(context, context.slugs.changeLog, {
    fields: [
      number('id', { ...required }),
      text('key', { required: true, unique: true }),
      text('subjectCollection', { ...required }),
      text('subjectId', { ...required }),
      number('n', { ...required }),
      number('number', { ...indexed }),
      text('kind', { ...required }),
      date('at', { ...required }),
      text('edition'),
      date('from'),
      date('until'),
      date('embargoUntil'),
      { name: 'embargoed', type: 'checkbox', defaultValue: false },
      date('publishedAt'),
      text('releaseKind'),
      text('reason'),
      text('actor'),
      number('revision', { ...required }),
    ],
    indexes: [{ fields: ['subjectCollection', 'subjectId', 'n'] }],
  })

/** What readers see: a row per article and visibility window that has not ended. Disposable; rebuilt from the log. */
export const createNewsstand = (context: CollectionContext): CollectionConfig =>
  machineCollection(context, context.slugs.newsstand, {
    fields: [
      text('key', { required: true, unique: true }),
      number('number', { ...indexed, ...required }),
      text('edition', { ...required }),
      date('from', { ...required }),
      date('until'),
      date('publishedAt', { ...required }),
      date('modifiedAt', { ...required }),
      text('path', { ...indexed, ...required }),
      text('language', { ...required }),
      text('section', { ...indexed, ...required }),
      number('legacyViews', { defaultValue: 0 }),
      number('version', { ...required }),
    ],
    indexes: [{ fields: ['publishedAt', 'number'] }],
  })

/** The newsstand sorted into what people ask for: a row per window and section, source, author, tag or language. */
export const createShelves = (context: CollectionContext): CollectionConfig =>
  machineCollection(context, context.slugs.shelves, {
    fields: [
      text('key', { required: true, unique: true }),
      number('number', { ...indexed, ...required }),
      text('shelf', { ...required }),
      text('facets', { ...required }),
      date('from', { ...required }),
      date('until'),
      date('publishedAt', { ...required }),
    ],
    indexes: [{ fields: ['shelf', 'publishedAt', 'number'] }],
  })

/** Named counters: the number of the last article, the position of the log's head. */
export const createCounters = (context: CollectionContext): CollectionConfig =>
  machineCollection(context, context.slugs.counters, {
    fields: [
      text('key', { required: true, unique: true }),
      number('value', { defaultValue: 0, required: true }),
    ],
  })
