import fc from 'fast-check'

import type { ZonedInstantError } from './zonedInstant.ts'

import { wallClock } from './wallClock.ts'
import { zonedInstant } from './zonedInstant.ts'

const read = (wall: unknown, zone: unknown, offset: null | string = null) =>
  zonedInstant({ field: 'publishAt', offset, wall, zone })

const utc = (wall: unknown, zone: unknown, offset: null | string = null): string => {
  const result = read(wall, zone, offset)
  return result.ok ? result.value.instant.toISOString().slice(0, 16) : result.error.type
}

const refused = (wall: unknown, zone: unknown, offset: null | string = null): ZonedInstantError => {
  const result = read(wall, zone, offset)
  if (result.ok) {
    throw new Error(`${String(wall)} was read as ${result.value.instant.toISOString()}`)
  }
  return result.error
}

const choices = (error: ZonedInstantError): string[] =>
  error.choices.map(
    ({ instant, offset, wall }) => `${instant.toISOString().slice(0, 16)}Z = ${wall}${offset}`,
  )

describe('a wall time that is there once', () => {
  test.each([
    ['Asia/Baku', '2015-07-01T12:00', '2015-07-01T07:00'],
    ['Asia/Baku', '2016-03-27T04:30', '2016-03-27T00:30'],
    ['Asia/Baku', '2016-07-01T12:00', '2016-07-01T08:00'],
    ['Asia/Baku', '2016-10-30T04:30', '2016-10-30T00:30'],
    ['Asia/Baku', '2030-07-01T12:00', '2030-07-01T08:00'],
    ['Europe/London', '2027-03-28T00:59', '2027-03-28T00:59'],
    ['Europe/London', '2027-03-28T02:00', '2027-03-28T01:00'],
    ['Europe/London', '2027-03-28T02:30', '2027-03-28T01:30'],
    ['Europe/London', '2027-10-31T00:59', '2027-10-30T23:59'],
    ['Europe/London', '2027-10-31T02:00', '2027-10-31T02:00'],
    ['America/New_York', '2027-03-14T03:00', '2027-03-14T07:00'],
    ['America/New_York', '2027-11-07T02:00', '2027-11-07T07:00'],
    ['Australia/Lord_Howe', '2027-04-04T01:29', '2027-04-03T14:29'],
    ['Australia/Lord_Howe', '2027-04-04T02:00', '2027-04-03T15:30'],
    ['Australia/Lord_Howe', '2027-10-03T02:30', '2027-10-02T15:30'],
    ['UTC', '2027-03-28T02:30', '2027-03-28T02:30'],
  ])('%s %s is %sZ, with its own offset and with "earlier" or "later" as well', (zone, wall, instant) => {
    expect(utc(wall, zone)).toBe(instant)
    expect(utc(wall, zone, 'earlier')).toBe(instant)
    expect(utc(wall, zone, 'later')).toBe(instant)
    expect(utc(wall, zone, wallClock(new Date(`${instant}Z`), zone).offset)).toBe(instant)
    expect(utc(wall, zone, '-09:30')).toBe('wrong_offset')
  })
})

describe('a wall time that clocks go over', () => {
  test.each([
    [
      'Asia/Baku',
      '2015-03-29T04:30',
      ['2015-03-28T23:30Z = 2015-03-29T03:30+04:00', '2015-03-29T00:30Z = 2015-03-29T05:30+05:00'],
    ],
    [
      'Europe/London',
      '2016-03-27T01:00',
      ['2016-03-27T00:00Z = 2016-03-27T00:00+00:00', '2016-03-27T01:00Z = 2016-03-27T02:00+01:00'],
    ],
    [
      'Europe/London',
      '2030-03-31T01:59',
      ['2030-03-31T00:59Z = 2030-03-31T00:59+00:00', '2030-03-31T01:59Z = 2030-03-31T02:59+01:00'],
    ],
    [
      'America/New_York',
      '2016-03-13T02:30',
      ['2016-03-13T06:30Z = 2016-03-13T01:30-05:00', '2016-03-13T07:30Z = 2016-03-13T03:30-04:00'],
    ],
    [
      'America/New_York',
      '2030-03-10T02:00',
      ['2030-03-10T06:00Z = 2030-03-10T01:00-05:00', '2030-03-10T07:00Z = 2030-03-10T03:00-04:00'],
    ],
    [
      'Australia/Lord_Howe',
      '2027-10-03T02:15',
      ['2027-10-02T15:15Z = 2027-10-03T01:45+10:30', '2027-10-02T15:45Z = 2027-10-03T02:45+11:00'],
    ],
  ])('%s %s is refused with both readings, whatever offset is named', (zone, wall, expected) => {
    const error = refused(wall, zone)
    expect(error).toMatchObject({ field: 'publishAt.wall', type: 'wall_time_gap', value: wall })
    expect(choices(error)).toEqual(expected)
    expect(utc(wall, zone, 'later')).toBe('wall_time_gap')
    for (const choice of error.choices) {
      expect(error.remedy).toContain(choice.wall)
      expect(utc(choice.wall, zone, choice.offset)).toBe(choice.instant.toISOString().slice(0, 16))
    }
  })
})

