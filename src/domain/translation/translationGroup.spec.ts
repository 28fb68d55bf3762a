import { groupNumber, translationGroupOf } from './translationGroup.ts'

test.each([
  [{ number: 5, translationGroup: null }, '5'],
  [{ number: 5, translationGroup: '' }, '5'],
  [{ number: 5, translationGroup: '  ' }, '5'],
  [{ number: 6, translationGroup: '5' }, '5'],
  [{ number: 6, translationGroup: ' astana ' }, 'astana'],
])('the group of %j is %s', (article, group) => {
  expect(translationGroupOf(article)).toBe(group)
})

test.each([
  ['158043', 158043],
  ['0', null],
  ['007', null],
  ['astana', null],
  ['12345678901', null],
])('the group %s is named after the article %s', (group, number) => {
  expect(groupNumber(group)).toBe(number)
})
