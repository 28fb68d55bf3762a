import { hostLabel } from './hostLabel.ts'

const labels = { desk_check: { az: 'Masa', en: 'Desk' }, fact_check: 'Fact check', only: { ru: 'Да' } }

test.each([
  ['fact_check', 'az', 'Fact check'],
  ['desk_check', 'az', 'Masa'],
  ['desk_check', 'az-Latn', 'Masa'],
  ['desk_check', 'tr', 'Desk'],
  ['only', 'tr', 'Да'],
  ['draft', 'en', null],
  ['constructor', 'en', null],
])('%s in %s is %j', (state, language, label) => {
  expect(hostLabel(labels, state, language)).toBe(label)
})
