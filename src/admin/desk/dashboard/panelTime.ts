/**
 * Makes the function that says when something was: the time alone for today, day and time otherwise, on the outlet's clocks.
 *
 * @param language of the panel
 * @param timeZone IANA name
 */
export const createPanelTime = ({
  language,
  now,
  timeZone,
}: {
  language: string
  now: Date
  timeZone: string
}): ((instant: Date) => string) => {
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone })
  const hour = { hour: '2-digit', hourCycle: 'h23', minute: '2-digit', timeZone } as const
  const time = new Intl.DateTimeFormat(language, hour)
  const dayAndTime = new Intl.DateTimeFormat(language, { ...hour, day: 'numeric', month: 'short' })
  const withYear = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone })
  return (instant) => {
    const [then, today] = [day.format(instant), day.format(now)]
    if (then === today) {
      return time.format(instant)
    }
    return (then.slice(0, 4) === today.slice(0, 4) ? dayAndTime : withYear).format(instant)
  }
}
