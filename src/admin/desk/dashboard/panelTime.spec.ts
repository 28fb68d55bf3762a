import { createPanelTime } from './panelTime.ts'

describe('createPanelTime', () => {
  const time = createPanelTime({
    language: 'en',
    now: new Date('2026-11-24T10:00:00Z'),
    timeZone: 'Asia/Baku',
  })

  it.each([
    ['2026-11-24T06:05:00Z', '10:05'],
    // Yesterday by Greenwich, today in Baku.
    ['2026-11-23T20:30:00Z', '00:30'],
    ['2026-11-23T19:30:00Z', 'Nov 23, 23:30'],
    ['2017-01-25T13:18:00Z', 'Jan 25, 2017'],
  ])('says %s as %s', (instant, text) => {
    expect(time(new Date(instant))).toBe(text)
  })
})
