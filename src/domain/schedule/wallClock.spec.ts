import { wallClock, wallClocks } from './wallClock.ts'

test.each([
  ['2027-03-28T00:59:00Z', 'Europe/London', '2027-03-28T00:59', '+00:00'],
  ['2027-03-28T01:00:00Z', 'Europe/London', '2027-03-28T02:00', '+01:00'],
  ['2027-04-03T15:15:00Z', 'Australia/Lord_Howe', '2027-04-04T01:45', '+10:30'],
  ['2015-07-01T00:00:00Z', 'Asia/Baku', '2015-07-01T05:00', '+05:00'],
  ['2027-07-01T00:00:09.999Z', 'Asia/Baku', '2027-07-01T04:00:09', '+04:00'],
])('at %s clocks of %s show %s %s', (instant, zone, wall, offset) => {
  expect(wallClock(new Date(instant), zone)).toEqual({
    label: `${wall.replace('T', ' ')} ${zone} (${offset})`,
    offset,
    wall,
    zone,
  })
})

test.each([
  ['Europe/London', '2027-07-01 01:00 Europe/London (+01:00)'],
  ['Asia/Dubai', null],
  ['Asia/Baku', null],
  [null, null],
])('the clock of an editor in %s is told where it differs', (editor, label) => {
  const clocks = wallClocks(new Date('2027-07-01T00:00:00Z'), { editor, outlet: 'Asia/Baku' })
  expect(clocks.outlet.label).toBe('2027-07-01 04:00 Asia/Baku (+04:00)')
  expect(clocks.editor?.label ?? null).toBe(label)
})
