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
      { name: 'terms', type: 'textarea' },
      text('actor'),
      number('revision', { ...required }),
    ],
    indexes: [{ fields: ['subjectCollection', 'subjectId', 'n'] }],
  })

/**
 * What was done with articles, in order. The id is the position: 1, 2, 3, ... without gaps, and each event is sealed over the
 * one before. Append-only: the database's methods refuse all other writes, whoever asks.
 */
export const createWorkflowEvents = (context: CollectionContext): CollectionConfig =>
  machineCollection(context, context.slugs.workflowEvents, {
    fields: [
      number('id', { ...required }),
      text('key', { required: true, unique: true }),
      text('article', { ...required }),
      number('number', { ...indexed, ...required }),
      number('n', { ...required }),
      text('action', { ...required }),
      text('actor'),
      text('actorName'),
      date('at', { ...required }),
      text('fromDesk', { ...required }),
      text('fromPublic', { ...required }),
      text('toDesk', { ...required }),
      text('toPublic', { ...required }),
      { name: 'note', type: 'textarea' },
      { name: 'reason', type: 'textarea' },
      text('contentHash'),
      number('revision', { ...required }),
      number('format', { ...required }),
      text('keyId', { ...required }),
      text('previous', { ...required }),
      text('mac', { ...required }),
    ],
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
      // JSON: what readers were told of mistakes, the latest first.
      { name: 'corrections', type: 'textarea' },
      text('path', { ...indexed, ...required }),
      text('language', { ...required }),
      text('section', { ...indexed, ...required }),
      number('legacyViews', { defaultValue: 0 }),
      number('version', { ...required }),
      number('urgency'),
      number('wordCount'),
    ],
    // The later columns let a reader pass over what it doesn't want without looking into the table.
    indexes: [{ fields: ['publishedAt', 'number', 'from', 'until', 'urgency'] }],
  })

/**
 * The newsstand sorted into what people ask for: a row per window and section, source, author, tag, language or group of
 * translations. `publishedAt` is what a shelf is sorted by: on the one of corrections, the instant of the correction.
 */
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
      text('language'),
      number('urgency'),
    ],
    indexes: [
      { fields: ['shelf', 'publishedAt', 'number', 'urgency'] },
      { fields: ['shelf', 'language', 'publishedAt', 'number', 'urgency'] },
    ],
  })

/** Who has which article open: a row for each tab, which is of no use a minute later. */
export const createPresence = (context: CollectionContext): CollectionConfig =>
  machineCollection(context, context.slugs.presence, {
    fields: [
      text('key', { required: true, unique: true }),
      text('article', { ...required }),
      text('user', { ...required }),
      text('userName', { ...required }),
      date('since', { ...required }),
      date('seenAt', { ...indexed, ...required }),
      { name: 'typing', type: 'checkbox', defaultValue: false },
    ],
    indexes: [{ fields: ['article', 'seenAt'] }],
  })

/** What colleagues say about an article. Users by id and by the name that they had then; nobody changes a note. */
export const createNotes = (context: CollectionContext): CollectionConfig =>
  machineCollection(context, context.slugs.notes, {
    fields: [
      text('article', { ...required }),
      text('parent'),
      text('author', { ...required }),
      text('authorName', { ...required }),
      { name: 'text', type: 'textarea', ...required },
      { name: 'mentions', type: 'json' },
      date('at', { ...required }),
    ],
    indexes: [{ fields: ['article', 'at'] }],
  })

/** Named counters: the number of the last article, the position of the log's head. */
export const createCounters = (context: CollectionContext): CollectionConfig =>
  machineCollection(context, context.slugs.counters, {
    fields: [
      text('key', { required: true, unique: true }),
      number('value', { defaultValue: 0, required: true }),
    ],
  })
