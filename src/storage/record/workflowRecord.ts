import type { BasePayload, Where } from 'payload'

import type { Slugs } from '../../../collections/slugs.ts'
import type { Request } from '../../domain/request.ts'
import type { StoredEvent } from '../../domain/workflow/recordChain.ts'
import type { WorkflowRecord } from '../../domain/workflow/workflowRecord.ts'
import type { IdKind } from '../../shared/ids.ts'
import type { Dialect } from '../dialect/dialect.ts'
import type { AuditKeys } from './auditKeys.ts'
import type { EventRow } from './eventRows.ts'

import { NO_PREVIOUS, RECORD_FORMAT, textToSeal, toStorableEvent } from '../../domain/workflow/recordChain.ts'
import { RECORD_COUNTER } from '../dialect/dialect.ts'
import { fromEventRow, toEventRow } from './eventRows.ts'

interface Deps {
  dialect: Dialect
  keys: AuditKeys
  /** Told when an event takes a position that an anchor knows already: the end of the record was cut off. */
  onCutOff: (lost: { anchored: number; seq: number }) => void
  payload: BasePayload
  slugs: Slugs
}

/** The last event of the record, as an anchor notes it. */
export interface RecordEnd {
  /** Which key made `mac`. */
  keyId: string
  mac: string
  seq: number
}

/** The record as its own room knows it. */
export interface RecordStore extends WorkflowRecord {
  /** Notes that a place outside of the database knows the record up to this position. */
  anchoredTo(seq: number): void
  /** How many entries there are, whatever their positions. */
  count(): Promise<number>
  /** How many events there are up to a position. */
  countTo(seq: number): Promise<number>
  /** Where the record ends; null for an empty one. */
  end(): Promise<null | RecordEnd>
  /** The seals of the events at these positions, as far as they are there. */
  sealsAt(seqs: readonly number[]): Promise<Map<number, string>>
  /** The position of an entry that none is: below 1. Null when there is no such entry. */
  stray(): Promise<null | number>
  /** Up to `limit` events after a position, in order. */
  since(seq: number, limit: number): Promise<StoredEvent[]>
}

interface Options {
  limit: number
  req?: Request
  sort: string
}

/** Keeps the record in its collection: appended through the dialect, read through Payload's adapter. */
export const createRecordStore = ({ dialect, keys, onCutOff, payload, slugs }: Deps): RecordStore => {
  const kind = payload.db as unknown as IdKind
  const findRows = async (where: Where, { limit, req, sort }: Options): Promise<EventRow[]> => {
    const { docs } = await payload.db.find<EventRow & { [key: string]: unknown }>({
      collection: slugs.workflowEvents,
      limit,
      pagination: false,
      req: req as never,
      sort,
      where,
    })
    return docs
  }
  const find = async (where: Where, options: Options): Promise<StoredEvent[]> =>
    (await findRows(where, options)).map((row) => fromEventRow(row, kind))
  /** Leaves out what stands at no position: nobody appended it. */
  const atPositions = <Row extends { id: number }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ id }) => Number.isSafeInteger(Number(id)) && Number(id) >= 1)
  const withKeys = async (wanted: readonly string[], req?: Request): Promise<EventRow[]> =>
    wanted.length === 0
      ? []
      : atPositions(await findRows({ key: { in: [...wanted] } }, { limit: wanted.length, req, sort: 'id' }))
  let anchored = 0
  const end = async (): Promise<null | RecordEnd> => {
    const [last] = await findRows({}, { limit: 1, sort: '-id' })
    return last === undefined ? null : { keyId: last.keyId, mac: last.mac, seq: Number(last.id) }
  }
  return {
    anchoredTo: (seq) => {
      anchored = Math.max(anchored, seq)
    },
    append: (given, req) => {
      const event = toStorableEvent(given)
      const keyId = keys.presentId
      return dialect.append(
        {
          counter: RECORD_COUNTER,
          seal: ({ previous: before, seq }) => {
            const previous = before ?? NO_PREVIOUS
            if (seq <= anchored) {
              onCutOff({ anchored, seq })
            }
            return {
              format: RECORD_FORMAT,
              keyId,
              mac: keys.seal(keyId, textToSeal(event, { keyId, previous, seq })),
              previous,
            }
          },
          slug: slugs.workflowEvents,
        },
        toEventRow(event),
        req,
      )
    },
    count: async () => (await payload.db.count({ collection: slugs.workflowEvents })).totalDocs,
    countTo: async (seq) =>
      (
        await payload.db.count({
          collection: slugs.workflowEvents,
          where: { id: { less_than_equal: seq } },
        })
      ).totalDocs,
    end,
    head: async () => (await end())?.seq ?? 0,
    eventsWith: async (wanted, req) =>
      new Map((await withKeys(wanted, req)).map((row) => [row.key, fromEventRow(row, kind)])),
    of: async (number, { before, limit = 0 } = {}, req) => {
      const events: StoredEvent[] = []
      for (let from = before; ;) {
        const rows = await findRows(
          {
            and: [
              { number: { equals: number } },
              { id: { greater_than_equal: 1 } },
              ...(from === undefined ? [] : [{ id: { less_than: from } }]),
            ],
          },
          { limit, req, sort: '-id' },
        )
        events.push(...atPositions(rows).map((row) => fromEventRow(row, kind)))
        if (limit === 0 || rows.length < limit || events.length >= limit) {
          return limit === 0 ? events : events.slice(0, limit)
        }
        from = Number(rows.at(-1)!.id)
      }
    },
    sealsAt: async (seqs) => {
      const rows =
        seqs.length === 0 ? [] : await findRows({ id: { in: [...seqs] } }, { limit: seqs.length, sort: 'id' })
      return new Map(rows.map(({ id, mac }) => [Number(id), mac]))
    },
    stray: async () => {
      const [row] = await findRows({ id: { less_than: 1 } }, { limit: 1, sort: 'id' })
      // The adapter of MongoDB leaves out an id that is 0.
      return row === undefined ? null : Number((row as Partial<EventRow>).id ?? 0)
    },
    since: (seq, limit) => find({ id: { greater_than: seq } }, { limit, sort: 'id' }),
    whichOf: async (wanted, req) =>
      new Map((await withKeys(wanted, req)).map(({ id, key }) => [key, Number(id)])),
  }
}
