import { foldSearch, foldSearches, searchTextOf } from './searchText.ts'

const text = searchTextOf({
  byline: 'Leyla Əliyeva',
  headline: 'Bakı Metrosu: 100% “Açıq” İllər',
  number: 158043,
  slug: 'baki-metrosu',
})

test('a story is found by words in lower-case ASCII', () => {
  expect(text).toBe('158043 baki metrosu 100 aciq iller baki metrosu leyla eliyeva')
})

test.each([
  'BAKI',
  'bakı',
  'Metrosu: 100%',
  'AÇIQ',
  'İllər',
  'əLİYEVA',
  '158043',
  'baki-metrosu',
  '  iller ',
])('what is folded alike is found: %s', (search) => {
  expect(text).toContain(foldSearch(search))
})

test('a headline in one script is found by another', () => {
  expect(searchTextOf({ headline: 'Мэр Баку' })).toContain(foldSearch('баку'))
  expect(searchTextOf({ headline: 'Мэр БАКУ' })).toContain(foldSearch('baku'))
})

test.each(['%', '_', '%%', '…', '"'])('what has no letter and no digit finds nothing: %s', (search) => {
  expect(text).not.toContain(foldSearch(search))
})

test('nothing but words and numbers is searched', () => {
  expect(searchTextOf({ byline: null, headline: undefined, number: { $gt: 0 } })).toBe('')
})

test('conditions on the searched text are folded at whatever depth, and no others', () => {
  const where = {
    and: [
      { or: [{ searchText: { like: 'Metrosu 100%' } }, { headline: { like: 'Metrosu' } }] },
      { searchText: { exists: true } },
      null,
    ],
  }
  expect(foldSearches(where, 'searchText')).toEqual({
    and: [
      { or: [{ searchText: { like: 'metrosu 100' } }, { headline: { like: 'Metrosu' } }] },
      { searchText: { exists: true } },
      null,
    ],
  })
  expect(foldSearches(undefined, 'searchText')).toBeUndefined()
})
