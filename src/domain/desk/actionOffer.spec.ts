import { DEFAULT_TRANSITIONS } from '../workflow/transition.ts'
import { actionForm, needsDialog, offerActions, toldProblems } from './actionOffer.ts'

const open = (...names: string[]) => names.map((action) => ({ action }))
const layOut = (...names: string[]) => {
  const { flash, main, rest } = offerActions(open(...names))
  return [main?.action ?? null, flash?.action ?? null, rest.map(({ action }) => action)]
}
const state = (publicState: 'live' | 'unreleased') => ({ desk: 'draft', public: publicState })

describe('offerActions', () => {
  it.each([
    [['submit', 'flash', 'spike'], 'submit', 'flash', ['spike']],
    [['return', 'approve', 'flash', 'spike'], 'approve', 'flash', ['return', 'spike']],
    [['return', 'release', 'spike'], 'release', null, ['return', 'spike']],
    [['review', 'withhold', 'unpublish', 'kill'], 'review', null, ['withhold', 'unpublish', 'kill']],
    [['withhold', 'unpublish', 'kill'], null, null, ['withhold', 'unpublish', 'kill']],
    [['return', 'to_fact_check', 'spike'], 'to_fact_check', null, ['return', 'spike']],
    [['flash'], null, 'flash', []],
    [[], null, null, []],
  ])('%j', (names, main, flash, rest) => {
    expect(layOut(...names)).toEqual([main, flash, rest])
  })

  it('loses and doubles none of the table', () => {
    const { flash, main, rest } = offerActions(DEFAULT_TRANSITIONS)
    expect(new Set([flash, main, ...rest])).toEqual(new Set(DEFAULT_TRANSITIONS))
    expect(rest).toHaveLength(DEFAULT_TRANSITIONS.length - 2)
  })
})

describe('actionForm', () => {
  it('asks for the kind where readers have had the story before', () => {
    const release = { action: 'release', demands: [] }
    expect(actionForm(release, state('unreleased')).kind).toBe(false)
    expect(actionForm(release, state('live')).kind).toBe(true)
    expect(actionForm({ action: 'submit', demands: [] }, state('live')).kind).toBe(false)
  })

  it('asks for what the table demands', () => {
    expect(actionForm({ action: 'return', demands: ['note'] }, state('live'))).toMatchObject({
      note: 'required',
      reason: 'none',
    })
    expect(actionForm({ action: 'kill', demands: ['reason'] }, state('live'))).toMatchObject({
      confirms: true,
      note: 'optional',
      notice: true,
      reason: 'required',
    })
    expect(actionForm({ action: 'unpublish', demands: [] }, state('live'))).toMatchObject({
      confirms: false,
      reason: 'optional',
      redirect: true,
    })
  })
})

describe('needsDialog', () => {
  const problem = { code: 'no_body', field: 'body', level: 'error', message: '', remedy: '' } as const

  it.each([
    ['submit', [], [], false],
    ['approve', [], [], false],
    ['approve', [], [problem], true],
    ['return', ['note'], [], true],
    ['release', [], [], true],
    ['flash', [], [], true],
    ['spike', [], [], true],
    ['unspike', [], [], false],
    ['kill', ['reason'], [], true],
  ] as const)('%s %j %j', (action, demands, errors, asked) => {
    expect(needsDialog({ action, demands, errors: [...errors] })).toBe(asked)
  })
})

test('what holds nothing up is told as a warning, whatever it would be before another step', () => {
  const problem = (code: string, level: 'error' | 'warning') => ({
    code,
    field: 'headline',
    level,
    message: code,
    remedy: code,
  })
  const told = toldProblems({
    errors: [problem('no_headline', 'error')],
    warnings: [problem('no_body', 'error'), problem('unresolved_source', 'warning')],
  })
  expect(told.map(({ code, level }) => [code, level])).toEqual([
    ['no_headline', 'error'],
    ['no_body', 'warning'],
    ['unresolved_source', 'warning'],
  ])
})
