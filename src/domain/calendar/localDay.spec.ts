import { addDays, addMonths, dayAt, dayBounds, daysOf, isDay, isMonth, weekdayOf } from './localDay.ts'

describe('days of the outlet', () => {
  test.each([
    ['2026-11-24', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['2026-11-24T00:00', false],
    ['', false],
  ])('%j is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is)
  })

  test.each([
    ['2026-11', true],
    ['2026-13', false],
    ['2026-00', false],
    ['2026-11-24', false],
  ])('%j is a month: %s', (text, is) => {
    expect(isMonth(text)).toBe(is)
  })

  test('begin and end at midnight of the zone', () => {
    expect(dayBounds('2026-11-24', 'Asia/Baku')).toEqual({
      before: new Date('2026-11-24T20:00:00Z'),
      from: new Date('2026-11-23T20:00:00Z'),
    })
    expect(dayAt(new Date('2026-11-23T20:00:00Z'), 'Asia/Baku')).toBe('2026-11-24')
    expect(dayAt(new Date('2026-11-23T19:59:59Z'), 'Asia/Baku')).toBe('2026-11-23')
  })

  test('have 23 and 25 hours where the clocks change', () => {
    const hours = (day: string): number => {
      const { before, from } = dayBounds(day, 'Europe/Istanbul')
      return (before.getTime() - from.getTime()) / 3_600_000
    }
    expect([hours('2015-03-29'), hours('2015-11-08'), hours('2015-11-09')]).toEqual([23, 25, 24])
  })

  test('follow each other over months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
    expect(daysOf('2024-02')).toHaveLength(29)
    expect(weekdayOf('2026-11-24')).toBe(1)
  })
})
