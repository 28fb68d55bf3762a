import type { LengthAdvice, LengthState } from './textLength.ts'

import { measureLength } from './textLength.ts'

const advice: LengthAdvice = { max: 30, recommended: { max: 10, min: 3 } }

describe('measureLength', () => {
  it.each<[string, number, LengthState]>([
    ['', 0, 'empty'],
    ['   ', 0, 'empty'],
    ['ab', 2, 'short'],
    ['abc', 3, 'good'],
    ['abcdefghij', 10, 'good'],
    ['  abcdefghij  ', 10, 'good'],
    ['abcdefghijk', 11, 'long'],
    ['a'.repeat(30), 30, 'long'],
    ['a'.repeat(31), 31, 'tooLong'],
    // An e with a combining accent, a family of four and a flag are what people call one character each.
    ['e\u0301👨‍👩‍👧‍👦🇦🇿', 3, 'good'],
    ['Şəhərdə', 7, 'good'],
  ])('%j has %i characters: %s', (text, characters, state) => {
    expect(measureLength(text, advice)).toEqual({ characters, state })
  })

  it('refuses what the field refuses, which counts UTF-16 units', () => {
    expect(measureLength('👨‍👩‍👧‍👦'.repeat(3), advice)).toEqual({ characters: 3, state: 'tooLong' })
  })

  it('needs no maximum and no minimum', () => {
    expect(measureLength('a', { recommended: { max: 2 } }).state).toBe('good')
    expect(measureLength('a'.repeat(1000), { recommended: { max: 2 } }).state).toBe('long')
  })
})
