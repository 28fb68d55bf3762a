import type { DeskState, PublicState } from '../workflow/states.ts'
import type { ScheduleProblem } from './scheduleProblem.ts'

/** What stands in an article's schedule. */
export interface Schedule {
  /** `until` null for an embargo without an end. */
  embargo: null | { reason: null | string; until: Date | null }
  publishAt: Date | null
  unpublishAt: Date | null
}

/** What is asked: what is left out stays as it is, null takes it away. */
export type ScheduleRequest = Partial<Schedule>

export interface ScheduleFacts {
  current: Schedule
  desk: DeskState
  now: Date
  public: PublicState
}

type ScheduleProblemType =
  | 'embargo_after_release'
  | 'embargo_without_effect'
  | 'embargo_without_reason'
  | 'end_before_begin'
  | 'end_before_embargo_ends'
  | 'killed'
  | 'not_approved'
  | 'nothing_asked'
  | 'nothing_to_end'
  | 'past_instant'

/** How far in the past an instant may be, in milliseconds, and still mean "now": a form takes its time to be sent. */
export const PAST_TOLERANCE_MS = 60_000

const EMBARGO_REMEDY: Partial<Record<PublicState, string>> = {
  live: 'Use "withhold", with an end or without.',
  unpublished: 'Republish it when its time has come.',
  withheld: 'Use "withhold" again to say another end, or "lift".',
}

/**
 * Lists what is wrong with a request to the schedule of an article.
 *
 * | rule | type |
 * |---|---|
 * | something is asked | nothing_asked |
 * | a killed article has no schedule | killed |
 * | words that are scheduled are approved: the desk says `approved` or `scheduled` | not_approved |
 * | an instant that is asked for is not in the past, but for a minute | past_instant |
 * | what ends has begun or will: it is live, withheld or gets a publishAt; an end alone is legal for what is live | nothing_to_end |
 * | unpublishAt is after publishAt | end_before_begin |
 * | unpublishAt is after the end of the embargo: else nobody ever reads it | end_before_embargo_ends |
 * | an embargo is set before the first release; later it is `withhold` | embargo_after_release |
 * | an embargo without an end has a reason | embargo_without_reason |
 * | an embargo ends after publishAt: else it holds nothing back | embargo_without_effect |
 */
export const scheduleProblems = (
  request: ScheduleRequest,
  { current, desk, now, public: state }: ScheduleFacts,
): ScheduleProblem<ScheduleProblemType>[] => {
  const problems: ScheduleProblem<ScheduleProblemType>[] = []
  const check = (
    isWrong: boolean,
    type: ScheduleProblemType,
    field: string,
    value: unknown,
    rule: string,
    remedy: string,
  ): void => {
    if (isWrong) {
      problems.push({ field, remedy, rule, type, value: value instanceof Date ? value.toISOString() : value })
    }
  }
  const given = <Key extends keyof Schedule>(key: Key): Schedule[Key] =>
    request[key] === undefined ? current[key] : request[key]
  const [embargo, publishAt, unpublishAt] = [given('embargo'), given('publishAt'), given('unpublishAt')]
  const asked = Object.values(request).filter((value) => value !== undefined)
  if (asked.length === 0) {
    check(
      true,
      'nothing_asked',
      'publishAt',
      null,
      'A schedule says when.',
      'Give publishAt, unpublishAt or embargo; null takes one away.',
    )
    return problems
  }
  if (state === 'killed') {
    check(
      true,
      'killed',
      'publishAt',
      publishAt,
      'A killed article is never shown again.',
      'Write a new one.',
    )
    return problems
  }
  const isAsked = (value: unknown): boolean => value !== undefined && value !== null
  check(
    isAsked(request.publishAt) && desk !== 'approved' && desk !== 'scheduled',
    'not_approved',
    'publishAt',
    publishAt,
    `Only approved words are scheduled, and these are ${desk} at the desk.`,
    'Have them approved first.',
  )
  const instants = {
    'embargo.until': request.embargo?.until,
    publishAt: request.publishAt,
    unpublishAt: request.unpublishAt,
  }
  for (const [field, instant] of Object.entries(instants)) {
    check(
      instant != null && now.getTime() - instant.getTime() > PAST_TOLERANCE_MS,
      'past_instant',
      field,
      instant,
      `An instant is not in the past, and now is ${now.toISOString()}.`,
      'Give a later one, or do at once what it was to do.',
    )
  }
  const hasBegun = state === 'live' || state === 'withheld'
  check(
    isAsked(request.unpublishAt) && publishAt === null && !hasBegun,
    'nothing_to_end',
    'unpublishAt',
    unpublishAt,
    `What ends has begun, and this article is ${state} and has no publishAt.`,
    'Give publishAt as well.',
  )
  check(
    publishAt !== null && unpublishAt !== null && unpublishAt <= publishAt,
    'end_before_begin',
    'unpublishAt',
    unpublishAt,
    `An end is after its beginning, and publishAt is ${publishAt?.toISOString()}.`,
    'Give a later unpublishAt, or an earlier publishAt.',
  )
  if (embargo === null) {
    return problems
  }
  const { reason, until } = embargo
  check(
    isAsked(request.embargo) && state !== 'unreleased',
    'embargo_after_release',
    'embargo',
    until,
    `An embargo is set before the first release, and this article is ${state}.`,
    EMBARGO_REMEDY[state] ?? '',
  )
  check(
    isAsked(request.embargo) && until === null && (reason ?? '').trim() === '',
    'embargo_without_reason',
    'embargo.reason',
    reason,
    'An embargo without an end says why.',
    'Give the reason, or an end.',
  )
  check(
    publishAt !== null && until !== null && until <= publishAt,
    'embargo_without_effect',
    'embargo.until',
    until,
    `An embargo ends after publishAt, which is ${publishAt?.toISOString()}.`,
    'Leave the embargo out, or give a later end.',
  )
  check(
    unpublishAt !== null && until !== null && unpublishAt <= until,
    'end_before_embargo_ends',
    'unpublishAt',
    unpublishAt,
    `Readers see it only after its embargo, which ends at ${until?.toISOString()}.`,
    'Give a later unpublishAt, or an earlier end of the embargo.',
  )
  return problems
}
