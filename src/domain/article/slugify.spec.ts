import fc from 'fast-check'

import { isSlug, slugify } from './slugify.ts'

describe('slugify', () => {
  test.each([
    [
      "Moscow seeks to boost cooperation to resolve Syria's issues",
      'moscow-seeks-to-boost-cooperation-to-resolve-syrias-issues',
    ],
    ['Bakı və Şəki: iki şəhər', 'baki-ve-seki-iki-seher'],
    ['Встреча в Астане', 'vstrecha-v-astane'],
    ['  --  ', ''],
    ['İstanbul’da açılış', 'istanbulda-acilis'],
  ])('%s', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  test('cuts long headlines between words', () => {
    const slug = slugify('word '.repeat(40))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.endsWith('word')).toBe(true)
  })

  test('gives a valid slug or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const slug = slugify(text)
        expect(slug === '' || isSlug(slug)).toBe(true)
      }),
    )
  })
})
