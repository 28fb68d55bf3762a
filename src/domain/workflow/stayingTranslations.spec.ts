import { stayingTranslations } from './stayingTranslations.ts'

describe('what is said of the translations of an article that is killed', () => {
  test('nothing where there are none', () => {
    expect(stayingTranslations([])).toEqual([])
  })

  test('a warning that names each by its number, and says what to do', () => {
    const [problem, ...more] = stayingTranslations([
      { inTrash: false, language: 'az', number: 120 },
      { inTrash: false, language: 'pt-br', number: 121 },
    ])
    expect(more).toEqual([])
    expect(problem).toMatchObject({ code: 'translations_stay', level: 'warning' })
    expect(problem?.message).toContain('120 (az), 121 (pt-br).')
    expect(problem?.message.endsWith(problem.remedy)).toBe(true)
  })

  test('another one that names those in the trash', () => {
    const [stay, lie, ...more] = stayingTranslations([
      { inTrash: true, language: 'ru', number: 122 },
      { inTrash: false, language: 'az', number: 120 },
    ])
    expect(more).toEqual([])
    expect(stay).toMatchObject({ code: 'translations_stay', message: expect.stringContaining(': 120 (az).') })
    expect(lie).toMatchObject({
      code: 'translations_in_trash',
      field: 'translationGroup',
      level: 'warning',
      message: expect.stringMatching(/in the trash.*: 122 \(ru\)\./),
    })
  })
})
