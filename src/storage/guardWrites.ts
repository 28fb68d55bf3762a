import type { BasePayload, Where } from 'payload'

import type { Slugs } from '../../collections/slugs.ts'
import type { DocId } from '../shared/ids.ts'

import { NewsroomError } from '../shared/newsroomError.ts'

const UNGUARDED = Symbol.for('payload-newsroom.unguarded')

/** Marks a write of the database as one of the newsroom's own, which keeps row, version and record in agreement itself. */
export const unguarded = <Args extends object>(args: Args): Args => ({ ...args, [UNGUARDED]: true })

/** Whether a write was marked so. */
export const isUnguarded = (args: object): boolean => (args as Record<symbol, unknown>)[UNGUARDED] === true

/** What says where an article stands: written by the newsroom alone, together with the record of it. */
const GUARDED = [
  '_status',
  'act',
  'actedAt',
  'approval',
  'contentHash',
  'contentSchema',
  'deletedAt',
  'deskState',
  'event',
  'flashedBy',
  'movedAt',
  'number',
  'publicState',
  'publishedAt',
  'reviewPending',
  'revision',
  'writers',
] as const

const refuse = (method: string, field?: string): never => {
  throw new NewsroomError(
    'NEWSROOM_GUARDED',
    409,
    `payload.db.${method} passes none of the rules of the newsroom${field === undefined ? '' : `, and "${field}" is kept by them`}.`,
    {
      field,
      remedy: 'Use payload.create, payload.update or a transition of the workflow.',
    },
  )
}

/** What readers are shown of an article: written by nobody past the operations, which see whether it was approved. */
const WORDS = [
  'authors',
  'body',
  'canonicalURL',
  'citations',
  'copyrightHolder',
  'dateline',
  'genre',
  'headline',
  'hero',
  'kicker',
  'language',
  'legacy',
  'meta',
  'section',
  'sections',
  'slug',
  'slugline',
  'source',
  'standfirst',
  'tags',
  'translationGroup',
  'updateOf',
  'urgency',
  'usageTerms',
] as const

/** Methods that make something of which the record would know nothing, whatever it holds. */
const MAKES = new Set(['create', 'createVersion', 'updateVersion', 'upsert'])

/** The field that a path such as `act.kind` begins with: MongoDB takes these as well. */
const fieldsOf = (data: unknown): Set<string> =>
  new Set(
    Object.keys((data ?? {}) as object)
      .filter((name) => !name.startsWith('$'))
      .map((name) => name.split('.')[0]!),
  )

/**
 * @throws NewsroomError NEWSROOM_GUARDED for a write past the operations of Payload that would make an article or a version,
 * or change where an article stands or what readers are shown of it
 */
export const checkRawWrite = (method: string, data: unknown): void => {
  const fields = fieldsOf(data)
  const field = [...GUARDED, ...WORDS].find((name) => fields.has(name))
  if (field !== undefined || MAKES.has(method)) {
    refuse(method, field)
  }
}

interface Deps {
  payload: BasePayload
  slugs: Slugs
}

type Args = { collection?: string; data?: unknown; id?: DocId; req?: unknown; where?: Where }

/**
 * Stands before the writes of articles that no operation of Payload makes: many at once, upserts, deletions. What would change
 * where an article stands, or remove one that readers have seen, is refused.
 */
export const installRawGuard = ({ payload, slugs }: Deps): void => {
  const { db } = payload
  const isArticles = (slug: unknown, args: object): boolean => slug === slugs.articles && !isUnguarded(args)

  const checkReleased = async (method: string, { id, req, where }: Args): Promise<void> => {
    const those: Where = id === undefined ? (where ?? {}) : { id: { equals: id } }
    const { totalDocs } = await db.count({
      collection: slugs.articles,
      req: req as never,
      where: { and: [those, { actedAt: { exists: true } }] },
    })
    if (totalDocs > 0) {
      refuse(method)
    }
  }

  for (const method of ['updateMany', 'upsert'] as const) {
    const original = db[method].bind(db) as (args: Args) => Promise<unknown>
    db[method] = (async (args: Args) => {
      if (isArticles(args.collection, args)) {
        checkRawWrite(method, args.data)
      }
      return original(args)
    }) as never
  }
  for (const method of ['deleteMany', 'deleteOne'] as const) {
    const original = db[method].bind(db) as (args: Args) => Promise<unknown>
    db[method] = (async (args: Args) => {
      if (isArticles(args.collection, args)) {
        await checkReleased(method, args)
      }
      return original(args)
    }) as never
  }
}
