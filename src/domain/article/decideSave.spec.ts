import type { ArticleRow, SaveRequest } from './decideSave.ts'

import { decideSave } from './decideSave.ts'

const at = new Date('2026-03-01T10:00:00Z')
const first = new Date('2026-01-01T00:00:00Z')
const row = (changes: Partial<ArticleRow> = {}): ArticleRow => ({
  id: 1,
  acts: 0,
  live: false,
  number: 7,
  publishedAt: null,
  revision: 4,
  trashed: false,
  ...changes,
})
const liveRow = row({ acts: 2, live: true, publishedAt: first })
const save = (changes: Partial<SaveRequest> = {}): SaveRequest => ({
  actor: 9,
  at,
  canRelease: true,
  intoRow: true,
  number: 7,
  publishedAt: null,
  reason: null,
  releaseKind: null,
  row: row(),
  status: 'published',
  statusAsked: true,
  trashing: false,
  ...changes,
})

describe('decideSave', () => {
  test.each<[string, Partial<SaveRequest>, null | Record<string, unknown>]>([
    [
      'a draft save of a live article',
      { intoRow: false, row: liveRow, status: 'draft', canRelease: false },
      null,
    ],
    ['a draft written into a row that is not live', { status: 'draft', canRelease: false }, null],
    ['a new draft', { row: null, status: 'draft', canRelease: false }, null],
    [
      'a new article, published',
      { row: null },
      { kind: 'released', n: 1, releaseKind: 'first', from: at, publishedAt: at, revision: 1 },
    ],
    ['the first release', {}, { kind: 'released', n: 1, releaseKind: 'first', publishedAt: at, revision: 5 }],
    [
      'an imported first publication is kept',
      { row: null, publishedAt: first },
      { publishedAt: first, from: at },
    ],
    [
      'new words of a live article',
      { row: liveRow },
      { kind: 'updated', n: 3, releaseKind: 'update', publishedAt: first },
    ],
    ['a typo', { row: liveRow, releaseKind: 'minor' }, { kind: 'updated', releaseKind: 'minor' }],
    [
      'a correction',
      { row: liveRow, releaseKind: 'correction' },
      { kind: 'corrected', releaseKind: 'correction', publishedAt: first },
    ],
    [
      'a release after an unpublication',
      { row: row({ acts: 2, publishedAt: first }) },
      { kind: 'released', n: 3, publishedAt: first },
    ],
    [
      'an unpublication',
      { row: liveRow, status: 'draft' },
      { kind: 'unpublished', n: 3, from: null, publishedAt: first },
    ],
  ])('%s', (_, changes, expected) => {
    const decision = decideSave(save(changes))
    if (!decision.ok) {
      throw new Error(`refused: ${decision.error.type}`)
    }
    if (expected === null) {
      expect(decision.value).toBeNull()
    } else {
      expect(decision.value).toMatchObject(expected)
    }
  })

  test.each<[string, Partial<SaveRequest>]>([
    ['may_not_release', { canRelease: false }],
    ['may_not_release', { canRelease: false, row: null }],
    ['may_not_change_live', { canRelease: false, row: liveRow }],
    ['may_not_unpublish', { canRelease: false, row: liveRow, status: 'draft' }],
    ['status_not_asked', { row: liveRow, status: 'draft', statusAsked: false }],
    ['live_in_trash', { row: liveRow, trashing: true, status: 'draft', intoRow: false }],
    ['trashed', { row: row({ trashed: true }) }],
    ['trashed', { trashing: true }],
  ])('refuses: %s', (type, changes) => {
    expect(decideSave(save(changes))).toEqual({ ok: false, error: { type } })
  })
})
