import { initialsOf } from './initialsOf.ts'

test.each([
  ['Leyla Məmmədova', 'az', 'LM'],
  ['Nigar', 'en', 'N'],
  ['ilham əliyev', 'az', 'İƏ'],
  ['Анна Мария Петрова', 'ru', 'АП'],
  ['leyla.mammadova@newsroom.example', 'en', 'LM'],
  ['𝒜da', 'en', '𝒜'],
  ['', 'en', ''],
])('%j in %s is %j', (name, language, expected) => {
  expect(initialsOf(name, language)).toBe(expected)
})
