import { readStateFilter, withStateFilter } from './stateFilters.ts'

const any = { desk: '', public: '' }

test('narrows a list to one state, to both, and to any again', () => {
  const desk = withStateFilter([], { desk: 'in_review', public: '' })
  expect(desk).toEqual([['where[or][0][and][0][deskState][equals]', 'in_review']])
  const both = withStateFilter(desk, { desk: 'draft', public: 'live' })
  expect(both).toEqual([
    ['where[or][0][and][0][deskState][equals]', 'draft'],
    ['where[or][0][and][1][publicState][equals]', 'live'],
  ])
  expect(readStateFilter(both)).toEqual({ desk: 'draft', public: 'live' })
  expect(withStateFilter(both, any)).toEqual([])
})

test('keeps what else the list is narrowed to, in every group', () => {
  const mine: [string, string][] = [
    ['where[or][0][and][0][createdBy][equals]', '1'],
    ['where[or][1][and][0][language][in][0]', 'az'],
    ['where[or][1][and][0][language][in][1]', 'en'],
  ]
  const narrowed = withStateFilter(mine, { desk: '', public: 'live' })
  expect(narrowed).toEqual([
    mine[0],
    ['where[or][0][and][1][publicState][equals]', 'live'],
    mine[1],
    mine[2],
    ['where[or][1][and][1][publicState][equals]', 'live'],
  ])
  expect(withStateFilter(narrowed, any)).toEqual(mine)
})

test('tells of a state only what holds for the whole list', () => {
  expect(readStateFilter([])).toEqual(any)
  expect(
    readStateFilter([
      ['where[or][0][and][0][deskState][equals]', 'draft'],
      ['where[or][1][and][0][createdBy][equals]', '1'],
    ]),
  ).toEqual(any)
})
