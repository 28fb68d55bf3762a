type Instant = Date | number | string

/** Says instants as the whole desk says them: on the outlet's clocks, from 0 to 24 hours, with the zone named. */
export interface DeskTime {
  /** Day, time and zone; the time and zone alone for today. */
  at(instant: Instant): string
  /** Day, time to the second, and zone. */
  exact(instant: Instant): string
  /** Day and time, where the zone is named once for all of a list. */
  inList(instant: Instant): string
  /** Day, time and zone. */
  stamp(instant: Instant): string
  /** Names the zone: "Asia/Baku, GMT+4". */
  zone(now: Instant): string
}

const CLOCK = { hour: '2-digit', hourCycle: 'h23', minute: '2-digit' } as const
const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const
const ZONE = { timeZoneName: 'short' } as const

/**
 * Makes the clock of the desk.
 *
 * @param language of the panel
 * @param timeZone IANA name of the outlet's zone; the browser's own where nobody has told one
 */
export const createDeskTime = ({
  language,
  now = Date.now,
  timeZone,
}: {
  language: string
  now?: () => number
  timeZone: string | undefined
}): DeskTime => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(language, { ...options, timeZone })
    return (instant: Instant): string => formatter.format(new Date(instant))
  }
  const dayOf = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone })
  const clock = format({ ...CLOCK, ...ZONE })
  const stamp = format({ ...DAY, ...CLOCK, ...ZONE })
  const zoneName = new Intl.DateTimeFormat(language, { ...ZONE, timeZone })
  return {
    at: (instant) =>
      dayOf.format(new Date(instant)) === dayOf.format(now()) ? clock(instant) : stamp(instant),
    exact: format({ ...DAY, ...CLOCK, second: '2-digit', ...ZONE }),
    inList: format({ ...DAY, ...CLOCK }),
    stamp,
    zone: (instant) => {
      const name = zoneName
        .formatToParts(new Date(instant))
        .find(({ type }) => type === 'timeZoneName')?.value
      return `${zoneName.resolvedOptions().timeZone}, ${name}`
    },
  }
}
