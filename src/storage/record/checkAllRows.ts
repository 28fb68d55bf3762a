import type { Where } from 'payload'

import type { AuditReport } from '../../domain/workflow/audit.ts'
import type { DocId } from '../../shared/ids.ts'
import type { StoredArticle } from '../articleRows.ts'
import type { Spine } from '../spine.ts'
import type { CheckedRow } from './checkRows.ts'

import { eventKey } from '../../domain/workflow/event.ts'
import { GRACE_MS } from '../grace.ts'
import { breathe } from '../pace.ts'
import { checkRows, ROW_FIELDS, readCheckedRow } from './checkRows.ts'

const BATCH = 200

type Found = Pick<AuditReport, 'missing' | 'pending' | 'rows'>

const note = (found: Found, { event, row: { number }, verdict }: CheckedRow, settledBefore: Date): void => {
  if (verdict.type === 'wrong') {
    found.rows.push({ number, why: verdict.why })
  }
  if (event !== null && (verdict.type === 'gap' || verdict.type === 'unrecorded')) {
    const isPending = verdict.type === 'unrecorded' && event.at > settledBefore
    ;(isPending ? found.pending : found.missing).push({ key: eventKey(event), number })
  }
}

/**
 * Looks through all articles: whether the record has the last event that each row carries, and whether the rows are the
 * newsroom's own. It reads alone.
 */
export const checkAllRows = async (spine: Spine): Promise<Found> => {
  const { clock, options, payload } = spine
  const found: Found = { missing: [], pending: [], rows: [] }
  const settledBefore = new Date(clock.now().getTime() - GRACE_MS)
  let after: DocId | null = null
  for (;;) {
    const where: Where = after === null ? {} : { id: { greater_than: after } }
    const { docs }: { docs: StoredArticle[] } = await payload.db.find<StoredArticle>({
      collection: options.slugs.articles,
      limit: BATCH,
      pagination: false,
      select: ROW_FIELDS,
      sort: 'id',
      where,
    })
    for (const checked of await checkRows(spine, docs, { thorough: true })) {
      // What is written meanwhile is read again.
      const settled =
        checked.verdict.type === 'wrong'
          ? await readCheckedRow(spine, checked.row.id, { thorough: true })
          : checked
      if (settled !== null) {
        note(found, settled, settledBefore)
      }
    }
    await breathe()
    after = docs.at(-1)?.id ?? null
    if (after === null || docs.length < BATCH) {
      return found
    }
  }
}
