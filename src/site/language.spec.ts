import { directionOf, partLanguage } from './language.ts'
import { en } from './strings/en.ts'
import { findStrings, missingStrings, siteLanguages, stringsFor } from './strings/stringsFor.ts'

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
  expect(findStrings('az-Latn-AZ').language).toBe('az')
  expect(findStrings('de').language).toBe('en')
  expect(findStrings('constructor').language).toBe('en')
  expect(findStrings('__proto__', {}).strings).toBe(en)
})

test('words that a host gives win over the built-in ones, the exact tag over the language', () => {
  const words = {
    az: { ...en, older: 'own' },
    de: { ...en, older: 'Ältere' },
    'de-AT': { ...en, older: 'Frühere' },
  }
  expect(findStrings('az', words).strings.older).toBe('own')
  expect(findStrings('de-AT', words)).toMatchObject({ language: 'de-AT', strings: { older: 'Frühere' } })
  expect(findStrings('de-CH', words)).toMatchObject({ language: 'de', strings: { older: 'Ältere' } })
})

test('words that lack something, or have it in another shape, are named', () => {
  expect(missingStrings(en)).toEqual([])
  expect(
    missingStrings({ ...en, archive: 1, errors: {}, months: en.months.slice(1), older: undefined }),
  ).toEqual(['errors', 'older', 'months', 'archive'])
  expect(missingStrings(null)).toContain('archive')
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
      // The fifth month is "May" in Azerbaijani too, and Russian orders a day as English does.
      const alike = ['.dayPattern', '.monthsAlone.4']
      const untranslated = english.filter(([key, text]) => own.get(key) === text).map(([key]) => key)
      expect(untranslated.filter((key) => !alike.includes(key))).toEqual(['.url'])
    },
  )
})
