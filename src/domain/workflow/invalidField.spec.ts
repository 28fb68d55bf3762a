import { invalidField, notSaidYet } from './invalidField.ts'

test('a finding names the field, what was given and what must be there', () => {
  expect(
    invalidField({ field: 'urgency', label: 'Urgency', message: 'At most 8 is allowed', value: 99 }),
  ).toEqual({
    code: 'invalid_field',
    field: 'urgency',
    level: 'error',
    message: 'The field "Urgency" is not valid: At most 8 is allowed. Given: "99".',
    remedy: 'At most 8 is allowed.',
  })
})

test.each([
  ['a long text is cut off', 'x'.repeat(400), `Given: "${'x'.repeat(60)}…".`],
  ['characters that nobody sees are left out', 'a\u202Eb', 'Given: "ab".'],
])('%s', (_, value, end) => {
  const { message } = invalidField({ field: 'kicker', label: 'Kicker', message: 'Shorter.', value })
  expect(message).toBe(`The field "Kicker" is not valid: Shorter. ${end}`)
})

test('what is no text and no number is not quoted', () => {
  const { message } = invalidField({ field: 'tags', label: 'Tags', message: 'Too many!', value: ['a'] })
  expect(message).toBe('The field "Tags" is not valid: Too many!')
})

test('a field of which another gate has told the same is not told twice', () => {
  const of = (field: string) => invalidField({ field, label: field, message: 'Required.', value: null })
  const invalid = [of('headline'), of('body'), of('kicker')]
  const fields = (codes: string[]) =>
    notSaidYet(
      invalid,
      codes.map((code) => ({ code })),
    ).map(({ field }) => field)
  expect(fields(['no_headline'])).toEqual(['body', 'kicker'])
  expect(fields(['no_body'])).toEqual(['headline', 'kicker'])
  expect(fields(['no_image_credit'])).toEqual(['headline', 'body', 'kicker'])
})
