import { chooseCoding } from './contentCoding.ts'

describe('chooseCoding', () => {
  it.each([
    [null, 'identity'],
    ['', 'identity'],
    ['identity', 'identity'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['*;q=0', 'identity'],
    ['gzip;q=nonsense', 'identity'],
    ['deflate, zstd', 'identity'],
  ])('answers %j with %s', (header, coding) => {
    expect(chooseCoding(header, 5000)).toBe(coding)
  })

  it('leaves small answers alone', () => {
    expect(chooseCoding('br', 1023)).toBe('identity')
    expect(chooseCoding('br', 1024)).toBe('br')
  })
})
