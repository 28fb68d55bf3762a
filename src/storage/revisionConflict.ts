import type { BasePayload } from 'payload'

import type { Slugs } from '../../collections/slugs.ts'
import type { Request } from '../domain/runtime.ts'
import type { DocId } from '../shared/ids.ts'

import { BOOKKEEPING_FIELDS } from '../domain/article/systemFields.ts'
import { canonicalJson } from '../domain/edition/canonicalJson.ts'
import { NewsroomError } from '../shared/newsroomError.ts'
import { relationId } from './toEditionContent.ts'

interface Version {
  [key: string]: unknown
  updatedAt: string
  version: { [key: string]: unknown; revision?: number }
}

/** A value without its empty parts: databases differ in how they keep nothing. */
const filled = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.length === 0 ? null : value.map(filled)
  }
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    const members = Object.entries(value)
      .map(([name, member]) => [name, filled(member)] as const)
      .filter(([, member]) => member !== null)
    return members.length === 0 ? null : Object.fromEntries(members)
  }
  return value ?? null
}

const changedFields = (before: Version['version'], after: Version['version']): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !BOOKKEEPING_FIELDS.has(name))
    .filter((name) => canonicalJson(filled(before[name])) !== canonicalJson(filled(after[name])))
    .sort()

interface Deps {
  payload: BasePayload
  /** Reads go through its transaction: who holds a connection and waits for a second one may wait for ever. */
  req?: Request
  slugs: Slugs
}

const nameOf = async ({ payload, req, slugs }: Deps, id: DocId | null): Promise<string> => {
  if (id === null) {
    return 'the system'
  }
  const user = await payload.db.findOne<{ email?: string; id: DocId; name?: string }>({
    collection: slugs.users,
    req: req as never,
    where: { id: { equals: id } },
  })
  return user?.name ?? user?.email ?? 'a user who was deleted'
}

/** How long the words of a save that has only just been claimed are waited for. */
const WAIT_MS = 1500
const LOOK_EVERY_MS = 50

const readVersions = async ({ payload, req, slugs }: Deps, id: DocId): Promise<Version[]> => {
  const { docs } = await payload.db.findVersions<Version['version']>({
    collection: slugs.articles,
    limit: 10,
    pagination: false,
    req: req as never,
    sort: '-version.revision',
    where: { parent: { equals: id } },
  })
  return docs as unknown as Version[]
}

/** The fields that were changed since a revision; empty when the change can't be seen yet or is one of the system. */
const changesSince = async (deps: Deps, id: DocId, expected: number): Promise<string[]> => {
  for (let waited = 0; waited <= WAIT_MS; waited += LOOK_EVERY_MS) {
    const versions = await readVersions(deps, id)
    const latest = versions.find(({ version }) => (version.revision ?? 0) > expected)
    const base = versions.find(({ version }) => (version.revision ?? 0) <= expected)
    if (latest !== undefined) {
      return base === undefined ? [] : changedFields(base.version, latest.version)
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  return []
}

/** Says an instant without a colon: the panel takes what follows one in a message for a list of fields. */
const spokenInstant = (instant: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' })
    .format(new Date(instant))
    .replaceAll(':', '.')} UTC`

/** Whether the words of an article are still those of a revision, as far as its versions tell. */
export const isUnchangedSince = async (deps: Deps, id: DocId, from: number, to: number): Promise<boolean> => {
  const versions = await readVersions(deps, id)
  const at = (revision: number) => versions.find(({ version }) => version.revision === revision)
  const [base, latest] = [at(from), at(to)]
  return (
    base !== undefined && latest !== undefined && changedFields(base.version, latest.version).length === 0
  )
}

interface Row {
  id: DocId
  lastEditedBy?: unknown
  revisedAt?: null | string
  revision?: null | number
}

/**
 * Builds the error for a save that was made from a revision which is no longer the last: it says who changed which fields,
 * and when. Whoever claims a revision signs the row in the same write, so that the name is there before the words are.
 *
 * @param expected the revision that the save was made from
 */
export const revisionConflict = async (
  { payload, slugs }: Omit<Deps, 'req'>,
  article: { id: DocId; number: number },
  expected: number,
  req?: Request,
): Promise<NewsroomError> => {
  const deps = { payload, req, slugs }
  const row = await payload.db.findOne<Row>({
    collection: slugs.articles,
    req: req as never,
    select: { lastEditedBy: true, revisedAt: true, revision: true },
    where: { id: { equals: article.id } },
  })
  const changedBy = await nameOf(deps, relationId(row?.lastEditedBy))
  const fields = await changesSince(deps, article.id, expected)
  const what = fields.length > 0 ? `changed ${fields.join(', ')}` : 'saved it'
  const when = row?.revisedAt ? new Date(row.revisedAt).toISOString() : null
  return new NewsroomError(
    'NEWSROOM_REVISION_CONFLICT',
    409,
    `Article ${article.number} was saved by somebody else after you opened it. ${changedBy} ${what}${when === null ? '' : ` (${spokenInstant(when)})`}.`,
    {
      changedAt: when,
      changedBy,
      changedFields: fields,
      currentRevision: row?.revision ?? null,
      field: 'revision',
      remedy: 'Open it again, and repeat your change on the present text.',
      value: expected,
    },
  )
}
