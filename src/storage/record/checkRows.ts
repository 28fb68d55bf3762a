import type { RecordedEvent, WorkflowEvent } from '../../domain/workflow/event.ts'
import type { RowVerdict } from '../../domain/workflow/judgeRow.ts'
import type { Request } from '../../domain/request.ts'
import type { DocId } from '../../shared/ids.ts'
import type { StoredArticle } from '../articleRows.ts'
import type { Spine } from '../spine.ts'

import { eventKey } from '../../domain/workflow/event.ts'
import { approvedInRecord, judgeRow } from '../../domain/workflow/judgeRow.ts'
import { readArticleRow } from '../articleRows.ts'
import { approvalOf, eventOfRow, stateOf } from '../workflowRows.ts'

/** A row, the event that it carries, and what both are worth. */
export interface CheckedRow {
  event: null | WorkflowEvent
  row: StoredArticle
  verdict: RowVerdict
}

/** What of a row is judged. */
export const ROW_FIELDS = {
  _status: true,
  act: true,
  approval: true,
  deskState: true,
  event: true,
  number: true,
  publicState: true,
} as const

const ATTEMPTS = 5

/** The events of the record that tell what a row is worth. A row that names none is compared only where it is looked through. */
const keysOf = ({ event, row: { number } }: Omit<CheckedRow, 'verdict'>, thorough: boolean): string[] => {
  if (event === null) {
    return thorough ? [eventKey({ n: 1, number })] : []
  }
  const { n } = event
  return [n - 1, n, n + 1].filter((each) => each > 0).map((each) => eventKey({ n: each, number }))
}

/**
 * Judges rows by their seals and by the record: one question for all of them.
 *
 * @param thorough whether rows that name no event are compared with the record as well
 */
export const checkRows = async (
  { auditKeys, record }: Spine,
  rows: readonly StoredArticle[],
  { req, thorough = false }: { req?: Request; thorough?: boolean } = {},
): Promise<CheckedRow[]> => {
  const carried = rows.map((row) => ({ event: eventOfRow(row), row }))
  const known: ReadonlyMap<string, RecordedEvent> = await record.eventsWith(
    carried.flatMap((each) => keysOf(each, thorough)),
    req,
  )
  const judge = async ({ event, row }: Omit<CheckedRow, 'verdict'>): Promise<RowVerdict> => {
    const approval = approvalOf(row)
    const verdict = judgeRow(
      {
        acts: row.act?.n ?? 0,
        approval,
        event,
        n: row.event?.n ?? 0,
        number: row.number,
        seal: row.event?.seal ?? null,
        state: stateOf(row),
      },
      known,
      auditKeys.seal,
    )
    // The approval of a row from before rows were sealed is what the record has to say.
    return verdict.type === 'unsealed' &&
      approval !== null &&
      approvedInRecord(await record.of(row.number, {}, req), auditKeys.seal) !== approval.edition
      ? { type: 'wrong', why: 'its approval is not in the record' }
      : verdict
  }
  const checked: CheckedRow[] = []
  for (const each of carried) {
    checked.push({ ...each, verdict: await judge(each) })
  }
  return checked
}

/** Reads a row and judges it. What looks wrong is read again: it may have been written between two questions. */
export const readCheckedRow = async (
  spine: Spine,
  id: DocId,
  { req, thorough }: { req?: Request; thorough?: boolean } = {},
): Promise<CheckedRow | null> => {
  const read = () => readArticleRow({ payload: spine.payload, slugs: spine.options.slugs }, id, req)
  let row = await read()
  for (let attempt = 1; row !== null; attempt += 1) {
    const [checked] = await checkRows(spine, [row], {
      ...(req !== undefined && { req }),
      ...(thorough !== undefined && { thorough }),
    })
    if (checked!.verdict.type !== 'wrong' || attempt === ATTEMPTS) {
      return checked!
    }
    const again: null | StoredArticle = await read()
    if (again?.revision === row.revision && again?.event?.n === row.event?.n) {
      return checked!
    }
    row = again
  }
  return null
}
