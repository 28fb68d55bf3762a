import { createDateFormat } from './dates.ts'
import { siteLanguages, stringsFor } from './strings/stringsFor.ts'

const at = (iso: string, timeZone: string, language: string = 'en') => {
  const dates = createDateFormat({ ...stringsFor(language), timeZone })
  return [dates.text(new Date(iso)), dates.machine(new Date(iso))]
}

test.each<[string, string, string, string, string]>([
  ['2017-01-25T13:18:00Z', 'Asia/Baku', 'en', '25 January 2017 [17:18]', '2017-01-25T17:18+04:00'],
  ['2017-01-25T13:18:00Z', 'Asia/Baku', 'az', '25 yanvar 2017 [17:18]', '2017-01-25T17:18+04:00'],
  ['2017-01-25T13:18:00Z', 'Asia/Baku', 'ru', '25 января 2017 [17:18]', '2017-01-25T17:18+04:00'],
  ['2017-01-25T13:18:00Z', 'Asia/Baku', 'tr', '25 Ocak 2017 [17:18]', '2017-01-25T17:18+04:00'],
  ['2016-12-31T20:00:59.999Z', 'Asia/Baku', 'en', '1 January 2017 [00:00]', '2017-01-01T00:00+04:00'],
  ['2015-07-01T10:00:00Z', 'Asia/Baku', 'en', '1 July 2015 [15:00]', '2015-07-01T15:00+05:00'],
  ['2017-01-25T13:18:00Z', 'America/St_Johns', 'en', '25 January 2017 [09:48]', '2017-01-25T09:48-03:30'],
  ['2017-01-25T13:18:00Z', 'UTC', 'en', '25 January 2017 [13:18]', '2017-01-25T13:18+00:00'],
  ['1900-01-01T00:00:00Z', 'Asia/Baku', 'en', '1 January 1900 [03:19]', '1900-01-01T00:00:00.000Z'],
])('%s in %s, %s', (iso, timeZone, language, text, machine) => {
  expect(at(iso, timeZone, language)).toEqual([text, machine])
})

test('every language has twelve different months', () => {
  for (const language of siteLanguages) {
    expect(new Set(stringsFor(language).months).size).toBe(12)
  }
})

test('an unknown zone is refused', () => {
  expect(() => createDateFormat({ ...stringsFor('en'), timeZone: 'Mars/Olympus' })).toThrow(RangeError)
})

test('the time element carries both forms', () => {
  const { time } = createDateFormat({ ...stringsFor('en'), timeZone: 'Asia/Baku' })
  expect(time(new Date('2017-01-25T13:18:00Z')).toString()).toBe(
    '<time datetime="2017-01-25T17:18+04:00">25 January 2017 [17:18]</time>',
  )
})

describe('days', () => {
  const of = (language: string) => createDateFormat({ ...stringsFor(language), timeZone: 'Asia/Baku' })

  test.each([
    ['en', 'Tuesday, 24 November 2026', 'November 2026'],
    ['az', '24 noyabr 2026, çərşənbə axşamı', 'Noyabr 2026'],
    ['ru', 'вторник, 24 ноября 2026', 'Ноябрь 2026'],
    ['tr', '24 Kasım 2026 Salı', 'Kasım 2026'],
  ])('in %s a day is "%s" and a month "%s"', (language, day, month) => {
    expect(of(language).day('2026-11-24')).toBe(day)
    expect(of(language).month('2026-11')).toBe(month)
  })

  test.each([
    ['2026-11-24T13:18:00Z', '17:18'],
    ['2026-11-23T19:59:00Z', '23 November, 23:59'],
    ['2025-11-24T13:18:00Z', '24 November 2025'],
  ])('in a list, %s is "%s" for who reads it on 24 November 2026', (iso, shown) => {
    const markup = of('en').short(new Date(iso), new Date('2026-11-24T16:00:00Z')).toString()
    expect(markup).toContain(`>${shown}</time>`)
    expect(markup).toContain('+04:00"')
  })
})
