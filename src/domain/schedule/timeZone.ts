import { Temporal } from 'temporal-polyfill'

const OFFSET = /^[+\-\u2212]/

/** Gives the IANA name of a time zone as it is written ("asia/baku" is "Asia/Baku"); null for one that nobody knows, and for a bare offset, which has no daylight saving. */
export const parseTimeZone = (text: unknown): null | string => {
  if (typeof text !== 'string' || text.length > 64 || OFFSET.test(text)) {
    return null
  }
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId
  } catch {
    return null
  }
}

/** Counts the letters to add, drop or change that make one word of another. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === b[j] ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1)!
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z/]/g, '')

const cityOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/** Names the time zones that are written most like an unknown one, the nearest first; none where nothing is near. */
export const nearestTimeZones = (text: unknown, count = 3): string[] => {
  const given = typeof text === 'string' ? plain(text.slice(0, 64)) : ''
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => {
      const name = plain(zone)
      return { far: Math.min(distance(given, name), distance(cityOf(given), cityOf(name)) + 0.5), zone }
    })
    .filter(({ far, zone }) => far <= Math.max(1, cityOf(zone).length / 3))
    .sort((a, b) => a.far - b.far || a.zone.localeCompare(b.zone))
    .slice(0, count)
    .map(({ zone }) => zone)
}
