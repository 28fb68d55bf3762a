import { stayingTranslations } from './stayingTranslations.ts'

describe('what is said of the translations of an article that is killed', () => {
  test('nothing where there are none', () => {
    expect(stayingTranslations([])).toEqual([])
  })

  test('a warning that names each by its number, and says what to do', () => {
    const [problem, ...more] = stayingTranslations([
      { language: 'az', number: 120 },
      { language: 'pt-br', number: 121 },
    ])
    expect(more).toEqual([])
    expect(problem).toMatchObject({ code: 'translations_stay', level: 'warning' })
    expect(problem?.message).toContain('120 (az), 121 (pt-br).')
    expect(problem?.message.endsWith(problem.remedy)).toBe(true)
  })
})
