import type { DocId } from '../../shared/ids.ts'
import type { PublicCorrection } from '../workflow/correction.ts'

/** Everything that can happen to what the public may see. */
export const ACT_KINDS = [
  'scheduled',
  'held',
  'released',
  'due',
  'updated',
  'corrected',
  'withheld',
  'lifted',
  'expired',
  'unpublished',
  'killed',
  'renamed',
  'erased',
] as const

export type ActKind = (typeof ACT_KINDS)[number]

/** Why words were released: for the first time, with new facts, because they were wrong, or for a typo. */
export const RELEASE_KINDS = ['first', 'update', 'correction', 'minor'] as const

export type ReleaseKind = (typeof RELEASE_KINDS)[number]

/** What readers are told of an act, or where they are led. */
export interface ActTerms {
  /** What was wrong and what is right, of a release that corrects. */
  correction?: PublicCorrection
  /** Which editions an erasure destroyed, and whether nothing of the article was to stay. */
  erased?: { all: boolean; editions: string[] }
  /** What stands in place of a killed story. */
  notice?: string
  /** Where readers of an unpublished story are sent: a path of this site or an http(s) address. */
  redirectTo?: string
}

/** What an act was done to: an article, or something whose name is part of many pages. */
export interface Subject {
  collection: string
  id: DocId
}

/**
 * One act as the row of its subject carries it, in the same write that changes the row. `n` counts the acts of one subject
 * from 1 without gaps; (subject, n) is the identity by which the log refuses a second copy.
 */
export interface Act {
  /** The user who did it, or null for the system itself. */
  actor: DocId | null
  at: Date
  /** The edition that the act releases or speaks of: 64 hex digits, or null. */
  edition: null | string
  embargo: { until: Date | null } | null
  /** The instant from which readers see the edition; null when the act opens no window. */
  from: Date | null
  kind: ActKind
  n: number
  /** The number of the article, or null when the subject is not an article. */
  number: null | number
  /** The first publication of the article as readers are told it; a correction keeps it. */
  publishedAt: Date | null
  reason: null | string
  releaseKind: null | ReleaseKind
  /** The revision of the row that this act made. */
  revision: number
  terms: ActTerms | null
  /** The instant at which the window ends; null for an open end. */
  until: Date | null
}

/** An act in the change log. `seq` is its position: 1, 2, 3, ... without gaps over the whole newsroom. */
export interface LogEntry extends Act {
  seq: number
  subject: Subject
}

/** The identity of an act in the log: "articles:12:3". */
export const actKey = (subject: Subject, n: number): string => `${subject.collection}:${subject.id}:${n}`
