import { type GateSubject, runGates } from './gates.ts'

const picture = {
  alt: 'A harbour',
  credit: 'N. Mammadova',
  field: { alt: 'hero.image', credit: 'hero.credit' },
  name: 'harbour.jpg',
}

const good: GateSubject = {
  authors: [{ author: 1 }],
  blocks: [],
  bodyText: 'Words.',
  citations: [{ field: 'citations.0.source', name: 'Sputnik', resolved: true }],
  headline: 'A headline',
  language: 'en',
  pictures: [picture],
  section: 4,
  source: null,
}

const rules = { imageCredit: 'error', languages: ['en', 'az'] } as const

const found = (changes: Partial<GateSubject>, more: object = {}) =>
  runGates({ ...good, ...changes }, { ...rules, ...more }).map(
    ({ code, field, level }) => `${level} ${code} ${field}`,
  )

describe('runGates', () => {
  test.each<[string, Partial<GateSubject>, string[]]>([
    ['a whole article', {}, []],
    ['a source in place of an author', { authors: [], source: 3 }, []],
    ['nobody is named', { authors: [], source: null }, ['error no_attribution source']],
    ['a headline that nobody sees', { headline: '\u200b\u200b' }, ['error no_headline headline']],
    ['no words', { bodyText: ' \n ' }, ['error no_body body']],
    ['no section', { section: null }, ['error no_section section']],
    ['a language of nobody', { language: 'fr' }, ['error unknown_language language']],
    ['no language', { language: null }, ['error unknown_language language']],
    ['a block', { blocks: ['In the block "embed" ...'] }, ['error block body']],
    ['no alternative text', { pictures: [{ ...picture, alt: ' \u200d' }] }, ['error no_alt_text hero.image']],
    ['no credit', { pictures: [{ ...picture, credit: null }] }, ['error no_image_credit hero.credit']],
    [
      'a source that is none of ours',
      { citations: [{ field: 'citations.1.source', name: 'Sputnik', resolved: false }] },
      ['warning unresolved_source citations.1.source'],
    ],
    [
      'everything is missing, in the order of the form',
      { authors: [], bodyText: '', headline: ' ', language: null, section: undefined },
      [
        'error no_headline headline',
        'error no_section section',
        'error unknown_language language',
        'error no_body body',
        'error no_attribution source',
      ],
    ],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected)
  })

  test.each([
    ['error', ['error no_image_credit hero.credit']],
    ['warning', ['warning no_image_credit hero.credit']],
    ['off', []],
  ])('a missing credit where the newsroom says "%s"', (imageCredit, expected) => {
    expect(found({ pictures: [{ ...picture, credit: null }] }, { imageCredit })).toEqual(expected)
  })

  test('a picture that stands twice is told once, two pictures are told apart', () => {
    const field = { alt: 'body', credit: 'body' }
    const bare = { ...picture, credit: null, field }
    expect(found({ pictures: [bare, bare] })).toHaveLength(1)
    expect(found({ pictures: [bare, { ...bare, name: 'other.jpg' }] })).toHaveLength(2)
  })

  test('every finding says what is wrong and what to do', () => {
    const all = runGates(
      {
        authors: [],
        blocks: [],
        bodyText: '',
        citations: [{ field: 'body', name: 'Sputnik', resolved: false }],
        headline: '',
        language: 'fr',
        pictures: [{ ...picture, alt: null, credit: null }],
        section: null,
        source: null,
      },
      rules,
    )
    expect(all).toHaveLength(8)
    for (const { message, remedy } of all) {
      expect(message.endsWith(` ${remedy}`)).toBe(true)
    }
    expect(all.map(({ message }) => message)).toContainEqual(expect.stringContaining('"harbour.jpg"'))
    expect(all.map(({ message }) => message)).toContainEqual(expect.stringContaining('en, az'))
  })
})
