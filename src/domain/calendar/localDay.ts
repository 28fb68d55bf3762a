import { Temporal } from 'temporal-polyfill'

/** A day of the outlet's calendar, "2026-11-24", or a month, "2026-11". */
export type Day = string
export type Month = string

const read = <Value>(text: string, shape: RegExp, parse: (text: string) => Value): null | Value => {
  try {
    return shape.test(text) ? parse(text) : null
  } catch {
    return null
  }
}

/** Tells whether a text is a day that exists, written as "2026-11-24". */
export const isDay = (text: string): boolean =>
  read(text, /^\d{4}-\d\d-\d\d$/, (day) => Temporal.PlainDate.from(day, { overflow: 'reject' })) !== null

/** Tells whether a text is a month, written as "2026-11". */
export const isMonth = (text: string): boolean =>
  read(text, /^\d{4}-\d\d$/, (month) => Temporal.PlainYearMonth.from(month, { overflow: 'reject' })) !== null

/** Says which day it is somewhere at an instant. */
export const dayAt = (instant: Date, timeZone: string): Day =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()

export const monthOf = (day: Day): Month => day.slice(0, 7)

const startOf = (day: Temporal.PlainDate, timeZone: string): Date =>
  new Date(day.toZonedDateTime(timeZone).epochMilliseconds)

/** Gives the first instant of a day and the first one after it; a day may have 23 or 25 hours. */
export const dayBounds = (day: Day, timeZone: string): { before: Date; from: Date } => {
  const date = Temporal.PlainDate.from(day)
  return { before: startOf(date.add({ days: 1 }), timeZone), from: startOf(date, timeZone) }
}

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString()

export const addMonths = (month: Month, months: number): Month =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString()

/** Gives the day of the week, 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek - 1

/** Lists the days of a month. */
export const daysOf = (month: Month): Day[] =>
  Array.from(
    { length: Temporal.PlainYearMonth.from(month).daysInMonth },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  )
