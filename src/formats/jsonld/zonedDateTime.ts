import { Temporal } from 'temporal-polyfill'

/**
 * Writes an instant as ISO 8601 with the offset that the zone had then: "2017-01-25T17:18:00+04:00".
 *
 * @param timeZone IANA name
 */
export const zonedDateTime = (instant: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toString({ smallestUnit: 'second', timeZoneName: 'never' })
