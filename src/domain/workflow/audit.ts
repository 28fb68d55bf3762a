import type { Anchor } from './anchor.ts'
import type { ChainProblem } from './recordChain.ts'

/** What looking through the record has found. */
export interface AuditReport {
  /** How many anchors were compared with the record. */
  anchors: number
  /** How many events were looked at. */
  events: number
  /** The number and the event of articles whose row names an event that the record lacks. */
  missing: { key: string; number: number }[]
  /** As `missing`, for events of the last seconds: whoever wrote the row may be about to append them. */
  pending: { key: string; number: number }[]
  /** The first broken link, or null. */
  problem: ChainProblem | null
  /** The articles whose row is none of the newsroom's own, and what is wrong with it. */
  rows: { number: number; why: string }[]
  /** What is no proof of a change, and worth a look. */
  warnings: string[]
}

/** What became of the attempt to anchor the record. */
export type Anchoring =
  /** Noted at these places; `failures` tells of those that did not take it. */
  | { anchor: Anchor; failures: string[]; places: string[]; type: 'anchored' }
  /** There is nothing yet. */
  | { type: 'empty' }
  /** No place is configured. */
  | { type: 'nowhere' }
  /** The record ends where the last anchor of each place says. */
  | { seq: number; type: 'unmoved' }

/** A place outside of the database that keeps anchors. */
export interface AnchorPlace {
  /** Whether the last anchor there is this one. */
  holds(anchor: Anchor): Promise<boolean>
  /** What people call it. */
  readonly name: string
  /** @throws Error when the place does not take it */
  write(anchor: Anchor): Promise<void>
}

/** Keeps watch over the record of events. */
export interface RecordAudit {
  /** Writes the head of the record to the places outside of the database that don't know it yet. */
  anchor(): Promise<Anchoring>
  /** Learns how far the anchors know the record, so that an append that falls behind them is noticed. */
  learn(): Promise<void>
  /** Compares the anchors of the newsroom's file with the events that they are about, and with nothing else. */
  glance(): Promise<ChainProblem | null>
  /** Looks through the whole record, and compares it with the anchors: those of the newsroom's file unless others are given. */
  verify(anchors?: readonly Anchor[]): Promise<AuditReport>
}
