import { panelTimezones } from './panelTimezones.ts'

const zonesOf = ({ supportedTimezones }: ReturnType<typeof panelTimezones>): unknown =>
  typeof supportedTimezones === 'function'
    ? supportedTimezones({ defaultTimezones: [{ label: 'Baku', value: 'Asia/Baku' }] })
    : supportedTimezones

test('the outlet’s zone comes first, and can be chosen even where Payload does not list it', () => {
  const baku = panelTimezones('Asia/Baku', undefined)
  expect([baku.defaultTimezone, zonesOf(baku)]).toEqual([
    'Asia/Baku',
    [{ label: 'Baku', value: 'Asia/Baku' }],
  ])
  expect(zonesOf(panelTimezones('Europe/Kyiv', undefined))).toEqual([
    { label: 'Baku', value: 'Asia/Baku' },
    { label: 'Europe/Kyiv', value: 'Europe/Kyiv' },
  ])
})

test('what the host says of zones stays', () => {
  const own = { defaultTimezone: 'UTC', supportedTimezones: [{ label: 'UTC', value: 'UTC' }] }
  expect(panelTimezones('Asia/Baku', own)).toEqual(own)
})
