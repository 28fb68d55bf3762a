import { readingMinutes } from './readingTime.ts'

describe('readingMinutes', () => {
  it.each([
    [0, 'en', 0],
    [-1, 'en', 0],
    [1, 'en', 1],
    [200, 'fa', 1],
    [299, 'fa', 1],
    [300, 'fa', 2],
    [2000, 'fa', 10],
  ])('%i words in %s take %i minutes', (words, language, minutes) => {
    expect(readingMinutes(words, language)).toBe(minutes)
  })

  it('takes the language into account, and its region not', () => {
    expect(readingMinutes(2000, 'az')).toBeGreaterThan(readingMinutes(2000, 'en'))
    expect(readingMinutes(2000, 'az-Latn')).toBe(readingMinutes(2000, 'az'))
  })
})
