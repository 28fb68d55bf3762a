import { actionForm } from '../../domain/desk/actionOffer.ts'
import { emptySaid, missingIn, said } from './actionSaid.ts'

const live = { desk: 'approved', public: 'live' } as const
const release = actionForm({ action: 'release', demands: [] }, live)
const kill = actionForm({ action: 'kill', demands: ['reason'] }, live)

test('a kill needs its reason and the number of the article', () => {
  expect(missingIn(emptySaid, kill, 158043)).toEqual({ confirmation: 'mistyped', reason: 'missing' })
  const fields = { ...emptySaid, confirmation: ' 158043 ', reason: 'Libel.' }
  expect(missingIn(fields, kill, 158043)).toEqual({})
  expect(missingIn(fields, kill, 158044)).toEqual({ confirmation: 'mistyped' })
})

test('a correction needs both what was wrong and what is right; an update needs nothing', () => {
  expect(missingIn(emptySaid, release, 1)).toEqual({})
  expect(missingIn({ ...emptySaid, kind: 'correction', right: ' ' }, release, 1)).toEqual({
    right: 'missing',
    wrong: 'missing',
  })
})

test('what was not asked for is not sent', () => {
  const fields = {
    ...emptySaid,
    kind: 'correction' as const,
    notice: 'Gone.',
    reason: 'x',
    redirectTo: '/a',
    right: ' b ',
    wrong: 'a',
  }
  expect(said(fields, release)).toEqual({
    correction: { right: 'b', severity: 'correction', wrong: 'a' },
    kind: 'correction',
    note: null,
    notice: null,
    reason: null,
    redirectTo: null,
  })
  expect(said(fields, kill)).toEqual({
    correction: null,
    kind: null,
    note: null,
    notice: 'Gone.',
    reason: 'x',
    redirectTo: null,
  })
})
