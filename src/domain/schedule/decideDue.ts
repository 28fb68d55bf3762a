import type { DeskState, PublicState } from '../workflow/states.ts'

import { RETRY_RULES } from './retry.ts'

/** What the passing of time alone does to an article. */
export type DueKind = 'due' | 'expired' | 'lifted'

/** Something that has been planned for an instant. */
export interface Appointment {
  instant: Date
  kind: DueKind
}

/** What an article's row says of its schedule. The numbers are those of its acts. */
export interface DueRow {
  /** How the last try went; null after a success. */
  attempt: null | { appointment: Appointment; failed: null | string; retryAt: Date | null }
  desk: DeskState
  /** Null for none; `until` null for one without an end. */
  embargo: null | { until: Date | null }
  holds: readonly { at: Date; n: number }[]
  public: PublicState
  /** What the scheduler has written of its acts. */
  recorded: readonly (Appointment & { n: number })[]
  /** `n`: the act that planned it. */
  schedule: { n: number; publishAt: Date | null; unpublishAt: Date | null }
  /** The end of a withholding, where it has one. */
  withheldUntil: Date | null
}

/** What is to be done for an article now. */
export type DueDecision =
  | { appointment: Appointment; reason: string; type: 'failed' }
  | { appointment: Appointment; toDesk: 'done' | null; type: 'act' }
  | { type: 'wait'; wakeAt: Date | null }

/** At one instant an edition comes due before its embargo ends, and both before it expires. */
const ORDER: Record<DueKind, number> = { due: 0, lifted: 1, expired: 2 }

export const isSameAppointment = (a: Appointment, b: Appointment): boolean =>
  a.kind === b.kind && a.instant.getTime() === b.instant.getTime()

/**
 * Lists what the row plans, in order, done or not.
 *
 * | planned | appointment | unless |
 * |---|---|---|
 * | publishAt | due | a hold of this schedule stands before it |
 * | embargo that ends after publishAt, or without publishAt | lifted at its end | a hold stands before that end, or before publishAt |
 * | withholding with an end | lifted at its end | a hold stands before it, or readers see the article again already |
 * | unpublishAt | expired | the article has never been live and a hold keeps it back; it is unpublished |
 * | anything | none | it is killed |
 */
export const appointmentsOf = (row: DueRow): Appointment[] => {
  const { embargo, holds, schedule, withheldUntil } = row
  if (row.public === 'killed') {
    return []
  }
  const isHeld = (instant: Date): boolean => holds.some(({ at, n }) => n > schedule.n && at < instant)
  const { publishAt, unpublishAt } = schedule
  const isDueHeld = publishAt !== null && isHeld(publishAt)
  const until = embargo?.until ?? null
  const opensAt = until !== null && (publishAt === null || until > publishAt) ? until : publishAt
  const isKeptBack = isDueHeld || (opensAt !== null && isHeld(opensAt))
  const ends =
    row.public === 'live' || row.public === 'withheld' || (row.public === 'unreleased' && !isKeptBack)
  const planned: (Appointment | null)[] = [
    publishAt === null || isDueHeld ? null : { instant: publishAt, kind: 'due' },
    until === null || opensAt !== until || isKeptBack ? null : { instant: until, kind: 'lifted' },
    withheldUntil === null || row.public !== 'withheld' || isHeld(withheldUntil)
      ? null
      : { instant: withheldUntil, kind: 'lifted' },
    unpublishAt === null || !ends ? null : { instant: unpublishAt, kind: 'expired' },
  ]
  return planned
    .filter((appointment) => appointment !== null)
    .sort((a, b) => a.instant.getTime() - b.instant.getTime() || ORDER[a.kind] - ORDER[b.kind])
}

/**
 * Decides what is due next. What this schedule has recorded never comes again, and what it has not always comes, in order,
 * wherever the clock goes: only the row and `now` decide.
 *
 * | the first appointment not recorded | then |
 * |---|---|
 * | none | wait, with nothing to wake for |
 * | later than now | wait until then |
 * | due, and it failed for good | failed: what comes after it waits for a person |
 * | due, and it is to be tried again later | wait until then; a wait longer than any means that the clock has gone back: act |
 * | due | act |
 *
 * @param longestWaitMs the longest wait between two tries
 */
export const decideDue = (row: DueRow, now: Date, longestWaitMs: number = RETRY_RULES.maxMs): DueDecision => {
  const appointment = appointmentsOf(row).find(
    (one) => !row.recorded.some((done) => done.n > row.schedule.n && isSameAppointment(done, one)),
  )
  if (appointment === undefined) {
    return { type: 'wait', wakeAt: null }
  }
  if (appointment.instant > now) {
    return { type: 'wait', wakeAt: appointment.instant }
  }
  const attempt = row.attempt && isSameAppointment(row.attempt.appointment, appointment) ? row.attempt : null
  if (attempt !== null && attempt.failed !== null) {
    return { appointment, reason: attempt.failed, type: 'failed' }
  }
  const retryAt = attempt?.retryAt ?? null
  if (retryAt !== null && retryAt > now && retryAt.getTime() - now.getTime() <= longestWaitMs) {
    return { type: 'wait', wakeAt: retryAt }
  }
  return {
    appointment,
    toDesk: appointment.kind === 'due' && row.desk === 'scheduled' ? 'done' : null,
    type: 'act',
  }
}
