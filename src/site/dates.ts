import { weekdayOf } from '../domain/calendar/localDay.ts'
import type { Day, Month } from '../domain/calendar/localDay.ts'
import { html } from './html.ts'
import type { SafeHTML } from './html.ts'

export interface DateFormat {
  /** "Tuesday, 24 November 2026" */
  day(day: Day): string
  /** With the offset of the zone at that instant: "2017-01-25T17:18+04:00". */
  machine(instant: Date): string
  /** "November 2026" */
  month(month: Month): string
  /** For lists: "17:18" on the day itself, "25 January, 17:18" in the same year, "25 January 2017" before. */
  short(instant: Date, now: Date): SafeHTML
  /** "25 January 2017 [17:18]" */
  text(instant: Date): string
  /** What follows another instant: "02:14" on the same day, otherwise the text or what it is given; in a `<time>` element. */
  timeAfter(instant: Date, earlier: Date, otherwise?: SafeHTML): SafeHTML
  /** The text in a `<time>` element. */
  time(instant: Date): SafeHTML
}

const MINUTE_MS = 60_000
const two = (value: number): string => String(value).padStart(2, '0')

const formatOffset = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`

/** The words of a language that dates are made from. */
export interface DateWords {
  /** "{weekday}, {day} {month} {year}" */
  dayPattern: string
  /** The twelve names, in the form that stands after a day ("января"). */
  months: readonly string[]
  /** The twelve names, in the form that stands without a day ("Январь"). */
  monthsAlone: readonly string[]
  /** Seven, Monday first. */
  weekdays: readonly string[]
}

/**
 * Formats instants in the outlet's zone. Month names come from the language's own strings, so that they don't depend on
 * the ICU data that Node was built with.
 * @param timeZone IANA name
 * @throws RangeError for an unknown zone
 */
export const createDateFormat = ({
  dayPattern,
  months,
  monthsAlone,
  timeZone,
  weekdays,
}: DateWords & { timeZone: string }): DateFormat => {
  const formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
    minute: 'numeric',
    month: 'numeric',
    second: 'numeric',
    timeZone,
    year: 'numeric',
  })

  const read = (instant: Date) => {
    const parts = Object.fromEntries(
      formatter.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    )
    const { day = 1, hour = 0, minute = 0, month = 1, second = 0, year = 1970 } = parts
    const wallMs =
      new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000
    const offset = (wallMs - Math.floor(instant.getTime() / 1000) * 1000) / MINUTE_MS
    return { day, hour, minute, month, offset, year }
  }

  const machine = (instant: Date): string => {
    const { day, hour, minute, month, offset, year } = read(instant)
    // Local mean time before time zones had seconds, which a time element can't express.
    if (!Number.isInteger(offset)) {
      return instant.toISOString()
    }
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}${formatOffset(offset)}`
  }

  const text = (instant: Date): string => {
    const { day, hour, minute, month, year } = read(instant)
    return `${day} ${months[month - 1] ?? ''} ${year} [${two(hour)}:${two(minute)}]`
  }

  return {
    day: (day) => {
      const parts: Record<string, string> = {
        day: String(Number(day.slice(8))),
        month: months[Number(day.slice(5, 7)) - 1] ?? '',
        weekday: weekdays[weekdayOf(day)] ?? '',
        year: day.slice(0, 4),
      }
      return dayPattern.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole)
    },
    machine,
    month: (month) => `${monthsAlone[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`,
    text,
    short: (instant, now) => {
      const { day, hour, minute, month, year } = read(instant)
      const today = read(now)
      const clock = `${two(hour)}:${two(minute)}`
      const date = `${day} ${months[month - 1] ?? ''}`
      const isToday = year === today.year && month === today.month && day === today.day
      const shown = isToday ? clock : year === today.year ? `${date}, ${clock}` : `${date} ${year}`
      return html`<time datetime="${machine(instant)}">${shown}</time>`
    },
    timeAfter: (instant, earlier, otherwise) => {
      const [there, here] = [read(earlier), read(instant)]
      const isSameDay = there.year === here.year && there.month === here.month && there.day === here.day
      const shown = isSameDay ? `${two(here.hour)}:${two(here.minute)}` : text(instant)
      return !isSameDay && otherwise ? otherwise : html`<time datetime="${machine(instant)}">${shown}</time>`
    },
    time: (instant) => html`<time datetime="${machine(instant)}">${text(instant)}</time>`,
  }
}
