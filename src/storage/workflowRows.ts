import type { Approval } from '../domain/article/articleRow.ts'
import type { SaveDecision } from '../domain/article/decideSave.ts'
import type { ActKind } from '../domain/edition/changeLog.ts'
import type { WorkflowEvent } from '../domain/workflow/event.ts'
import type { ArticleState, PublicState } from '../domain/workflow/states.ts'
import type { RowToSeal } from '../domain/workflow/rowSeal.ts'
import type { DocId } from '../shared/ids.ts'
import type { AuditKeys } from './record/auditKeys.ts'

import { toStorableEvent } from '../domain/workflow/recordChain.ts'
import { sealRow } from '../domain/workflow/rowSeal.ts'
import { publicStateAfter } from '../domain/workflow/states.ts'

/** The event that a row carries, as Payload stores it in the field `event`: one column, for nobody asks a database for its parts. */
export interface StoredEvent {
  action?: null | string
  actor?: null | string
  actorName?: null | string
  at?: null | string
  contentHash?: null | string
  fromDesk?: null | string
  fromPublic?: null | string
  n?: null | number
  note?: null | string
  reason?: null | string
  revision?: null | number
  seal?: null | string
  toDesk?: null | string
  toPublic?: null | string
}

/** What the workflow keeps in the row of an article. */
export interface StoredWorkflow {
  _status?: null | string
  act?: { kind?: null | string } | null
  approval?: {
    at?: null | string
    by?: null | string
    byName?: null | string
    edition?: null | string
    schema?: null | number
  }
  contentHash?: null | string
  contentSchema?: null | number
  deskState?: null | string
  event?: null | StoredEvent
  flashedBy?: null | string
  /** When the event was; the healer finds events by it. */
  movedAt?: null | string
  publicState?: null | string
  reviewPending?: boolean | null
  writers?: null | string
}

/** What the workflow keeps in a row, and a version beside it has a copy of. */
const KEPT = [
  'approval',
  'contentHash',
  'contentSchema',
  'deskState',
  'event',
  'flashedBy',
  'movedAt',
  'publicState',
  'reviewPending',
  'writers',
] as const satisfies (keyof StoredWorkflow)[]

/** Takes out of a row what the workflow keeps in it. */
export const keptByWorkflow = (row: StoredWorkflow): StoredWorkflow =>
  Object.fromEntries(KEPT.map((name) => [name, row[name]]))

/** Where an article stands. Rows from before states were kept tell by their status and their last act. */
export const stateOf = ({ _status, act, deskState, publicState }: StoredWorkflow): ArticleState => {
  const isLive = _status === 'published'
  const after = act?.kind ? publicStateAfter(act.kind as ActKind) : null
  return {
    desk: deskState ?? (isLive ? 'done' : 'draft'),
    public: (publicState as PublicState | null | undefined) ?? (isLive ? 'live' : (after ?? 'unreleased')),
  }
}

/** The approval that a row holds; null when there is none. */
export const approvalOf = ({ approval }: StoredWorkflow): Approval | null =>
  approval?.edition
    ? {
        at: new Date(approval.at ?? 0),
        by: approval.by ?? null,
        byName: approval.byName ?? null,
        edition: approval.edition,
        schema: approval.schema ?? 1,
      }
    : null

/** The users who have changed the words since the last release. */
export const writersOf = ({ writers }: StoredWorkflow): string[] =>
  writers ? (JSON.parse(writers) as string[]) : []

/** All who sent the article out without review since the last one; undefined when nothing is to be reviewed. Older rows name one. */
export const flashersOf = ({ flashedBy, reviewPending }: StoredWorkflow): string[] | undefined => {
  if (reviewPending !== true) {
    return undefined
  }
  return flashedBy?.startsWith('[') ? (JSON.parse(flashedBy) as string[]) : flashedBy ? [flashedBy] : []
}

/** Reads the event that a row carries; null when there was none. */
export const eventOfRow = (row: { id: DocId; number: number } & StoredWorkflow): null | WorkflowEvent => {
  const event = row.event ?? {}
  if (!event.n || !event.at || !event.action) {
    return null
  }
  return {
    action: event.action,
    actor: event.actor ?? null,
    actorName: event.actorName ?? null,
    article: row.id,
    at: new Date(event.at),
    contentHash: event.contentHash ?? null,
    from: { desk: event.fromDesk ?? '', public: event.fromPublic as PublicState },
    n: event.n,
    note: event.note ?? null,
    number: row.number,
    reason: event.reason ?? null,
    revision: event.revision ?? 0,
    to: { desk: event.toDesk ?? '', public: event.toPublic as PublicState },
  }
}

const toStoredEvent = (row: RowToSeal, keys: AuditKeys): StoredEvent => {
  const event = toStorableEvent(row.event)
  return {
    action: event.action,
    actor: event.actor === null ? null : String(event.actor),
    actorName: event.actorName,
    at: event.at.toISOString(),
    contentHash: event.contentHash,
    fromDesk: event.from.desk,
    fromPublic: event.from.public,
    n: event.n,
    note: event.note,
    reason: event.reason,
    revision: event.revision,
    seal: sealRow(row, keys.seal, keys.presentId),
    toDesk: event.to.desk,
    toPublic: event.to.public,
  }
}

/** The fields of a row that carries this event: sealed together with the states and the approval of the row. */
export const eventFields = (row: RowToSeal, keys: AuditKeys): { event: StoredEvent; movedAt: string } => {
  const event = toStoredEvent(row, keys)
  return { event, movedAt: event.at! }
}

/** The fields of a row, and of the version beside it, after a save: all of them, so that no older copy stays. */
export const workflowFields = (
  { approval, contentHash, event, flashedBy, state, writers }: SaveDecision,
  schema: number,
  keys: AuditKeys,
): StoredWorkflow => ({
  approval: {
    at: approval?.at.toISOString() ?? null,
    by: approval === null || approval.by === null ? null : String(approval.by),
    byName: approval?.byName ?? null,
    edition: approval?.edition ?? null,
    schema: approval?.schema ?? null,
  },
  contentHash,
  contentSchema: schema,
  deskState: state.desk,
  flashedBy: flashedBy === undefined ? null : JSON.stringify(flashedBy),
  publicState: state.public,
  reviewPending: flashedBy !== undefined,
  writers: JSON.stringify(writers),
  ...(event !== null && eventFields({ approval, event, state }, keys)),
})
