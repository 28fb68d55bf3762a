import { createDeskTime } from './deskTime.ts'

const AFTERNOON = '2026-11-24T14:12:05Z'

const inBaku = createDeskTime({
  language: 'en',
  now: () => Date.parse('2026-11-24T16:00:00Z'),
  timeZone: 'Asia/Baku',
})

test('instants are said on the outlet’s clocks, in 24 hours, with the zone', () => {
  expect(inBaku.at(AFTERNOON)).toBe('18:12 GMT+4')
  expect(inBaku.stamp(AFTERNOON)).toBe('Nov 24, 2026, 18:12 GMT+4')
  expect(inBaku.exact(AFTERNOON)).toBe('Nov 24, 2026, 18:12:05 GMT+4')
  expect(inBaku.inList(AFTERNOON)).toBe('Nov 24, 2026, 18:12')
  expect(inBaku.zone(AFTERNOON)).toBe('Asia/Baku, GMT+4')
})

test('midnight is 00, and today is what it is at the outlet', () => {
  // Yesterday by Greenwich.
  expect(inBaku.at('2026-11-23T20:00:00Z')).toBe('00:00 GMT+4')
  expect(inBaku.at('2026-11-23T19:59:00Z')).toBe('Nov 23, 2026, 23:59 GMT+4')
})

test.each(['az', 'ru', 'tr'])('no language of the panel goes back to 12 hours (%s)', (language) => {
  const said = createDeskTime({ language, timeZone: 'Asia/Baku' }).stamp(AFTERNOON)
  expect(said).toContain('18:12')
  expect(said).toContain('+4')
})
