import { correctionLine, correctionWords } from './correctionWords.ts'

test('every language has words of its own', () => {
  const all = ['en', 'az', 'ru', 'tr'].map((language) => JSON.stringify(correctionWords(language)))
  expect(new Set(all).size).toBe(4)
  expect(correctionWords('fr')).toEqual(correctionWords('en'))
  expect(correctionWords('ru-RU')).toEqual(correctionWords('ru'))
})

test.each([
  [
    'en',
    { right: 'Twelve people', severity: 'correction', wrong: 'Ten people.' },
    'Correction. What was wrong: Ten people. What is right: Twelve people.',
  ],
  [
    'ru',
    { right: 'Двенадцать', severity: 'clarification', wrong: '' },
    'Уточнение. Как правильно: Двенадцать.',
  ],
  ['tr', { right: ' ', severity: 'retraction', wrong: 'Hepsi!' }, 'Geri çekme. Yanlış olan: Hepsi!'],
] as const)('in %s a correction is one line', (language, correction, line) => {
  expect(correctionLine(correction, language)).toBe(line)
})
