import { pictureCredit } from './pictureCredit.ts'

test.each([
  ['N. Mammadova', 'Photo: N. Mammadova'],
  ['Illustration: N. Mammadova', 'Illustration: N. Mammadova'],
  ['Фото: ТАСС', 'Фото: ТАСС'],
  ['N. Mammadova / AP 16:20', 'Photo: N. Mammadova / AP 16:20'],
])('a credit %j reads %j', (credit, shown) => {
  expect(pictureCredit('Photo', credit)).toBe(shown)
})
