import type { StoredEvent } from '../../domain/workflow/recordChain.ts'
import type { WorkflowEvent } from '../../domain/workflow/event.ts'
import type { PublicState } from '../../domain/workflow/states.ts'
import type { DocId, IdKind } from '../../shared/ids.ts'
import type { KeyedRow } from '../dialect/dialect.ts'

import { eventKey } from '../../domain/workflow/event.ts'
import { parseDocId } from '../../shared/ids.ts'

/** An event as its collection holds it. */
export interface EventRow {
  action: string
  actor?: null | string
  actorName?: null | string
  article: string
  at: string
  contentHash?: null | string
  format: number
  fromDesk: string
  fromPublic: string
  id: number
  key: string
  keyId: string
  mac: string
  n: number
  note?: null | string
  number: number
  previous: string
  reason?: null | string
  revision: number
  toDesk: string
  toPublic: string
}

/** Makes the row of an event, but for what its place decides. */
export const toEventRow = (event: WorkflowEvent): KeyedRow => ({
  action: event.action,
  actor: event.actor === null ? null : String(event.actor),
  actorName: event.actorName,
  article: String(event.article),
  at: event.at,
  contentHash: event.contentHash,
  fromDesk: event.from.desk,
  fromPublic: event.from.public,
  key: eventKey(event),
  n: event.n,
  note: event.note,
  number: event.number,
  reason: event.reason,
  revision: event.revision,
  toDesk: event.to.desk,
  toPublic: event.to.public,
})

/** Reads the row of an event. */
export const fromEventRow = (row: EventRow, kind: IdKind): StoredEvent => {
  const idOf = (text: string): DocId => parseDocId(text, kind) ?? text
  const actor = row.actor ?? null
  return {
    action: row.action,
    actor: actor === null ? null : idOf(actor),
    actorName: row.actorName ?? null,
    article: idOf(row.article),
    at: new Date(row.at),
    contentHash: row.contentHash ?? null,
    format: Number(row.format),
    from: { desk: row.fromDesk, public: row.fromPublic as PublicState },
    key: row.key,
    keyId: row.keyId,
    mac: row.mac,
    n: Number(row.n),
    note: row.note ?? null,
    number: Number(row.number),
    previous: row.previous,
    reason: row.reason ?? null,
    revision: Number(row.revision),
    seq: Number(row.id),
    to: { desk: row.toDesk, public: row.toPublic as PublicState },
  }
}
