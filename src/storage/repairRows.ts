import type { Where } from 'payload'

import type { LogEntry } from '../domain/edition/changeLog.ts'
import type { WorkflowEvent } from '../domain/workflow/event.ts'
import type { ArticleState, PublicState } from '../domain/workflow/states.ts'
import type { DocId } from '../shared/ids.ts'
import type { StoredArticle } from './articleRows.ts'
import type { Spine } from './spine.ts'

import { publicStateAfter, statusOf } from '../domain/workflow/states.ts'
import { approvedInRecord } from '../domain/workflow/judgeRow.ts'
import { sealOfEvent } from '../domain/workflow/recordChain.ts'
import { actFields } from './articleRows.ts'
import { editionKey } from './editionStore.ts'
import { unguarded } from './guardWrites.ts'
import { rest } from './pace.ts'
import { checkRows, readCheckedRow, ROW_FIELDS } from './record/checkRows.ts'
import { copyToLatestVersion, markKilledVersions } from './workflow/versionCopies.ts'
import { fromEditionContent } from './workflow/fromEditionContent.ts'
import { approvalOf, stateOf, eventFields } from './workflowRows.ts'

const BATCH = 200
/** How many rows are looked at in one go where all are: others wait for as long as that takes. */
const SMALL_BATCH = 50

/** The public state that the log leaves an article in. */
const publicStateOf = (entries: readonly LogEntry[]): PublicState =>
  entries.reduce<PublicState>((state, { kind }) => publicStateAfter(kind) ?? state, 'unreleased')

/** The approval that a row holds and the last approval's event doesn't: somebody else wrote it. */
const isForged = (
  edition: null | string | undefined,
  event: null | undefined | { action?: null | string; contentHash?: null | string },
  desk: null | string | undefined,
): boolean =>
  Boolean(edition) &&
  (desk === 'draft' || desk === 'done' || (event?.action === 'approve' && event.contentHash !== edition))

/** What repairs clear. */
const NO_APPROVAL = { at: null, by: null, byName: null, edition: null, schema: null } as const

interface Known {
  entries: readonly LogEntry[]
  event: undefined | WorkflowEvent
  right: ArticleState
}

/** Whether a row says of itself what the log and the record say of it. */
const agrees = (row: StoredArticle, { entries, event, right }: Known): boolean => {
  const last = entries.at(-1)
  const said = stateOf(row)
  return (
    said.public === right.public &&
    said.desk === right.desk &&
    row._status === statusOf(right.public) &&
    !isForged(row.approval?.edition, event, right.desk) &&
    (row.act?.n ?? 0) === (last?.n ?? 0) &&
    (last === undefined || (row.act?.kind === last.kind && (row.act.edition ?? null) === last.edition))
  )
}

/** Where the desk stands with an article of which the record knows nothing: released before there were events, or a draft. */
const deskBefore = (entries: readonly LogEntry[]): string =>
  publicStateOf(entries) === 'live' ? 'done' : 'draft'

interface Place {
  spine: Spine
  /** Rows that were written after it are left alone: their acts may be on the way. */
  settledBefore: Date
}

/** The words of the edition that readers see, for a row that has to say them. */
const wordsOf = async (
  { editions }: Spine,
  number: number,
  entries: readonly LogEntry[],
): Promise<Record<string, unknown>> => {
  const edition = entries.filter(({ edition: named }) => named !== null).at(-1)?.edition ?? null
  if (edition === null) {
    return {}
  }
  const key = { hash: edition, number }
  const content = (await editions.get([key])).get(editionKey(key))
  return content === undefined ? {} : fromEditionContent(content)
}

/**
 * Puts one row right that doesn't say what the log and the record say: somebody wrote to the database past the newsroom. The
 * log tells what readers see, the record where the working copy stands; the repair is an event of its own, and an alert.
 *
 * @returns whether it was wrong
 */
