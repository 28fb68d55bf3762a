import type { BasePayload, Where } from 'payload'

import type { Slugs } from '../../collections/slugs.ts'
import type { Act, ActKind, ActTerms, LogEntry, ReleaseKind, Subject } from '../domain/edition/changeLog.ts'
import type { Request } from '../domain/runtime.ts'
import type { Dialect } from './dialect/dialect.ts'

import { actKey } from '../domain/edition/changeLog.ts'
import { readTerms, writeTerms } from './actTerms.ts'
import { LOG_COUNTER } from './dialect/dialect.ts'

/** The change log: append-only, in order, without gaps. */
export interface ChangeLogStore {
  /** The latest acts of some kinds on the articles with these numbers, the newest first. */
  actsOn(numbers: readonly number[], kinds: readonly ActKind[], limit: number): Promise<LogEntry[]>
  /**
   * Appends an act; one that is in the log already is not appended again.
   *
   * @returns its position
   */
  append(subject: Subject, act: Act, req?: Request): Promise<number>
  /** Writes other terms into an entry: only an erasure does, which takes out what repeats the words that it destroys. */
  retell(seq: number, terms: ActTerms | null, req?: Request): Promise<void>
  /** The position of the last entry, 0 for an empty log. */
  head(): Promise<number>
  /** The latest acts of some kinds in the newsroom, the newest first; those far back in the log are left out. */
  latestOf(kinds: readonly ActKind[], limit: number): Promise<LogEntry[]>
  /** All entries about one subject, in the order of its acts. */
  of(subject: Subject, req?: Request): Promise<LogEntry[]>
  /** All entries about the article with this number, in the order of its acts. */
  ofNumber(number: number): Promise<LogEntry[]>
  /** Up to `limit` entries after a position, in order. */
  since(seq: number, limit: number): Promise<LogEntry[]>
  /** The position of each of these acts that the log has. */
  whichOf(keys: string[], req?: Request): Promise<Map<string, number>>
}

/** How far back in the log the latest acts are looked for. */
const RECENT_ENTRIES = 20_000

interface StoredEntry {
  actor: null | string
  at: string
  edition: null | string
  embargoed: boolean | null
  embargoUntil: null | string
  from: null | string
  id: number
  key: string
  kind: string
  n: number
  number: null | number
  publishedAt: null | string
  reason: null | string
  releaseKind: null | string
  revision: number
  subjectCollection: string
  subjectId: string
  terms: null | string
  until: null | string
}

const instant = (value: null | string | undefined): Date | null =>
  value === null || value === undefined ? null : new Date(value)

const fromStored = (row: StoredEntry): LogEntry => ({
  actor: row.actor ?? null,
  at: new Date(row.at),
  edition: row.edition ?? null,
  embargo: row.embargoed ? { until: instant(row.embargoUntil) } : null,
  from: instant(row.from),
  kind: row.kind as ActKind,
  n: Number(row.n),
  number: row.number === null || row.number === undefined ? null : Number(row.number),
  publishedAt: instant(row.publishedAt),
  reason: row.reason ?? null,
  releaseKind: (row.releaseKind ?? null) as null | ReleaseKind,
  revision: Number(row.revision),
  seq: Number(row.id),
  subject: { collection: row.subjectCollection, id: row.subjectId },
  terms: readTerms(row.terms),
  until: instant(row.until),
})

interface Deps {
  dialect: Dialect
  payload: BasePayload
  slugs: Slugs
}

export const createChangeLogStore = ({ dialect, payload, slugs }: Deps): ChangeLogStore => {
  const find = async (
    where: Where,
    options: { limit: number; req?: Request; sort: string },
  ): Promise<LogEntry[]> => {
    const { docs } = await payload.db.find<StoredEntry & { [key: string]: unknown }>({
      collection: slugs.changeLog,
      limit: options.limit,
      pagination: false,
      req: options.req as never,
      sort: options.sort,
      where,
    })
    return docs.map(fromStored)
  }
  const head = async (): Promise<number> => (await find({}, { limit: 1, sort: '-id' }))[0]?.seq ?? 0
  return {
    actsOn: (numbers, kinds, limit) =>
      numbers.length === 0
        ? Promise.resolve([])
        : find(
            { and: [{ number: { in: [...numbers] } }, { kind: { in: [...kinds] } }] },
            { limit, sort: '-id' },
          ),
    append: ({ collection, id }, act, req) =>
      dialect.append(
        { counter: LOG_COUNTER, slug: slugs.changeLog },
        {
          actor: act.actor === null ? null : String(act.actor),
          at: act.at,
          edition: act.edition,
          embargoed: act.embargo !== null,
          embargoUntil: act.embargo?.until ?? null,
          from: act.from,
          key: actKey({ collection, id }, act.n),
          kind: act.kind,
          n: act.n,
          number: act.number,
          publishedAt: act.publishedAt,
          reason: act.reason,
          releaseKind: act.releaseKind,
          revision: act.revision,
          subjectCollection: collection,
          subjectId: String(id),
          terms: writeTerms(act.terms),
          until: act.until,
        },
        req,
      ),
    head,
    latestOf: async (kinds, limit) =>
      find(
        { and: [{ id: { greater_than: (await head()) - RECENT_ENTRIES } }, { kind: { in: [...kinds] } }] },
        { limit, sort: '-id' },
      ),
    of: ({ collection, id }, req) =>
      find(
        { and: [{ subjectCollection: { equals: collection } }, { subjectId: { equals: String(id) } }] },
        { limit: 0, req, sort: 'n' },
      ),
    ofNumber: (number) => find({ number: { equals: number } }, { limit: 0, sort: 'n' }),
    retell: async (seq, terms, req) => {
      await payload.db.updateOne({
        id: seq,
        collection: slugs.changeLog,
        data: { terms: writeTerms(terms) },
        req: req as never,
      })
    },
    since: (seq, limit) => find({ id: { greater_than: seq } }, { limit, sort: 'id' }),
    whichOf: async (keys, req) => {
      if (keys.length === 0) {
        return new Map()
      }
      const entries = await find({ key: { in: keys } }, { limit: keys.length, req, sort: 'id' })
      return new Map(entries.map((entry) => [actKey(entry.subject, entry.n), entry.seq]))
    },
  }
}
