import { relationsOf } from './relationsOf.ts'

test('a relation is read in each form in which a list holds it', () => {
  const section = { relationTo: 'sections', value: 3 }
  expect(relationsOf(3, 'sections')).toEqual([section])
  expect(relationsOf({ id: 3, title: 'World' }, 'sections')).toEqual([section])
  expect(relationsOf(section, ['sections', 'articles'])).toEqual([section])
  expect(relationsOf({ relationTo: 'sections', value: { id: 3 } }, ['sections'])).toEqual([section])
  expect(relationsOf([3, 'a'], 'sections')).toEqual([section, { relationTo: 'sections', value: 'a' }])
})

test('what leads nowhere is no relation', () => {
  for (const value of [null, undefined, '', [], {}, [null]]) {
    expect(relationsOf(value, 'sections')).toEqual([])
  }
  // An id alone doesn't say to which of several collections.
  expect(relationsOf(3, ['sections', 'articles'])).toEqual([])
})
