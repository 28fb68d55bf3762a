import { html } from './html.ts'
import type { SafeHTML } from './html.ts'

export interface DateFormat {
  /** With the offset of the zone at that instant: "2017-01-25T17:18+04:00". */
  machine(instant: Date): string
  /** "25 January 2017 [17:18]" */
  text(instant: Date): string
  /** The text in a `<time>` element. */
  time(instant: Date): SafeHTML
}

const MINUTE_MS = 60_000
const two = (value: number): string => String(value).padStart(2, '0')

const formatOffset = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`

/**
 * Formats instants in the outlet's zone. Month names come from the language's own strings, so that they don't depend on
 * the ICU data that Node was built with.
 * @param months the twelve names, in the form that stands after a day ("января")
 * @param timeZone IANA name
 * @throws RangeError for an unknown zone
 */
export const createDateFormat = ({
  months,
  timeZone,
}: {
  months: readonly string[]
  timeZone: string
}): DateFormat => {
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
    machine,
    text,
    time: (instant) => html`<time datetime="${machine(instant)}">${text(instant)}</time>`,
  }
}
