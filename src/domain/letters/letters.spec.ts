import { assignmentLetter, letterLanguage, mentionLetter } from './letters.ts'

const facts = {
  by: 'Nigar Eyvazova',
  headline: 'Moscow seeks to boost cooperation',
  link: 'https://today.example/admin/collections/articles/7',
  number: 158043,
  outlet: 'TODAY.AZ',
}
const due = { dueAt: new Date('2026-11-24T14:30:00Z'), timeZone: 'Asia/Baku' }
const LANGUAGES = ['az', 'en', 'ru', 'tr'] as const

describe('letterLanguage', () => {
  test.each([
    [['az', 'ru'], 'az'],
    [[null, 'tr'], 'tr'],
    [['fr', 'ru'], 'ru'],
    [['AZ-Latn'], 'az'],
    [[undefined, null], 'en'],
    [['constructor'], 'en'],
  ])('of %j is %s', (tags, expected) => {
    expect(letterLanguage(...tags)).toBe(expected)
  })
})

describe('assignmentLetter', () => {
  test.each(LANGUAGES)("says in %s what, who, until when on the outlet's clocks, and where", (language) => {
    const { subject, text } = assignmentLetter({ ...facts, ...due }, language)
    expect(subject).toContain(facts.headline)
    expect(text).toContain(facts.by)
    expect(text).toContain(facts.headline)
    expect(text).toMatch(/18[:.]30|6:30\sPM/)
    expect(text).toContain('(Asia/Baku)')
    expect(text).toContain(facts.link)
    expect(text).toContain('TODAY.AZ')
  })

  test('the languages differ in every sentence', () => {
    const all = LANGUAGES.map((language) => assignmentLetter({ ...facts, ...due, dueAt: null }, language))
    expect(new Set(all.map(({ subject }) => subject)).size).toBe(4)
    expect(new Set(all.map(({ text }) => text.split('\n')[1])).size).toBe(4)
  })

  test("a headline can't write another line into the subject, nor make it endless", () => {
    const { subject } = assignmentLetter(
      { ...facts, ...due, headline: `A\r\nBcc: x@example.com\u2028${'ə'.repeat(400)}` },
      'en',
    )
    expect(subject).not.toMatch(/[\r\n\u2028]/)
    expect([...subject]).toHaveLength(150)
  })

  test('without a headline the number stands for it', () => {
    expect(assignmentLetter({ ...facts, ...due, headline: ' ' }, 'en').subject).toBe(
      'Assigned to you: untitled, no. 158043',
    )
  })

  test('the system is nobody', () => {
    expect(assignmentLetter({ ...facts, ...due, by: null }, 'en').text).toContain(
      'An article is assigned to you',
    )
  })
})

test.each(LANGUAGES)('a mention brings the words of the note, in %s', (language) => {
  const { subject, text } = mentionLetter({ ...facts, note: 'Check the name.\nTwice.' }, language)
  expect(subject).toContain(facts.by)
  expect(text).toContain('> Check the name.\n> Twice.')
  expect(text).toContain(facts.link)
})
