import { shownLanguage, shownTitle } from './shownText.ts'

test.each([[''], ['   '], ['\u200b\u00a0'], [null], [undefined]])(
  'a title of nothing (%j) is said to be none',
  (title) => {
    expect(shownTitle(title, 'Untitled')).toBe('Untitled')
  },
)

test('a title is shown as it is, without blanks around it', () => {
  expect(shownTitle(' Трамвай № 7 ', 'Untitled')).toBe('Трамвай № 7')
  expect(shownTitle('…', 'Untitled')).toBe('…')
})

test('only a language that is one is told to the browser', () => {
  expect(['az', 'pt-br', '', 'no language', null, undefined].map(shownLanguage)).toEqual([
    'az',
    'pt-BR',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
