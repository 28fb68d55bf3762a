import { Temporal } from 'temporal-polyfill'

import type { Day } from '../calendar/localDay.ts'
import type { ScheduleProblem } from './scheduleProblem.ts'

import { addDays, dayAt, isDay, weekdayOf } from '../calendar/localDay.ts'
import { nearestTimeZones, parseTimeZone } from './timeZone.ts'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export type Weekday = (typeof WEEKDAYS)[number]

/** When something is made anew: "06:00 Asia/Baku, Mon-Fri". */
export interface Recurrence {
  days: readonly Weekday[]
  /** Days on which it is left out. */
  except: readonly Day[]
  /** 24 hours: "06:00". */
  time: string
  /** The last day, that day included; null for no end. */
  until: Day | null
  /** The IANA name. */
  zone: string
}

/** One time that it is made: the local day is its identity, so that no clock makes it twice for one day. */
export interface Occurrence {
  day: Day
  instant: Date
}

type RecurrenceProblemType = 'bad_day' | 'bad_time' | 'bad_weekday' | 'no_weekday' | 'unknown_zone'

/** Lists what is wrong with a recurrence that somebody gave. */
export const recurrenceProblems = (
  given: Readonly<Record<keyof Recurrence, unknown>>,
): ScheduleProblem<RecurrenceProblemType>[] => {
  const { days, except, time, until, zone } = given
  const problems: ScheduleProblem<RecurrenceProblemType>[] = []
  const refuse = (type: RecurrenceProblemType, field: string, value: unknown, rule: string, remedy: string) =>
    problems.push({ field, remedy, rule, type, value })
  const isReal = (day: unknown): boolean => typeof day === 'string' && isDay(day)

  if (typeof time !== 'string' || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    refuse('bad_time', 'time', time, 'The time is one of 24 hours.', 'Write it like "06:00".')
  }
  if (parseTimeZone(zone) === null) {
    const near = nearestTimeZones(zone)
    const remedy = near.length === 0 ? 'Give one like "Asia/Baku".' : `Did you mean ${near.join(', ')}?`
    refuse('unknown_zone', 'zone', zone, 'A time zone is given by its IANA name.', remedy)
  }
  if (!Array.isArray(days) || days.length === 0) {
    refuse(
      'no_weekday',
      'days',
      days,
      'It happens on at least one day of the week.',
      `Give some of ${WEEKDAYS.join(', ')}.`,
    )
  } else {
    for (const day of days.filter((name) => !(WEEKDAYS as readonly unknown[]).includes(name))) {
      refuse(
        'bad_weekday',
        'days',
        day,
        'A day of the week has three letters.',
        `Give one of ${WEEKDAYS.join(', ')}.`,
      )
    }
  }
  for (const day of Array.isArray(except) ? except.filter((one) => !isReal(one)) : [except]) {
    refuse(
      'bad_day',
      'except',
      day,
      'What is left out is a list of days that exist.',
      'Write each like "2027-01-01".',
    )
  }
  if (until !== null && !isReal(until)) {
    refuse(
      'bad_day',
      'until',
      until,
      'The last day is one that exists.',
      'Write it like "2027-12-31", or leave it out.',
    )
  }
  return problems
}

/**
 * Gives the instant of a time on a day of a zone.
 *
 * | the wall time | instant |
 * |---|---|
 * | once | that one |
 * | twice (clocks go back) | the first of the two |
 * | never (clocks go forward) | the first instant after the gap |
 */
const instantOn = (day: Day, { time, zone }: Recurrence): Date => {
  const plain = Temporal.PlainDateTime.from(`${day}T${time}`)
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const exists = earlier.toPlainDateTime().equals(plain)
  return new Date((exists ? earlier : earlier.getTimeZoneTransition('next')!).epochMilliseconds)
}

/** Gives the occurrence of a day; null where it does not happen. */
const occurrenceOn = (day: Day, recurrence: Recurrence): null | Occurrence => {
  const { days, except, until } = recurrence
  const happens =
    days.includes(WEEKDAYS[weekdayOf(day)]!) && !except.includes(day) && (until === null || day <= until)
  return happens ? { day, instant: instantOn(day, recurrence) } : null
}

/** How many days are looked at for the next one: more than a year of exceptions in a row is no recurrence. */
const HORIZON_DAYS = 400

/**
 * Lists the occurrences whose instant is after another, in order.
 *
 * @param lastDay the last local day that it was made for: neither that nor a day before comes again, also when the clock has
 *   gone back; null for none yet
 * @param recurrence one without `recurrenceProblems`
 */
export const nextOccurrences = (
  recurrence: Recurrence,
  { after, count, lastDay = null }: { after: Date; count: number; lastDay?: Day | null },
): Occurrence[] => {
  const found: Occurrence[] = []
  let day = addDays(dayAt(after, recurrence.zone), -1)
  for (let tried = 0; found.length < count && tried < HORIZON_DAYS; tried++, day = addDays(day, 1)) {
    const occurrence = lastDay !== null && day <= lastDay ? null : occurrenceOn(day, recurrence)
    if (occurrence !== null && occurrence.instant > after) {
      found.push(occurrence)
      tried = 0
    }
  }
  return found
}
