import { mentionAtEnd } from './usePeople.ts'

test.each([
  ['ask @Le', 'Le'],
  ['@Rəşad', 'Rəşad'],
  ['ask @Leyla ', null],
  ['ask @', null],
  ['a@b.c', null],
  ['', null],
])('%j is asked for %j', (text, name) => {
  expect(mentionAtEnd(text)).toBe(name)
})
