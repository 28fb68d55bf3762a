import fc from 'fast-check'

import type { Recurrence } from './recurrence.ts'

import { nextOccurrences, recurrenceProblems, WEEKDAYS } from './recurrence.ts'

const briefing: Recurrence = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  except: [],
  time: '06:00',
  until: null,
  zone: 'Asia/Baku',
}

const next = (
  changes: Partial<Recurrence>,
  after: string,
  count: number,
  lastDay: null | string = null,
): string[] =>
  nextOccurrences({ ...briefing, ...changes }, { after: new Date(after), count, lastDay }).map(
    ({ day, instant }) => `${day}: ${instant.toISOString().slice(0, 16)}`,
  )

const daily = { days: WEEKDAYS }

test.each<[string, Partial<Recurrence>, string, string[]]>([
  [
    'over a weekend',
    {},
    '2027-01-01T01:59:59Z',
    ['2027-01-01: 2027-01-01T02:00', '2027-01-04: 2027-01-04T02:00'],
  ],
  [
    'not the instant itself',
    {},
    '2027-01-01T02:00:00Z',
    ['2027-01-04: 2027-01-04T02:00', '2027-01-05: 2027-01-05T02:00'],
  ],
  [
    'without exceptions',
    { except: ['2027-01-04'] },
    '2027-01-01T02:00:00Z',
    ['2027-01-05: 2027-01-05T02:00', '2027-01-06: 2027-01-06T02:00'],
  ],
  ['up to the last day', { until: '2027-01-04' }, '2027-01-01T02:00:00Z', ['2027-01-04: 2027-01-04T02:00']],
  ['not after the last day', { until: '2026-12-31' }, '2027-01-01T02:00:00Z', []],
  [
    'before and after Baku gave up summer time',
    { ...daily, time: '06:00' },
    '2015-10-23T12:00:00Z',
    ['2015-10-24: 2015-10-24T01:00', '2015-10-25: 2015-10-25T02:00'],
  ],
  [
    'in Baku in the spring of 2016',
    daily,
    '2016-03-25T12:00:00Z',
    ['2016-03-26: 2016-03-26T02:00', '2016-03-27: 2016-03-27T02:00'],
  ],
  [
    'in a gap: the first instant after it',
    { ...daily, time: '01:30', zone: 'Europe/London' },
    '2027-03-27T12:00:00Z',
    ['2027-03-28: 2027-03-28T01:00', '2027-03-29: 2027-03-29T00:30'],
  ],
  [
    'in an overlap: the first of the two, once',
    { ...daily, time: '01:30', zone: 'Europe/London' },
    '2027-10-30T12:00:00Z',
    ['2027-10-31: 2027-10-31T00:30', '2027-11-01: 2027-11-01T01:30'],
  ],
  [
    'between the two of an overlap: the next day',
    { ...daily, time: '01:30', zone: 'Europe/London' },
    '2027-10-31T01:00:00Z',
    ['2027-11-01: 2027-11-01T01:30', '2027-11-02: 2027-11-02T01:30'],
  ],
  [
    'in a gap in New York',
    { ...daily, time: '02:30', zone: 'America/New_York' },
    '2027-03-13T12:00:00Z',
    ['2027-03-14: 2027-03-14T07:00', '2027-03-15: 2027-03-15T06:30'],
  ],
  [
    'in a gap of half an hour',
    { ...daily, time: '02:15', zone: 'Australia/Lord_Howe' },
    '2027-10-02T00:00:00Z',
    ['2027-10-03: 2027-10-02T15:30', '2027-10-04: 2027-10-03T15:15'],
  ],
  [
    'in an overlap of half an hour',
    { ...daily, time: '01:45', zone: 'Australia/Lord_Howe' },
    '2027-04-03T00:00:00Z',
    ['2027-04-04: 2027-04-03T14:45', '2027-04-05: 2027-04-04T15:15'],
  ],
])('occurrences: %s', (_, changes, after, expected) => {
  expect(next(changes, after, 2)).toEqual(expected)
})

test('a clock that goes back makes nothing twice', () => {
  expect(next({}, '2027-01-01T01:00:00Z', 1, '2027-01-01')).toEqual(['2027-01-04: 2027-01-04T02:00'])
  expect(next({}, '2027-01-01T01:00:00Z', 1, '2026-12-31')).toEqual(['2027-01-01: 2027-01-01T02:00'])
})

test('exceptions without end come to an end', () => {
  expect(next({ days: ['mon'], until: null, except: [] }, '2027-01-01T00:00:00Z', 60)).toHaveLength(60)
  const year = Array.from({ length: 80 }, (_, week) =>
    new Date(Date.UTC(2027, 0, 4 + 7 * week)).toISOString().slice(0, 10),
  )
  expect(next({ days: ['mon'], except: year }, '2027-01-01T00:00:00Z', 1)).toEqual([])
})

test('wherever the clock jumps, each local day comes once, and in order', () => {
  const zone = fc.constantFrom('Asia/Baku', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe')
  const time = fc
    .tuple(fc.nat(4), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
  fc.assert(
    fc.property(
      zone,
      time,
      fc.array(fc.integer({ max: 400, min: -200 }), { maxLength: 12 }),
      (where, when, jumps) => {
        let hour = Date.UTC(2027, 2, 1) / 3_600_000
        let lastDay: null | string = null
        const made: { day: string; instant: Date }[] = []
        for (const jump of jumps) {
          hour += jump
          const after = new Date(hour * 3_600_000)
          const [one] = nextOccurrences(
            { ...briefing, ...daily, time: when, zone: where },
            { after, count: 1, lastDay },
          )
          expect(one!.instant.getTime()).toBeGreaterThan(after.getTime())
          made.push(one!)
          lastDay = one!.day
        }
        made.slice(1).forEach(({ day, instant }, index) => {
          expect(day > made[index]!.day).toBe(true)
          expect(instant.getTime()).toBeGreaterThan(made[index]!.instant.getTime())
        })
      },
    ),
    { numRuns: 40 },
  )
})

test.each<[string, Partial<Record<keyof Recurrence, unknown>>, string[]]>([
  ['nothing', {}, []],
  ['a time', { time: '24:00' }, ['bad_time time 24:00']],
  ['a time of another shape', { time: '6:00' }, ['bad_time time 6:00']],
  ['a zone', { zone: 'Asia/Bakku' }, ['unknown_zone zone Asia/Bakku']],
  ['an offset', { zone: '+04:00' }, ['unknown_zone zone +04:00']],
  ['no days', { days: [] }, ['no_weekday days ']],
  ['a day of the week', { days: ['mon', 'Monday'] }, ['bad_weekday days Monday']],
  ['a day that is left out', { except: ['2027-01-01', '2027-02-30'] }, ['bad_day except 2027-02-30']],
  ['no list of them', { except: null }, ['bad_day except null']],
  ['a last day', { until: 'never' }, ['bad_day until never']],
  ['several things', { time: '', until: 4 }, ['bad_time time ', 'bad_day until 4']],
])('wrong with a recurrence: %s', (_, changes, expected) => {
  const problems = recurrenceProblems({ ...briefing, ...changes })
  expect(problems.map(({ field, type, value }) => `${type} ${field} ${String(value)}`)).toEqual(expected)
  expect(problems.every(({ remedy, rule }) => remedy !== '' && rule !== '')).toBe(true)
})
