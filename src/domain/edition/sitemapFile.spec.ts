import { monthOf, parseSitemapFile, sitemapFilesOf } from './sitemapFile.ts'

test('a month is that of UTC', () => {
  expect(monthOf(new Date('2026-12-01T01:00:00+04:00'))).toBe('2026-11')
})

test.each([
  [0, []],
  [1, ['2026-11']],
  [10_000, ['2026-11']],
  [10_001, ['2026-11', '2026-11-2']],
  [30_000, ['2026-11', '2026-11-2', '2026-11-3']],
])('%i pages make %j', (pages, files) => {
  expect(sitemapFilesOf('2026-11', pages)).toEqual(files)
})

test('a name is read back', () => {
  expect(parseSitemapFile('2026-12')).toEqual({
    from: new Date('2026-12-01T00:00:00Z'),
    part: 1,
    until: new Date('2027-01-01T00:00:00Z'),
  })
  expect(parseSitemapFile('2017-01-12')?.part).toBe(12)
})

test.each([
  '',
  '2026',
  '2026-13',
  '2026-00',
  '2026-1',
  '2026-11-0',
  '2026-11-1',
  '2026-11-02',
  '2026-11-99999',
  '2026-11 ',
  'x2026-11',
])('%j is no file', (name) => {
  expect(parseSitemapFile(name)).toBeNull()
})
