import { filterParams, quickFilters, startOfDay } from './quickFilters.ts'

describe('startOfDay', () => {
  it.each([
    ['2026-11-24T10:00:00Z', 'UTC', '2026-11-24T00:00:00.000Z'],
    ['2026-11-24T10:00:00Z', 'Asia/Baku', '2026-11-23T20:00:00.000Z'],
    ['2026-11-23T19:59:59Z', 'Asia/Baku', '2026-11-22T20:00:00.000Z'],
    ['2026-11-23T20:00:00Z', 'Asia/Baku', '2026-11-23T20:00:00.000Z'],
    ['2026-11-24T02:00:00Z', 'America/New_York', '2026-11-23T05:00:00.000Z'],
    ['2026-11-24T10:00:00Z', 'Asia/Kathmandu', '2026-11-23T18:15:00.000Z'],
    // Clocks go forward and back on these days, after midnight.
    ['2026-03-29T12:00:00Z', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-10-25T12:00:00Z', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
  ])('of %s in %s is %s', (instant, timeZone, start) => {
    expect(startOfDay(new Date(instant), timeZone).toISOString()).toBe(start)
  })
})

describe('quickFilters', () => {
  const filters = quickFilters({
    authors: [3],
    now: new Date('2026-11-24T10:00:00Z'),
    timeZone: 'Asia/Baku',
    user: 7,
  })
  const params = (name: string) =>
    filterParams(filters.find((filter) => filter.name === name) ?? { anyOf: [] })

  it('asks for nothing where all is shown', () => {
    expect(params('all')).toEqual([])
  })

  it('takes for mine what the user created, edited last, or is an author of', () => {
    expect(params('mine')).toEqual([
      ['where[or][0][and][0][createdBy][equals]', '7'],
      ['where[or][1][and][0][lastEditedBy][equals]', '7'],
      ['where[or][2][and][0][authors.author][equals]', '3'],
    ])
  })

  it('takes for assigned what the user is to do', () => {
    expect(params('assigned')).toEqual([['where[or][0][and][0][assignee][equals]', '7']])
  })

  it.each([
    ['inReview', 'deskState', 'in_review'],
    ['approved', 'deskState', 'approved'],
    ['toReview', 'reviewPending', 'true'],
  ])('takes for %s what stands there', (name, field, value) => {
    expect(params(name)).toEqual([[`where[or][0][and][0][${field}][equals]`, value]])
  })

  it('wants both that it is published and that it was today', () => {
    expect(params('publishedToday')).toEqual([
      ['where[or][0][and][0][_status][equals]', 'published'],
      ['where[or][0][and][1][publishedAt][greater_than_equal]', '2026-11-23T20:00:00.000Z'],
    ])
  })
})
