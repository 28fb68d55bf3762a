import { createDateFormat } from './dates.ts'
import { siteLanguages, stringsFor } from './strings/stringsFor.ts'
import type { SiteLanguage } from './strings/stringsFor.ts'

const at = (iso: string, timeZone: string, language: SiteLanguage = 'en') => {
  const dates = createDateFormat({ months: stringsFor(language).months, timeZone })
  return [dates.text(new Date(iso)), dates.machine(new Date(iso))]
}

test.each<[string, string, SiteLanguage, string, string]>([
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
  expect(() => createDateFormat({ months: [], timeZone: 'Mars/Olympus' })).toThrow(RangeError)
})

test('the time element carries both forms', () => {
  const { time } = createDateFormat({ months: stringsFor('en').months, timeZone: 'Asia/Baku' })
  expect(time(new Date('2017-01-25T13:18:00Z')).toString()).toBe(
    '<time datetime="2017-01-25T17:18+04:00">25 January 2017 [17:18]</time>',
  )
})
