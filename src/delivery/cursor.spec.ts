import { encodeCursor, parseCursor } from './cursor.ts'

const place = { number: 158043, publishedAt: new Date('2017-01-25T13:18:00.000Z') }
const encoded = (text: string) => Buffer.from(text).toString('base64url')

describe('cursor', () => {
  it('reads back what it wrote, also before 1970', () => {
    const old = { number: 1, publishedAt: new Date('1919-05-28T00:00:00.001Z') }
    expect(parseCursor(encodeCursor(place))).toEqual({ ok: true, value: place })
    expect(parseCursor(encodeCursor(old))).toEqual({ ok: true, value: old })
  })

  it('is opaque and needs no escaping in an address', () => {
    expect(encodeCursor(place)).toMatch(/^[\w-]+$/)
    expect(encodeCursor(place)).not.toContain('158043')
  })

  it.each([
    ['nothing', ''],
    ['no base64', '!!!'],
    ['padding', `${encodeCursor(place)}=`],
    ['something behind', `${encodeCursor(place)}AAAA`],
    ['one part', encoded('1485350280000')],
    ['letters', encoded('abc.def')],
    ['an instant beyond Date', encoded('9999999999999999.1')],
    ['the number 0', encoded('1485350280000.0')],
    ['a number beyond 32 bits', encoded('1485350280000.2147483648')],
    ['a leading zero', encoded('1485350280000.01')],
    ['a fraction', encoded('1485350280000.5.1')],
    ['10,000 characters', 'A'.repeat(10_000)],
  ])('refuses %s and names the parameter', (_, text) => {
    expect(parseCursor(text)).toEqual({
      error: { type: 'malformed-cursor', detail: expect.stringContaining('"before"') },
      ok: false,
    })
  })
})
