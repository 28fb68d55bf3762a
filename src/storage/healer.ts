import type { Act, LogEntry, Subject } from '../domain/edition/changeLog.ts'
import type { DocId } from '../shared/ids.ts'
import type { StoredArticle } from './articleRows.ts'
import type { Spine } from './spine.ts'

import { actKey } from '../domain/edition/changeLog.ts'
import { renameAct } from '../domain/edition/renameAct.ts'
import { destroyWords } from './erasure/destroyWords.ts'
import { actOfRow } from './articleRows.ts'
import { followRenames, projectNumber } from './followRenames.ts'
import { GRACE_MS } from './grace.ts'
import { recordCarried } from './healEvents.ts'
import { completeVersions, settleRevisions } from './healVersions.ts'
import { breathe } from './pace.ts'
import { recordAct } from './recordAct.ts'
import { checkRows } from './record/checkRows.ts'
import { repairArticle, repairContradictions } from './repairRows.ts'

/** What a run of the healer completed. */
export interface Healed {
  /** Events that a row carried and the record lacked. */
  events: number
  /** Acts that a row carried and the log lacked. */
  logged: number
  /** Articles whose row contradicted itself or the record: somebody wrote to the database past the newsroom. */
  repaired: number
  /** Articles whose revision or whose marks of the latest version did not agree. */
  revisions: number
  /** Articles whose latest version lacked the last act of the row. */
  versions: number
}

/** Counters that say how far everything has been found in order: an instant in ms and a position of the log. */
const HEALED_AT = 'healed-at'
const HEALED_SEQ = 'healed-seq'

/** Clocks of processes may differ, and a transaction may commit long after its act's instant. */
const MARGIN_MS = 10 * 60 * 1000
const BATCH = 200

const readCounter = async ({ options, payload }: Spine, key: string): Promise<number> => {
  const row = await payload.db.findOne<{ id: DocId; value: number }>({
    collection: options.slugs.counters,
    where: { key: { equals: key } },
  })
  return row === null ? 0 : Number(row.value)
}

interface Recent {
  collection: string
  /** Instants of a document; one of them lies after `since`. */
  fields: readonly string[]
  since: string
}

/**
 * Finds the ids of documents that are newer than an instant.
 *
 * One question for each field, in the order of the field: SQLite would read the whole table for two of them in one question,
 * and for the order of the ids.
 */
const idsOf = async ({ payload }: Spine, { collection, fields, since }: Recent): Promise<DocId[]> => {
  const ids = new Map<string, DocId>()
  for (const field of fields) {
    const { docs } = await payload.db.find<{ [key: string]: unknown; id: DocId }>({
      collection,
      limit: 0,
      pagination: false,
      select: { updatedAt: true },
      sort: field,
      where: { [field]: { greater_than_equal: since } },
    })
    for (const { id } of docs) {
      ids.set(String(id), id)
    }
  }
  return [...ids.values()]
}

/** Visits all documents that are newer than an instant, in batches. */
const visit = async <Doc extends { id: DocId }>(
  spine: Spine,
  recent: Recent,
  work: (docs: Doc[]) => Promise<void>,
): Promise<void> => {
  const ids = await idsOf(spine, recent)
  for (let from = 0; from < ids.length; from += BATCH) {
    const { docs } = await spine.payload.db.find<Doc & Record<string, unknown>>({
      collection: recent.collection,
      limit: BATCH,
      pagination: false,
      sort: 'id',
      where: { id: { in: ids.slice(from, from + BATCH) } },
    })
    await work(docs)
    await breathe()
  }
}

const recordMissing = async (spine: Spine, acts: { act: Act; subject: Subject }[]): Promise<number> => {
  const known = await spine.log.whichOf(acts.map(({ act, subject }) => actKey(subject, act.n)))
  const missing = acts.filter(({ act, subject }) => !known.has(actKey(subject, act.n)))
  for (const { act, subject } of missing) {
    await recordAct(spine, subject, act)
  }
  await followRenames(
    spine,
    missing.map(({ act, subject }) => ({ kind: act.kind, subject })),
  )
  return missing.length
}

