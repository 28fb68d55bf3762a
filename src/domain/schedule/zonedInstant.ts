import { Temporal } from 'temporal-polyfill'

import type { Result } from '../../shared/result.ts'
import type { ScheduleProblem } from './scheduleProblem.ts'

import { err, ok } from '../../shared/result.ts'
import { nearestTimeZones, parseTimeZone } from './timeZone.ts'

/** An instant as somebody named it: the time on the wall ("2027-03-28T02:30") of a zone, and what it means. */
export interface ZonedInstant {
  instant: Date
  wall: string
  /** The IANA name. */
  zone: string
}

/** One way to read a time on the wall. */
export interface Reading {
  instant: Date
  /** From UTC: "+01:00". */
  offset: string
  /** What clocks show at that instant: in a gap another time than was asked for. */
  wall: string
}

type ZonedInstantErrorType =
  | 'malformed_wall_time'
  | 'out_of_range'
  | 'unknown_zone'
  | 'wall_time_gap'
  | 'wall_time_overlap'
  | 'wrong_offset'

export interface ZonedInstantError extends ScheduleProblem<ZonedInstantErrorType> {
  /** The readings to choose from, the earlier first; none where the text can't be read at all. */
  choices: Reading[]
}

/** The years that an instant may be in: before, there was no newsroom of this kind; after, no table of time zones holds. */
export const FIRST_YEAR = 2000
export const LAST_YEAR = 2099

const WALL = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/

const parseWall = (wall: unknown): null | Temporal.PlainDateTime => {
  try {
    return typeof wall === 'string' && WALL.test(wall)
      ? Temporal.PlainDateTime.from(wall, { overflow: 'reject' })
      : null
  } catch {
    return null
  }
}

/** Writes what clocks show: seconds only where there are any. */
export const wallText = (wall: Temporal.PlainDateTime): string =>
  wall.toString({ smallestUnit: wall.second === 0 ? 'minute' : 'second' })

const readingOf = (zoned: Temporal.ZonedDateTime): Reading => ({
  instant: new Date(zoned.epochMilliseconds),
  offset: zoned.offset,
  wall: wallText(zoned.toPlainDateTime()),
})

const tell = ({ instant, offset, wall }: Reading): string => `${wall} ${offset} (${instant.toISOString()})`

/**
 * Reads a time on the wall of a zone.
 *
 * | the wall time | `offset` given | outcome |
 * |---|---|---|
 * | once | none, "earlier", "later" or its own | its instant |
 * | never (clocks go forward) | any | `wall_time_gap`: the two readings, each with what clocks show then |
 * | twice (clocks go back) | none | `wall_time_overlap`: both instants with their offsets |
 * | twice | "earlier", "later" or one of the two offsets | that instant |
 * | once or twice | another | `wrong_offset` with the readings |
 *
 * @param field what it is asked for, for the error: "publishAt"
 */
export const zonedInstant = ({
  field,
  offset = null,
  wall,
  zone,
}: {
  field: string
  offset?: null | string
  wall: unknown
  zone: unknown
}): Result<ZonedInstant, ZonedInstantError> => {
  const refuse = (
    type: ZonedInstantErrorType,
    part: string,
    value: unknown,
    rule: string,
    remedy: string,
    choices: Reading[] = [],
  ): { error: ZonedInstantError; ok: false } =>
    err({ choices, field: `${field}.${part}`, remedy, rule, type, value })

  const timeZone = parseTimeZone(zone)
  if (timeZone === null) {
    const near = nearestTimeZones(zone)
    const remedy = near.length === 0 ? 'Give one like "Asia/Baku".' : `Did you mean ${near.join(', ')}?`
    return refuse('unknown_zone', 'zone', zone, 'A time zone is given by its IANA name.', remedy)
  }
  const plain = parseWall(wall)
  if (plain === null) {
    return refuse(
      'malformed_wall_time',
      'wall',
      wall,
      'A wall time is a day that exists and a time of 24 hours, without a zone.',
      'Write it like "2027-03-28T02:30".',
    )
  }
  if (plain.year < FIRST_YEAR || plain.year > LAST_YEAR) {
    return refuse(
      'out_of_range',
      'wall',
      wall,
      `The year is one from ${FIRST_YEAR} to ${LAST_YEAR}.`,
      'Look at the year.',
    )
  }
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    readingOf(plain.toZonedDateTime(timeZone, { disambiguation })),
  ) as [Reading, Reading]
  const text = wallText(plain)
  const both = [earlier, later]
  if (earlier.wall !== text) {
    return refuse(
      'wall_time_gap',
      'wall',
      wall,
      `Clocks in ${timeZone} go forward over this time: it does not exist.`,
      `Take ${tell(earlier)} or ${tell(later)}.`,
      both,
    )
  }
  const readings = earlier.instant.getTime() === later.instant.getTime() ? [earlier] : both
  if (readings.length === 2 && offset === null) {
    return refuse(
      'wall_time_overlap',
      'wall',
      wall,
      `Clocks in ${timeZone} go back over this time: it is there twice.`,
      `Give the offset as well: "${earlier.offset}" for ${earlier.instant.toISOString()} or "${later.offset}" for ${later.instant.toISOString()}; "earlier" and "later" do as well.`,
      both,
    )
  }
  const named =
    offset === null || offset === 'earlier'
      ? earlier
      : offset === 'later'
        ? later
        : readings.find((reading) => reading.offset === offset)
  return named === undefined
    ? refuse(
        'wrong_offset',
        'offset',
        offset,
        `The offset is one that ${timeZone} has at this time.`,
        `Give ${readings.map((reading) => `"${reading.offset}"`).join(' or ')}, or leave it out where there is one alone.`,
        readings,
      )
    : ok({ instant: named.instant, wall: text, zone: timeZone })
}
