import { directionOf, partLanguage } from './language.ts'
import { siteLanguageOf, siteLanguages, stringsFor } from './strings/stringsFor.ts'

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['az-Cyrl-AZ', 'ltr'],
  ['ku-Latn', 'ltr'],
  ['HE', 'rtl'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})

test('a part names its language only where it differs, and its direction only where that differs', () => {
  expect(partLanguage('en', 'en')).toEqual({})
  expect(partLanguage('az', 'en')).toEqual({ lang: 'az' })
  expect(partLanguage('ar', 'en')).toEqual({ dir: 'rtl', lang: 'ar' })
  expect(partLanguage('en', 'ar')).toEqual({ dir: 'ltr', lang: 'en' })
})

test('a variant finds its language, an unknown one English', () => {
  expect(siteLanguageOf('az-Latn-AZ')).toBe('az')
  expect(siteLanguageOf('de')).toBe('en')
  expect(siteLanguageOf('constructor')).toBe('en')
})

describe('strings', () => {
  const flatten = (value: unknown, path = ''): [string, string][] =>
    typeof value === 'string'
      ? [[path, value]]
      : Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`))

  test.each(siteLanguages.filter((language) => language !== 'en'))(
    '%s says everything that English says',
    (language) => {
      const own = new Map(flatten(stringsFor(language)))
      const english = flatten(stringsFor('en'))
      expect([...own.keys()]).toEqual(english.map(([key]) => key))
      for (const [key, text] of english) {
        expect(own.get(key)).not.toBe('')
        expect([key, own.get(key)?.includes('{name}')]).toEqual([key, text.includes('{name}')])
      }
      const untranslated = english.filter(([key, text]) => own.get(key) === text).map(([key]) => key)
      expect(untranslated).toEqual(['.url'])
    },
  )
})
