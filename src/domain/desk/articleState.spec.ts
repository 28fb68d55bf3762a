import { articleState } from './articleState.ts'

describe('articleState', () => {
  it.each([
    [{ _status: 'draft', deskState: 'in_review', publicState: 'live' }, 'in_review', 'live'],
    [{ _status: 'draft', deskState: 'fact_check', publicState: 'killed' }, 'fact_check', 'killed'],
    // A note for the desk on a released article is kept as a draft, and changes nothing of where the article stands.
    [{ _status: 'draft', deskState: 'done', publicState: 'live' }, 'done', 'live'],
    [{ _status: 'published' }, 'done', 'live'],
    [{ _status: 'draft', act: { kind: 'corrected', n: 3 } }, 'draft', 'live'],
    [{ _status: 'draft', act: { kind: 'unpublished', n: 3 } }, 'draft', 'unpublished'],
    [{ _status: 'draft', act: { kind: 'renamed', n: 3 } }, 'draft', 'unreleased'],
    [{ _status: 'draft', act: null, deskState: '', publicState: 'nonsense' }, 'draft', 'unreleased'],
    [{}, 'draft', 'unreleased'],
  ])('%j', (facts, desk, seen) => {
    expect(articleState(facts)).toEqual({ desk, public: seen })
  })
})