/** Destroys what a killed process left of words that were to be erased. */
const endErasures = async (spine: Spine, entries: readonly LogEntry[]): Promise<void> => {
  for (const { number, subject, ...act } of entries.filter(({ kind }) => kind === 'erased')) {
    await destroyWords(spine, { act, number: number!, subject })
  }
}

/** The renaming that a section, an author or a source carries as a bare count. */
const renameOf = (
  collection: string,
  doc: { acts?: null | number; id: DocId; updatedAt?: string },
): { act: Act; subject: Subject }[] => {
  const n = doc.acts ?? 0
  if (n === 0) {
    return []
  }
  const act = renameAct({ actor: null, at: new Date(doc.updatedAt ?? 0), n })
  return [{ act, subject: { collection, id: doc.id } }]
}

/**
 * Completes what a killed process left half done: records the events and logs the acts that rows carry and record and log lack,
 * and brings newsstand and versions in line with the log. It looks only at what is newer than its last complete run.
 */
export const heal = async (spine: Spine, graceMs = GRACE_MS): Promise<Healed> => {
  const { clock, dialect, log, options, projected } = spine
  const startedAt = clock.now().getTime()
  const since = new Date((await readCounter(spine, HEALED_AT)) - MARGIN_MS).toISOString()
  const settledBefore = new Date(startedAt - graceMs)
  const healed: Healed = { events: 0, logged: 0, repaired: 0, revisions: 0, versions: 0 }

  await visit<StoredArticle>(
    spine,
    { collection: options.slugs.articles, fields: ['actedAt', 'movedAt', 'createdAt'], since },
    async (found) => {
      const checked = await checkRows(spine, found)
      const isRight = ({ verdict }: (typeof checked)[number]): boolean => verdict.type !== 'wrong'
      const right = checked.filter(isRight)
      const rows = right.map(({ row }) => row)
      const acts = rows.flatMap((row) => {
        const act = actOfRow(row)
        return act === null ? [] : [{ act, subject: { collection: options.slugs.articles, id: row.id } }]
      })
      healed.events += await recordCarried(spine, right)
      healed.logged += await recordMissing(spine, acts)
      const versions = await completeVersions(spine, rows, settledBefore)
      healed.versions += versions
      if (versions > 0) {
        healed.events += await recordCarried(spine, right)
      }
      for (const { row } of checked.filter((each) => !isRight(each))) {
        healed.repaired += (await repairArticle(spine, row.id, settledBefore)) ? 1 : 0
      }
    },
  )
  if (!dialect.writesAtomically) {
    await visit<StoredArticle>(
      spine,
      { collection: options.slugs.articles, fields: ['revisedAt'], since },
      async (rows) => {
        healed.revisions += await settleRevisions(spine, rows, settledBefore)
      },
    )
  }
  for (const collection of [options.slugs.sections, options.slugs.authors, options.slugs.sources]) {
    await visit<{ acts?: null | number; id: DocId }>(
      spine,
      { collection, fields: ['updatedAt'], since },
      async (docs) => {
        healed.logged += await recordMissing(
          spine,
          docs.flatMap((doc) => renameOf(collection, doc)),
        )
      },
    )
  }
  healed.repaired += await repairContradictions(spine, settledBefore)
  let seq = await readCounter(spine, HEALED_SEQ)
  for (;;) {
    const entries = await log.since(seq, BATCH)
    await endErasures(spine, entries)
    const unsure = entries.filter(({ kind, seq: at }) => !projected.delete(at) || kind === 'erased')
    for (const number of new Set(unsure.flatMap((entry) => entry.number ?? []))) {
      await projectNumber(spine, number)
    }
    await followRenames(spine, entries)
    await breathe()
    seq = entries.at(-1)?.seq ?? seq
    if (entries.length < BATCH) {
      break
    }
  }
  await dialect.raise(HEALED_SEQ, seq)
  await dialect.raise(HEALED_AT, startedAt)
  return healed
}
