import type { Where } from 'payload'

import type { Act, Subject } from '../domain/edition/changeLog.ts'
import type { DocId } from '../shared/ids.ts'
import type { StoredArticle } from './articleRows.ts'
import type { Spine } from './spine.ts'

import { actKey } from '../domain/edition/changeLog.ts'
import { renameAct } from '../domain/edition/renameAct.ts'
import { actOfRow } from './articleRows.ts'
import { followRenames, projectNumber } from './followRenames.ts'
import { completeVersions, settleRevisions } from './healVersions.ts'
import { recordAct } from './recordAct.ts'

/** What a run of the healer completed. */
export interface Healed {
  /** Acts that a row carried and the log lacked. */
  logged: number
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

/** The time that a save which is being carried out by a living process has for its next write. */
export const GRACE_MS = 10_000

const breathe = (): Promise<void> => new Promise(setImmediate)

const readCounter = async ({ options, payload }: Spine, key: string): Promise<number> => {
  const row = await payload.db.findOne<{ id: DocId; value: number }>({
    collection: options.slugs.counters,
    where: { key: { equals: key } },
  })
  return row === null ? 0 : Number(row.value)
}

/** Visits all documents that match, in batches by id. */
const visit = async <Doc extends { id: DocId }>(
  { payload }: Spine,
  collection: string,
  where: Where,
  work: (docs: Doc[]) => Promise<void>,
): Promise<void> => {
  let after: DocId | null = null
  for (;;) {
    const page: Where = after === null ? where : { and: [where, { id: { greater_than: after } }] }
    const { docs } = await payload.db.find<Doc & Record<string, unknown>>({
      collection,
      limit: BATCH,
      pagination: false,
      sort: 'id',
      where: page,
    })
    await work(docs)
    await breathe()
    const last = docs.at(-1)
    if (last === undefined || docs.length < BATCH) {
      return
    }
    after = last.id
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
 * Completes what a killed process left half done: logs the acts that rows carry and the log lacks, and brings newsstand and
 * versions in line with the log. It looks only at what is newer than its last complete run.
 */
export const heal = async (spine: Spine, graceMs = GRACE_MS): Promise<Healed> => {
  const { clock, dialect, log, options } = spine
  const startedAt = clock.now().getTime()
  const since = new Date((await readCounter(spine, HEALED_AT)) - MARGIN_MS).toISOString()
  const settledBefore = new Date(startedAt - graceMs)
  const healed: Healed = { logged: 0, revisions: 0, versions: 0 }

  await visit<StoredArticle>(
    spine,
    options.slugs.articles,
    { or: [{ 'act.at': { greater_than_equal: since } }, { createdAt: { greater_than_equal: since } }] },
    async (rows) => {
      const acts = rows.flatMap((row) => {
        const act = actOfRow(row)
        return act === null ? [] : [{ act, subject: { collection: options.slugs.articles, id: row.id } }]
      })
      healed.logged += await recordMissing(spine, acts)
      healed.versions += await completeVersions(spine, rows, settledBefore)
    },
  )
  if (!dialect.writesAtomically) {
    const articles = options.slugs.articles
    await visit<StoredArticle>(
      spine,
      articles,
      { revisedAt: { greater_than_equal: since } },
      async (rows) => {
        healed.revisions += await settleRevisions(spine, rows, settledBefore)
      },
    )
  }
  for (const collection of [options.slugs.sections, options.slugs.authors, options.slugs.sources]) {
    await visit<{ acts?: null | number; id: DocId }>(
      spine,
      collection,
      { updatedAt: { greater_than_equal: since } },
      async (docs) => {
        healed.logged += await recordMissing(
          spine,
          docs.flatMap((doc) => renameOf(collection, doc)),
        )
      },
    )
  }
  let seq = await readCounter(spine, HEALED_SEQ)
  for (;;) {
    const entries = await log.since(seq, BATCH)
    for (const number of new Set(entries.flatMap((entry) => entry.number ?? []))) {
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