describe('a wall time that is there twice', () => {
  test.each([
    ['Asia/Baku', '2015-10-25T04:30', '2015-10-24T23:30', '+05:00', '2015-10-25T00:30', '+04:00'],
    ['Europe/London', '2016-10-30T01:30', '2016-10-30T00:30', '+01:00', '2016-10-30T01:30', '+00:00'],
    ['Europe/London', '2030-10-27T01:00', '2030-10-27T00:00', '+01:00', '2030-10-27T01:00', '+00:00'],
    ['America/New_York', '2016-11-06T01:30', '2016-11-06T05:30', '-04:00', '2016-11-06T06:30', '-05:00'],
    ['America/New_York', '2030-11-03T01:59', '2030-11-03T05:59', '-04:00', '2030-11-03T06:59', '-05:00'],
    ['Australia/Lord_Howe', '2027-04-04T01:45', '2027-04-03T14:45', '+11:00', '2027-04-03T15:15', '+10:30'],
  ])('%s %s is refused until it is said which', (zone, wall, first, firstOffset, second, secondOffset) => {
    const error = refused(wall, zone)
    expect(error).toMatchObject({ type: 'wall_time_overlap', value: wall })
    expect(choices(error)).toEqual([
      `${first}Z = ${wall}${firstOffset}`,
      `${second}Z = ${wall}${secondOffset}`,
    ])
    expect([utc(wall, zone, 'earlier'), utc(wall, zone, firstOffset)]).toEqual([first, first])
    expect([utc(wall, zone, 'later'), utc(wall, zone, secondOffset)]).toEqual([second, second])
    expect(refused(wall, zone, '+02:00')).toMatchObject({ field: 'publishAt.offset', type: 'wrong_offset' })
  })
})

test.each([
  ['Asia/Bakku', 'Asia/Baku'],
  ['Baku', 'Asia/Baku'],
  ['Europe/Londn', 'Europe/London'],
  ['America/New York', 'America/New_York'],
])('the zone "%s" is unknown: %s is offered', (zone, near) => {
  expect(refused('2027-01-01T00:00', zone)).toMatchObject({
    field: 'publishAt.zone',
    remedy: expect.stringContaining(near) as string,
    type: 'unknown_zone',
    value: zone,
  })
})

test.each([['+04:00'], [''], [null], [4], ['Z'], ['x'.repeat(10_000)], ['Mars/Olympus_Mons']])(
  '%p is no zone',
  (zone) => {
    expect(refused('2027-01-01T00:00', zone)).toMatchObject({ type: 'unknown_zone', value: zone })
  },
)

test('the name of a zone is kept as it is written', () => {
  const result = read('2027-01-01T06:00:30', 'asia/BAKU')
  expect(result).toEqual({
    ok: true,
    value: { instant: new Date('2027-01-01T02:00:30Z'), wall: '2027-01-01T06:00:30', zone: 'Asia/Baku' },
  })
})

test.each([
  ['2027-02-29T10:00', 'malformed_wall_time'],
  ['2027-01-01T24:00', 'malformed_wall_time'],
  ['2027-01-01T10:60', 'malformed_wall_time'],
  ['2027-01-01T10:00:60', 'malformed_wall_time'],
  ['2027-01-01 10:00', 'malformed_wall_time'],
  ['2027-01-01T10:00Z', 'malformed_wall_time'],
  ['2027-01-01', 'malformed_wall_time'],
  ['', 'malformed_wall_time'],
  [null, 'malformed_wall_time'],
  [1_800_000_000, 'malformed_wall_time'],
  ['1999-12-31T23:59', 'out_of_range'],
  ['2100-01-01T00:00', 'out_of_range'],
  ['9999-01-01T00:00', 'out_of_range'],
])('the wall time %p: %s', (wall, type) => {
  expect(refused(wall, 'Asia/Baku')).toMatchObject({ field: 'publishAt.wall', type, value: wall })
})

test('what clocks show at an instant, with its offset, is that instant again', () => {
  const zones = ['Asia/Baku', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe']
  const seconds = fc.integer({ max: Date.UTC(2031, 0) / 1000, min: Date.UTC(2015, 0) / 1000 })
  fc.assert(
    fc.property(seconds, fc.constantFrom(...zones), (second, zone) => {
      const instant = new Date(second * 1000)
      const { offset, wall } = wallClock(instant, zone)
      expect(read(wall, zone, offset)).toEqual({ ok: true, value: { instant, wall, zone } })
    }),
  )
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.option(fc.string()), (wall, zone, offset) => {
      expect(typeof read(wall, zone, offset).ok).toBe('boolean')
      expect(read(wall, 'Europe/London', offset).ok).toBe(false)
    }),
    { numRuns: 60 },
  )
})