const repairRow = async ({ settledBefore, spine }: Place, id: DocId): Promise<boolean> => {
  const { auditKeys, clock, log, options, payload, record } = spine
  const { slugs } = options
  const checked = await readCheckedRow(spine, id, { thorough: true })
  if (checked === null) {
    return false
  }
  const { row, verdict } = checked
  const isForgery = verdict.type === 'wrong'
  if (!isForgery && new Date((row.revisedAt as string | undefined) ?? 0) > settledBefore) {
    return false
  }
  const entries = await log.of({ collection: slugs.articles, id })
  const events = await record.of(row.number)
  // What somebody else put into the record says nothing; a key that is not known can't be asked.
  const last = events.find((each) => [null, each.mac].includes(sealOfEvent(each, auditKeys.seal)))
  if (!isForgery && (row.act?.n ?? 0) > (entries.at(-1)?.n ?? 0) && (row.event?.n ?? 0) > (last?.n ?? 0)) {
    return false
  }
  const said = stateOf(row)
  const approval = approvalOf(row)
  const isFalselyApproved = isForgery
    ? approval === null || approval.edition !== approvedInRecord(events, auditKeys.seal)
    : isForged(approval?.edition, last, last?.to.desk)
  const right: ArticleState = {
    desk:
      isFalselyApproved && last?.to.desk === 'approved'
        ? 'draft'
        : (last?.to.desk ?? (isForgery || entries.length === 0 ? deskBefore(entries) : said.desk)),
    public: publicStateOf(entries),
  }
  if (!isForgery && agrees(row, { entries, event: last, right })) {
    return false
  }
  const at = clock.now()
  const act = entries.at(-1)
  const event: WorkflowEvent = {
    action: 'repair',
    actor: null,
    actorName: null,
    article: id,
    at,
    contentHash: row.contentHash ?? null,
    from: said,
    n: (isForgery ? (events[0]?.n ?? 0) : Math.max(row.event?.n ?? 0, last?.n ?? 0)) + 1,
    note: null,
    number: row.number,
    reason: 'The row did not say what the change log and the record say.',
    revision: (row.revision ?? 0) + 1,
    to: right,
  }
  const kept = isFalselyApproved ? null : approval
  const written = (await payload.db.updateOne(
    unguarded({
      collection: slugs.articles,
      data: {
        ...(right.public === 'live' ? await wordsOf(spine, row.number, entries) : {}),
        _status: statusOf(right.public),
        ...actFields(act ?? null),
        ...(isFalselyApproved && { approval: NO_APPROVAL }),
        deskState: right.desk,
        ...eventFields({ approval: kept, event, state: right }, auditKeys),
        publicState: right.public,
        publishedAt: act?.publishedAt?.toISOString() ?? null,
        revisedAt: at.toISOString(),
        revision: event.revision,
      },
      where: { and: [{ id: { equals: id } }, { revision: { equals: row.revision ?? 0 } }] } as Where,
    }),
  )) as unknown as null | StoredArticle
  if (written === null) {
    return false
  }
  await record.append(event)
  await copyToLatestVersion({ payload, slugs }, written)
  if (right.public === 'killed') {
    await markKilledVersions({ payload, slugs }, id)
  }
  payload.logger.error({
    article: row.number,
    event: 'newsroom.workflow.repaired',
    found: { ...said, _status: row._status },
    ...(isForgery && { why: verdict.why }),
    msg: `Article ${row.number} was written to past the newsroom: it said ${said.desk} and ${said.public}, and is ${right.desk} and ${right.public}. Look for who writes to the database.`,
    right,
  })
  return true
}

/**
 * Puts one article right whose row was found wrong.
 *
 * @param settledBefore rows that only disagree, and were written after it, are left alone; forgeries are not
 * @returns whether it was wrong
 */
export const repairArticle = (spine: Spine, id: DocId, settledBefore: Date): Promise<boolean> =>
  repairRow({ settledBefore, spine }, id)

/** What no write of the newsroom ever leaves: a status that says something else than the public state. */
const CONTRADICTIONS: readonly Where[] = [
  {
    and: [
      { _status: { equals: 'published' } },
      { publicState: { exists: true } },
      { publicState: { not_equals: 'live' } },
    ],
  },
  { and: [{ _status: { equals: 'draft' } }, { publicState: { equals: 'live' } }] },
]

/**
 * Repairs the rows that contradict themselves. It costs two questions of an index when there are none.
 *
 * @returns how many were repaired
 */
export const repairContradictions = async (spine: Spine, settledBefore: Date): Promise<number> => {
  let repaired = 0
  for (const where of CONTRADICTIONS) {
    const { docs } = await spine.payload.db.find<{ [key: string]: unknown; id: DocId }>({
      collection: spine.options.slugs.articles,
      limit: BATCH,
      pagination: false,
      select: { number: true },
      where,
    })
    for (const { id } of docs) {
      repaired += (await repairRow({ settledBefore, spine }, id)) ? 1 : 0
    }
  }
  return repaired
}

/** Whether a row looks as if its states had been written by somebody else; the log and the record decide then. */
const isSuspicious = ({ act, approval, deskState, event, publicState }: StoredArticle): boolean => {
  // Nothing has ever been done to it: it is a draft. Rows that were released before there were events tell nothing.
  const deskAfter = event?.n ? (event.toDesk ?? undefined) : act?.n ? undefined : 'draft'
  const after = act?.n && act.kind ? publicStateAfter(act.kind as LogEntry['kind']) : 'unreleased'
  return (
    (publicState != null && after !== null && publicState !== after) ||
    isForged(approval?.edition, event, deskState) ||
    (deskState != null && deskAfter !== undefined && deskAfter !== deskState)
  )
}

/**
 * Looks through all rows for seals that don't fit, and for states that don't follow from the last act and the last event, and
 * repairs them. Nobody waits for it: it leaves most of the process to others.
 *
 * @returns how many were repaired
 */
export const repairAll = async (
  spine: Spine,
  settledBefore: Date,
  isStopped: () => boolean = () => false,
): Promise<number> => {
  let repaired = 0
  let after: DocId | null = null
  for (;;) {
    const before = performance.now()
    const { docs }: { docs: StoredArticle[] } = await spine.payload.db.find<StoredArticle>({
      collection: spine.options.slugs.articles,
      limit: SMALL_BATCH,
      pagination: false,
      select: ROW_FIELDS,
      sort: 'id',
      where: after === null ? {} : { id: { greater_than: after } },
    })
    for (const { row, verdict } of await checkRows(spine, docs, { thorough: true })) {
      if (verdict.type === 'wrong' || isSuspicious(row)) {
        repaired += (await repairRow({ settledBefore, spine }, row.id)) ? 1 : 0
      }
    }
    after = docs.at(-1)?.id ?? null
    if (after === null || docs.length < SMALL_BATCH) {
      return repaired
    }
    await rest(performance.now() - before)
    if (isStopped()) {
      return repaired
    }
  }
}
