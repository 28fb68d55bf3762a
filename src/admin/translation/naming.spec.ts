import { createNaming } from './naming.ts'

/** A browser without names of languages in the language of the panel. */
const withoutNames = (run: () => void): void => {
  const { DisplayNames } = Intl
  class Poor extends DisplayNames {
    readonly isPoor: boolean
    constructor(locales: string[], options: Intl.DisplayNamesOptions) {
      super(locales, options)
      this.isPoor = locales[0] !== 'en'
    }
    override of(tag: string): string | undefined {
      return this.isPoor ? undefined : super.of(tag)
    }
  }
  Object.assign(Intl, { DisplayNames: Poor })
  try {
    run()
  } finally {
    Object.assign(Intl, { DisplayNames })
  }
}

test.each([
  ['en', 'ru', 'Russian'],
  ['ru', 'az', 'азербайджанский'],
  ['tr', 'en', 'İngilizce'],
  ['az', 'tr', 'türk'],
])('in %s, %s is called %s', (language, tag, name) => {
  expect(createNaming(language).languageName(tag)).toBe(name)
})

test('a browser that knows no names in Azerbaijani gets ours, of other languages the English ones', () => {
  withoutNames(() => {
    const { languageName } = createNaming('az')
    expect(['az', 'en', 'ru', 'tr'].map(languageName)).toEqual(['azərbaycan', 'ingilis', 'rus', 'türk'])
    expect(languageName('de')).toBe('German')
  })
})
