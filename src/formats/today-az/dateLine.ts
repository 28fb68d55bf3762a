import { Temporal } from 'temporal-polyfill'

import type { Result } from '../../shared/result.ts'
import type { ImportError } from './legacyPage.ts'

import { err, ok } from '../../shared/result.ts'
import { importError } from './importErrors.ts'

const TIME_ZONE = 'Asia/Baku'
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const DATE_LINE = /^(\d{1,2}) (\p{L}{3,12}) (\d{4}) \[(\d{1,2}):(\d{2})\](?: [-–—] ?(.{1,100}))?$/u

export interface DateLine {
  publishedAt: Date
  /** The name after the dash, or null. */
  signature: null | string
}

/** Tells whether a line has the form "25 January 2017 [17:18] - TODAY.AZ". */
export const isDateLine = (line: string): boolean => DATE_LINE.test(line)

/**
 * Reads a date line. Its wall time is that of Baku, where clocks stood at +05:00 in summer until 2015; of a time that autumn
 * gave twice the first is taken.
 */
export const parseDateLine = (line: string): Result<DateLine, ImportError> => {
  const [, day, monthName = '', year, hour, minute, signature] = DATE_LINE.exec(line) ?? []
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1
  try {
    const wallTime = Temporal.PlainDateTime.from(
      { day: Number(day), hour: Number(hour), minute: Number(minute), month, year: Number(year) },
      { overflow: 'reject' },
    )
    const instant = wallTime.toZonedDateTime(TIME_ZONE, { disambiguation: 'compatible' })
    return ok({ publishedAt: new Date(instant.epochMilliseconds), signature: signature?.trim() || null })
  } catch (error) {
    if (error instanceof RangeError) {
      return err(importError('invalid_date'))
    }
    throw error
  }
}
