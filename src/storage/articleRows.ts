import type { BasePayload } from 'payload'

import type { Slugs } from '../../collections/slugs.ts'
import type { ArticleRow } from '../domain/article/articleRow.ts'
import type { Act, ActKind, ReleaseKind } from '../domain/edition/changeLog.ts'
import type { Request } from '../domain/runtime.ts'
import type { DocId } from '../shared/ids.ts'

import { EDITION_SCHEMA } from '../domain/edition/content.ts'
import { readTerms, writeTerms } from './actTerms.ts'
import { approvalOf, flashersOf, stateOf, type StoredWorkflow, writersOf } from './workflowRows.ts'

/** The act that a row carries, as Payload stores it in the field `act`: one column, for nobody asks a database for its parts. */
export interface StoredAct {
  actor?: null | string
  at?: null | string
  edition?: null | string
  embargoed?: boolean | null
  embargoUntil?: null | string
  from?: null | string
  kind?: null | string
  n?: null | number
  reason?: null | string
  releaseKind?: null | string
  revision?: null | number
  /** JSON. */
  terms?: null | string
  until?: null | string
}

export interface StoredArticle extends StoredWorkflow {
  [key: string]: unknown
  _status?: null | string
  act?: null | StoredAct
  /** When the act was; the healer finds acts by it. */
  actedAt?: null | string
  deletedAt?: null | string
  id: DocId
  number: number
  publishedAt?: null | string
  revision?: null | number
}

const instant = (value: null | string | undefined): Date | null =>
  value === null || value === undefined ? null : new Date(value)

const iso = (value: Date | null): null | string => (value === null ? null : value.toISOString())

/** Reads the act that a row carries; null when nothing has ever been done to it. */
export const actOfRow = (row: StoredArticle): Act | null => {
  const act = row.act ?? {}
  if (!act.n || !act.at || !act.kind) {
    return null
  }
  return {
    actor: act.actor ?? null,
    at: new Date(act.at),
    edition: act.edition ?? null,
    embargo: act.embargoed ? { until: instant(act.embargoUntil) } : null,
    from: instant(act.from),
    kind: act.kind as ActKind,
    n: act.n,
    number: row.number,
    publishedAt: instant(row.publishedAt),
    reason: act.reason ?? null,
    releaseKind: (act.releaseKind ?? null) as null | ReleaseKind,
    revision: act.revision ?? 0,
    terms: readTerms(act.terms),
    until: instant(act.until),
  }
}

const toStoredAct = (act: Act): StoredAct => ({
  actor: act.actor === null ? null : String(act.actor),
  at: iso(act.at),
  edition: act.edition,
  embargoed: act.embargo !== null,
  embargoUntil: iso(act.embargo?.until ?? null),
  from: iso(act.from),
  kind: act.kind,
  n: act.n,
  reason: act.reason,
  releaseKind: act.releaseKind,
  revision: act.revision,
  terms: writeTerms(act.terms),
  until: iso(act.until),
})

/** The fields of a row that carries this act; null: none. */
export const actFields = (act: Act | null): { act: StoredAct; actedAt: null | string } => ({
  act: act === null ? { n: 0 } : toStoredAct(act),
  actedAt: iso(act?.at ?? null),
})

const SYSTEM_FIELDS = {
  _status: true,
  act: true,
  actedAt: true,
  approval: true,
  contentHash: true,
  contentSchema: true,
  deletedAt: true,
  deskState: true,
  event: true,
  flashedBy: true,
  movedAt: true,
  number: true,
  publicState: true,
  publishedAt: true,
  reviewPending: true,
  revisedAt: true,
  revision: true,
  writers: true,
} as const

/** Reads what the newsroom itself keeps in the row behind an article; null when there is none. */
export const readArticleRow = async (
  { payload, slugs }: { payload: BasePayload; slugs: Slugs },
  id: DocId,
  req?: Request,
): Promise<null | StoredArticle> =>
  payload.db.findOne<StoredArticle>({
    collection: slugs.articles,
    req: req as never,
    select: SYSTEM_FIELDS,
    where: { id: { equals: id } },
  })

/** The row as the rules of saving see it. */
export const toArticleRow = (row: StoredArticle): ArticleRow => ({
  id: row.id,
  acts: row.act?.n ?? 0,
  approval: approvalOf(row),
  contentHash: row.contentHash ?? null,
  contentSchema: row.contentSchema ?? EDITION_SCHEMA,
  events: row.event?.n ?? 0,
  flashedBy: flashersOf(row),
  lastEdition: row.act?.edition ?? null,
  number: row.number,
  publishedAt: instant(row.publishedAt),
  revision: row.revision ?? 0,
  state: stateOf(row),
  trashed: Boolean(row.deletedAt),
  writers: writersOf(row),
})
