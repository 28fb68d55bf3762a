import type { SiblingAct } from './flags.ts'

import { openFlags } from './flags.ts'

const act = (seq: number, changes: Partial<SiblingAct> = {}): SiblingAct => ({
  at: new Date(Date.UTC(2026, 0, 1, 0, seq)),
  kind: 'corrected',
  number: 1,
  releaseKind: 'correction',
  seq,
  ...changes,
})

const translation = { acknowledged: 10, createdAt: new Date(0), number: 2 }

describe('openFlags', () => {
  test.each([
    ['a correction after the last check', act(11), true],
    ['a correction that was checked', act(10), false],
    ['new facts', act(11, { kind: 'updated', releaseKind: 'update' }), true],
    ['a mended typo', act(11, { kind: 'updated', releaseKind: 'minor' }), false],
    ['a withholding', act(11, { kind: 'withheld', releaseKind: null }), true],
    ['an unpublication', act(11, { kind: 'unpublished', releaseKind: null }), true],
    ['a kill', act(11, { kind: 'killed', releaseKind: null }), true],
    ['a first release', act(11, { kind: 'released', releaseKind: 'first' }), false],
    ['a renamed section', act(11, { kind: 'renamed', number: null, releaseKind: null }), false],
    ['an act on the article itself', act(11, { number: 2 }), false],
  ])('%s', (_, given, isFlagged) => {
    expect(openFlags(translation, [given]).map(({ seq }) => seq)).toEqual(isFlagged ? [given.seq] : [])
  })

  test('before the first check, only what happened since the article exists', () => {
    const article = { acknowledged: null, createdAt: act(5).at, number: 2 }
    expect(openFlags(article, [act(4), act(5), act(6), act(7)]).map(({ seq }) => seq)).toEqual([7, 6])
  })
})
