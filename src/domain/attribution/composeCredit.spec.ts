import { composeCredit } from './composeCredit.ts'

const seed = { authors: ['Nigar Eyvazova'], citations: ['Sputnik'], source: 'Azernews' }

describe('composeCredit', () => {
  test.each([
    [{ authors: ['A', 'B'], citations: ['C'], source: 'S' }, 'A and B', 'A and B / S, citing C'],
    [{ authors: ['A'], citations: [], source: 'S' }, 'A', 'A / S'],
    [{ authors: ['A'], citations: ['C'], source: null }, 'A', 'A, citing C'],
    [{ authors: [], citations: ['C'], source: 'S' }, null, 'S, citing C'],
    [{ authors: [], citations: ['C'], source: null }, null, 'Citing C'],
    [{ authors: [], citations: [], source: null }, null, ''],
    [
      { authors: ['A', 'B', 'C'], citations: ['D', 'E', 'F'], source: null },
      'A, B and C',
      'A, B and C, citing D, E and F',
    ],
    [
      { authors: [' A  b ', 'A b', ''], citations: ['S', 'C', 'C'], source: ' S ' },
      'A b',
      'A b / S, citing C',
    ],
    [{ authors: ['S'], citations: [], source: 'S' }, 'S', 'S'],
  ])('%j', (parts, byline, line) => {
    expect(composeCredit(parts)).toEqual({ byline, line })
  })

  test.each([
    ['en', 'Nigar Eyvazova / Azernews, citing Sputnik'],
    ['en-GB', 'Nigar Eyvazova / Azernews, citing Sputnik'],
    ['fr', 'Nigar Eyvazova / Azernews, citing Sputnik'],
    ['az', 'Nigar Eyvazova / Azernews, istinad: Sputnik'],
    ['ru-RU', 'Nigar Eyvazova / Azernews, со ссылкой на Sputnik'],
    ['tr', 'Nigar Eyvazova / Azernews, atıf: Sputnik'],
  ])('speaks %s', (language, line) => {
    expect(composeCredit(seed, language).line).toBe(line)
  })

  test('begins with a capital as the language writes it', () => {
    expect(composeCredit({ authors: [], citations: ['Trend'], source: null }, 'az').line).toBe(
      'İstinad: Trend',
    )
  })
})
