import { hiddenCharacter, isBlank } from './visibleText.ts'

test.each([
  ['an override', 'gpj.\u202Egnp', 'U+202E'],
  ['an isolate', 'a\u2066b', 'U+2066'],
  ['a NUL', 'a\u0000', 'U+0000'],
  ['a line break', 'a\nb', 'U+000A'],
  ['a lone surrogate', 'a\uD800', 'U+D800'],
  ['a noncharacter', 'a\u{1FFFE}', 'U+1FFFE'],
  ['a byte order mark', '\uFEFFa', 'U+FEFF'],
])('names %s', (_, line, name) => {
  expect(hiddenCharacter(line)).toBe(name)
})

test.each(['', 'World news', 'Dünya xəbərləri', 'می\u200Cخواهم', '\u200Fשלום', 'Flag 🇦🇿', 'e\u0301'])(
  'leaves %j alone',
  (line) => {
    expect(hiddenCharacter(line)).toBeNull()
  },
)

test.each(['', ' \n', '\u200B\u200C\u2060\uFEFF', '\u3164\uFFA0', '\u2800', '\uFE0F\u034F', '\u{E0041}'])(
  'nothing can be seen of %j',
  (text) => {
    expect(isBlank(text)).toBe(true)
  },
)

test.each(['x', '?', '…', '한', '\u200Bа\u200B', '🇦🇿', '⠃'])('something can be seen of %j', (text) => {
  expect(isBlank(text)).toBe(false)
})
