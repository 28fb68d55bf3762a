import type { AuditKeys } from '../../../src/storage/record/auditKeys.ts'
import type { WorkflowEvent } from '../../../src/domain/workflow/event.ts'

import { textToSeal } from '../../../src/domain/workflow/recordChain.ts'
import { sealRow } from '../../../src/domain/workflow/rowSeal.ts'

/** Where the record of events ends. */
export interface RecordHead {
  mac: string
  seq: number
}

/** What makes the copy of a row, and the copy of its event in the record, genuine. */
export interface CopySeals {
  /** The seal of the event in the record. */
  mac: string
  previous: string
  /** The seal of the row. */
  row: string
  seq: number
}

/**
 * Seals the copies of stories as the newsroom would have: it repairs what isn't sealed. Copies go into the record in the order in
 * which they are sealed.
 */
export const createCopySealer = ({ presentId, seal }: AuditKeys, head: RecordHead) => {
  let { mac: previous, seq } = head
  return (event: WorkflowEvent): CopySeals => {
    seq += 1
    const before = previous
    const mac = seal(presentId, textToSeal(event, { keyId: presentId, previous, seq }))
    if (mac === null) {
      throw new Error('The present key does not seal.')
    }
    previous = mac
    return {
      mac,
      previous: before,
      row: sealRow({ approval: null, event, state: event.to }, seal, presentId),
      seq,
    }
  }
}
