import type { Collection, Document } from 'mongodb'
import type { BasePayload } from 'payload'

import type { AppendLog, Dialect, DialectContext, KeyedRow } from './dialect.ts'

const DUPLICATE_KEY = 11_000

const isDuplicateKey = (error: unknown): boolean => (error as { code?: number }).code === DUPLICATE_KEY

/** An acknowledged write survives the loss of the primary and of its power. */
const DURABLE = { writeConcern: { journal: true, w: 'majority' as const } }

interface Model {
  collection: unknown
  ensureIndexes(): Promise<void>
}

const modelsOf = (payload: BasePayload): Record<string, Model | undefined> =>
  (payload.db as unknown as { collections: Record<string, Model | undefined> }).collections

const nativeCollection = (payload: BasePayload, slug: string): Collection<Document> => {
  const model = modelsOf(payload)[slug]
  if (model === undefined) {
    throw new Error(`The database has no collection for "${slug}".`)
  }
  return model.collection as Collection<Document>
}

/**
 * MongoDB. A log entry takes the position after the last as its _id, and tries again when another process was quicker; within
 * a process the appends queue up. It stays outside of sessions: two transactions that append would abort one another.
 */
export const createMongoDialect = ({ options: { slugs }, payload }: DialectContext): Dialect => {
  /** The end of the queue of each log. */
  const tails = new Map<string, Promise<unknown>>()

  const append = async ({ seal, slug }: AppendLog, row: KeyedRow): Promise<number> => {
    const log = nativeCollection(payload, slug) as unknown as Collection<{
      _id: number
      key: string
      mac?: string
    }>
    for (;;) {
      const [last] = await log
        .find({}, { projection: { _id: 1, mac: 1 }, sort: { _id: -1 } })
        .limit(1)
        .toArray()
      const seq = (last?._id ?? 0) + 1
      try {
        await log.insertOne({ ...row, ...seal?.({ previous: last?.mac ?? null, seq }), _id: seq }, DURABLE)
        return seq
      } catch (error) {
        if (!isDuplicateKey(error)) {
          throw error
        }
        const existing = await log.findOne({ key: row.key }, { projection: { _id: 1 } })
        if (existing !== null) {
          return existing._id
        }
      }
    }
  }

  const updateCounter = async (counter: string, update: Document): Promise<number> => {
    const counters = nativeCollection(payload, slugs.counters)
    for (;;) {
      try {
        const after = await counters.findOneAndUpdate({ key: counter }, update, {
          ...DURABLE,
          returnDocument: 'after',
          upsert: true,
        })
        return Number(after!.value)
      } catch (error) {
        // Two processes that create the same counter at once: the unique index lets one through, the other tries again.
        if (!isDuplicateKey(error)) {
          throw error
        }
      }
    }
  }

  const upsertsOf = (rows: readonly KeyedRow[]) =>
    rows.map(({ key, ...rest }) => ({
      updateOne: { filter: { key }, update: { $set: rest }, upsert: true },
    }))

  return {
    alone: (_number, work) => work(),
    addRows: async (slug, rows) => {
      if (rows.length > 0) {
        await nativeCollection(payload, slug).bulkWrite(upsertsOf(rows), { ...DURABLE, ordered: true })
      }
    },
    append: (log, row) => {
      const result = (tails.get(log.slug) ?? Promise.resolve()).then(() => append(log, row))
      tails.set(
        log.slug,
        result.catch(() => undefined),
      )
      return result
    },
    atomically: (work) => work(),
    close: () => Promise.resolve(),
    hasOneProcess: false,
    insertIfAbsent: async (slug, row) => {
      try {
        const { upsertedCount } = await nativeCollection(payload, slug).updateOne(
          { key: row.key },
          { $setOnInsert: row },
          { ...DURABLE, upsert: true },
        )
        return upsertedCount > 0
      } catch (error) {
        if (!isDuplicateKey(error)) {
          throw error
        }
        return false
      }
    },
    logJoinsTransaction: false,
    maintain: () => Promise.resolve(),
    next: (counter) => updateCounter(counter, { $inc: { value: 1 } }),
    prepare: async () => {
      // Without the unique indexes two writers could both be first: wait until they stand.
      for (const model of Object.values(modelsOf(payload))) {
        await model?.ensureIndexes()
      }
      // The healer looks for saves that were begun lately.
      await nativeCollection(payload, slugs.articles).createIndex({ revisedAt: 1 })
    },
    raise: async (counter, value) => {
      await updateCounter(counter, { $max: { value } })
    },
    replaceRows: async (slug, number, rows) => {
      const collection = nativeCollection(payload, slug)
      const stale = { deleteMany: { filter: { key: { $nin: rows.map(({ key }) => key) }, number } } }
      await collection.bulkWrite([...upsertsOf(rows), stale], { ...DURABLE, ordered: true })
    },
    writesAtomically: false,
  }
}
