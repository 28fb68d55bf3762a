import { stayingTranslations } from './stayingTranslations.ts'

const live = { inTrash: false, isLive: true, language: 'az', number: 120 }
const draft = { inTrash: false, isLive: false, language: 'pt-br', number: 121 }
const trashed = { inTrash: true, isLive: false, language: 'ru', number: 122 }

describe('what is said of the translations of an article that is killed', () => {
  test('nothing where there are none', () => {
    expect(stayingTranslations('killed', [])).toEqual([])
  })

  test('a warning that names each by its number, and says what to do', () => {
    const [problem, ...more] = stayingTranslations('killed', [live, draft])
    expect(more).toEqual([])
    expect(problem).toMatchObject({ code: 'translations_stay', level: 'warning' })
    expect(problem?.message).toContain('120 (az), 121 (pt-br).')
    expect(problem?.message.endsWith(problem.remedy)).toBe(true)
  })

  test('another one that names those in the trash', () => {
    const [stay, lie, ...more] = stayingTranslations('killed', [trashed, live])
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

describe('what is said of the translations of an article that is withheld', () => {
  test('those that readers see are named, with what to do', () => {
    const [problem, ...more] = stayingTranslations('withheld', [live, draft, trashed])
    expect(more).toEqual([])
    expect(problem).toMatchObject({
      code: 'translations_shown',
      field: 'translationGroup',
      level: 'warning',
      message: expect.stringContaining(': 120 (az). '),
    })
    expect(problem?.message.endsWith(problem.remedy)).toBe(true)
  })

  test('nothing where readers see none', () => {
    expect(stayingTranslations('withheld', [draft, trashed])).toEqual([])
  })
})

test.each(['live', 'unpublished', null] as const)('nothing is said of what becomes %s', (becomes) => {
  expect(stayingTranslations(becomes, [live, draft, trashed])).toEqual([])
})
