import type { Request } from '../domain/request.ts'
import type { WorkflowEvent } from '../domain/workflow/event.ts'
import type { RowVerdict } from '../domain/workflow/judgeRow.ts'
import type { DocId } from '../shared/ids.ts'
import type { StoredArticle } from './articleRows.ts'
import type { CheckedRow } from './record/checkRows.ts'
import type { Spine } from './spine.ts'

import { eventKey } from '../domain/workflow/event.ts'

interface Carried {
  event: WorkflowEvent
  row: StoredArticle
}

/** Whether the event was written together with an act, in the row itself: nothing of it can be given back. */
const standsInRow = ({ event, row }: Carried): boolean =>
  (row.act?.n ?? 0) > 0 && row.act?.revision === event.revision

/** The revision of the latest version of each of these articles, by id. */
const latestRevisions = async (
  { options, payload }: Spine,
  ids: readonly DocId[],
  req?: Request,
): Promise<Map<string, number>> => {
  const revisions = new Map<string, number>()
  if (ids.length === 0) {
    return revisions
  }
  const { docs } = await payload.db.findVersions<StoredArticle>({
    collection: options.slugs.articles,
    limit: 0,
    pagination: false,
    req: req as never,
    where: { and: [{ latest: { equals: true } }, { parent: { in: [...ids] } }] },
  })
  for (const { parent, version } of docs as unknown as { parent: DocId; version: StoredArticle }[]) {
    const key = String(parent)
    revisions.set(key, Math.max(revisions.get(key) ?? 0, version.revision ?? 0))
  }
  return revisions
}

/**
 * Leaves of the events that rows carry those that have happened for good. Where a save is several writes, the claim of a
 * revision puts the event into the row before its words are stored: until they are, it may be given back.
 */
const onlySettled = async (
  spine: Spine,
  carried: readonly Carried[],
  req?: Request,
): Promise<WorkflowEvent[]> => {
  const unsure = spine.dialect.writesAtomically ? [] : carried.filter((each) => !standsInRow(each))
  const revisions = await latestRevisions(
    spine,
    unsure.map(({ row }) => row.id),
    req,
  )
  return carried
    .filter(
      (each) => !unsure.includes(each) || (revisions.get(String(each.row.id)) ?? 0) >= each.event.revision,
    )
    .map(({ event }) => event)
}

/** Alerts, once in a process, that the record lacks earlier events of an article. */
const alertOfGap = ({ alerted, payload }: Spine, { n, number }: WorkflowEvent): void => {
  const key = eventKey({ n, number })
  if (!alerted.has(key)) {
    alerted.add(key)
    payload.logger.error({
      article: number,
      event: 'newsroom.record.gap',
      msg: `Article ${number} carries its event ${n}, and the record of events lacks that one and the one before: its end was cut off. Nothing is made anew. Run: npm run audit -- verify`,
      n,
    })
  }
}

/**
 * Appends the events that checked rows carry and the record lacks, as far as they have happened for good. Where earlier ones
 * are missing as well, the record was cut off: that is an alert, and nothing is made anew.
 *
 * @returns how many were appended
 */
export const recordCarried = async (
  spine: Spine,
  rows: readonly CheckedRow[],
  req?: Request,
): Promise<number> => {
  const carried = (type: RowVerdict['type']): Carried[] =>
    rows.flatMap(({ event, row, verdict }) =>
      event !== null && verdict.type === type ? [{ event, row }] : [],
    )
  carried('gap').forEach(({ event }) => alertOfGap(spine, event))
  const missing = await onlySettled(spine, carried('unrecorded'), req)
  for (const event of missing) {
    await spine.record.append(event, req)
  }
  return missing.length
}
