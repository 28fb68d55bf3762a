import fc from 'fast-check'

import { textPieces } from './textPieces.ts'

test.each([
  [
    'a b c',
    'a x c',
    [
      ['same', 'a '],
      ['removed', 'b '],
      ['added', 'x '],
      ['same', 'c'],
    ],
  ],
  [
    'Bakı, şəhər',
    'Bakı şəhər',
    [
      ['removed', 'Bakı, '],
      ['added', 'Bakı '],
      ['same', 'şəhər'],
    ],
  ],
  ['', 'new', [['added', 'new']]],
  ['old', '', [['removed', 'old']]],
  ['constructor', 'constructor', [['same', 'constructor']]],
])('from %j to %j', (from, to, expected) => {
  expect(textPieces(from, to).map(({ state, text }) => [state, text])).toEqual(expected)
})

test('without what was added it is the earlier text, without what was removed the later one', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b ', ' ', ', ', 'ə', '\n', '…', '👩‍🚀'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (from, to) => {
      const pieces = textPieces(from, to)
      const without = (state: string) =>
        pieces
          .filter((piece) => piece.state !== state)
          .map((piece) => piece.text)
          .join('')
      expect(without('added')).toBe(from)
      expect(without('removed')).toBe(to)
    }),
  )
})

test('a text too long to be compared by words is replaced whole', () => {
  const long = 'word '.repeat(6000)
  expect(textPieces(long, `${long}x`).map(({ state }) => state)).toEqual(['removed', 'added'])
  expect(textPieces(long, long).map(({ state }) => state)).toEqual(['same'])
})
