import type { Role } from '../access/roles.ts'
import type { PublicState } from '../workflow/states.ts'
import type { ArticleRow, SaveDecision, SaveRequest } from './decideSave.ts'

import { createWorkflow } from '../workflow/workflow.ts'
import { afterEdit, decideSave } from './decideSave.ts'

const workflow = createWorkflow()
const at = new Date('2026-03-01T10:00:00Z')
const first = new Date('2026-01-01T00:00:00Z')
const [OLD, NEW] = ['a'.repeat(64), 'b'.repeat(64)]
const approval = { at: first, by: 3, byName: 'Eva', edition: OLD, schema: 1 }

const row = (desk: string, seen: PublicState, changes: Partial<ArticleRow> = {}): ArticleRow => ({
  id: 1,
  acts: seen === 'unreleased' ? 0 : 2,
  approval: null,
  contentHash: OLD,
  contentSchema: 1,
  events: 5,
  flashedBy: undefined,
  lastEdition: seen === 'unreleased' ? null : OLD,
  number: 7,
  publishedAt: seen === 'unreleased' ? null : first,
  revision: 4,
  state: { desk, public: seen },
  trashed: false,
  writers: [],
  ...changes,
})
const by = (role: null | Role, isSystem = false): SaveRequest['caller'] => ({
  id: isSystem ? null : 9,
  isSystem,
  name: isSystem ? null : 'Nine',
  role,
})
const SYSTEM = by(null, true)
const changed = { hash: NEW, isApproved: false, isChanged: true, schema: 1 }
const same = { hash: OLD, isApproved: false, isChanged: false, schema: 1 }
const approved = { ...same, isApproved: true }

const save = (changes: Partial<SaveRequest> = {}): SaveRequest => ({
  at,
  caller: by('publisher'),
  content: same,
  intoRow: true,
  isImport: false,
  isOnlyByCaller: false,
  namesRevision: false,
  number: 7,
  publishedAt: null,
  releaseKind: null,
  row: row('draft', 'unreleased'),
  said: { note: null, reason: null },
  status: 'published',
  statusAsked: true,
  terms: null,
  transition: null,
  trashing: false,
  ...changes,
})

const decided = (changes: Partial<SaveRequest>): SaveDecision => {
  const decision = decideSave(workflow, save(changes))
  if (!decision.ok) {
    throw new Error(`refused: ${JSON.stringify(decision.error)}`)
  }
  return decision.value
}

describe('what a save means for readers', () => {
  test.each<[string, Partial<SaveRequest>, null | Record<string, unknown>]>([
    [
      'a draft save of a live article',
      { caller: by('reporter'), content: changed, intoRow: false, row: row('done', 'live'), status: 'draft' },
      null,
    ],
    ['a draft written into a row that is not live', { caller: by('reporter'), status: 'draft' }, null],
    ['a new draft', { caller: by('reporter'), content: changed, row: null, status: 'draft' }, null],
    [
      'a new article, published',
      { content: changed, row: null },
      { from: at, kind: 'released', n: 1, publishedAt: at, releaseKind: 'first', revision: 1 },
    ],
    [
      'words of others, of the revision that was seen',
      { namesRevision: true, row: row('draft', 'live', { writers: ['9', '4'] }) },
      { kind: 'updated', n: 3 },
    ],
    ['own words alone', { row: row('draft', 'live', { writers: ['9'] }) }, { kind: 'updated', n: 3 }],
    ['the first release', {}, { kind: 'released', n: 1, publishedAt: at, releaseKind: 'first', revision: 5 }],
    [
      'an imported first publication is kept',
      { caller: SYSTEM, content: changed, isImport: true, publishedAt: first, row: null },
      { from: at, publishedAt: first },
    ],
    [
      'new words of a live article',
      { content: changed, row: row('done', 'live') },
      { kind: 'updated', n: 3, publishedAt: first, releaseKind: 'update' },
    ],
    [
      'a typo',
      { content: changed, releaseKind: 'minor', row: row('draft', 'live') },
      { kind: 'updated', releaseKind: 'minor' },
    ],
    [
      'a correction',
      {
        caller: SYSTEM,
        content: changed,
        releaseKind: 'correction',
        row: row('draft', 'live'),
      },
      { kind: 'corrected', publishedAt: first, releaseKind: 'correction' },
    ],
    [
      'the same words of an unpublished article',
      { row: row('done', 'unpublished') },
      { edition: OLD, from: at, kind: 'released', n: 3, publishedAt: first, releaseKind: null },
    ],
    [
      'an unpublication',
      { row: row('done', 'live'), status: 'draft' },
      { from: null, kind: 'unpublished', n: 3, publishedAt: first },
    ],
    ['the same words of a live article once more', { row: row('done', 'live') }, null],
    [
      'a save of a live article that says nothing of the status and changes no words',
      { caller: by('reporter'), row: row('done', 'live'), statusAsked: false },
      null,
    ],
    [
      'a withholding',
      { row: row('in_review', 'live'), said: { note: null, reason: 'r' }, transition: 'withhold' },
      { edition: null, from: null, kind: 'withheld', reason: 'r' },
    ],
    [
      'its lifting',
      { row: row('in_review', 'withheld'), said: { note: null, reason: 'r' }, transition: 'lift' },
      { edition: OLD, from: at, kind: 'lifted' },
    ],
    [
      'a kill, whatever the desk does',
      { row: row('in_review', 'live'), said: { note: null, reason: 'r' }, transition: 'kill' },
      { from: null, kind: 'killed' },
    ],
  ])('%s', (_, changes, expected) => {
    const { act } = decided(changes)
    if (expected === null) {
      expect(act).toBeNull()
    } else {
      expect(act).toMatchObject(expected)
    }
  })
})

describe('where it stands afterwards', () => {
  test.each<[string, Partial<SaveRequest>, string, string]>([
    [
      'an edit of released words',
      { content: changed, intoRow: false, row: row('done', 'live'), status: 'draft' },
      'draft',
      'live',
    ],
    [
      'an edit of approved words',
      { content: changed, row: row('approved', 'unreleased', { approval }), status: 'draft' },
      'draft',
      'unreleased',
    ],
    [
      'an edit during the review',
      { content: changed, row: row('in_review', 'unreleased'), status: 'draft' },
      'in_review',
      'unreleased',
    ],
    [
      'housekeeping on approved words',
      { row: row('approved', 'live', { approval }), intoRow: false, status: 'draft' },
      'approved',
      'live',
    ],
    ['a flash', { row: row('in_review', 'unreleased') }, 'done', 'live'],
    [
      'a kill with a correction in review',
      { row: row('in_review', 'live'), said: { note: null, reason: 'r' }, transition: 'kill' },
      'in_review',
      'killed',
    ],
    [
      'an approval',
      { row: row('in_review', 'live'), status: 'draft', transition: 'approve' },
      'approved',
      'live',
    ],
  ])('%s', (_, changes, desk, seen) => {
    expect(decided(changes).state).toEqual({ desk, public: seen })
  })

  test('an approval names the words and the person; a change of the words takes it away, and the record says so', () => {
    const approve = decided({ row: row('in_review', 'unreleased'), status: 'draft', transition: 'approve' })
    expect(approve).toMatchObject({
      approval: { at, by: 9, byName: 'Nine', edition: OLD, schema: 1 },
      event: { action: 'approve', from: { desk: 'in_review' }, n: 6, to: { desk: 'approved' } },
      makesEdition: true,
    })
    const edit = decided({
      content: changed,
      intoRow: false,
      row: row('approved', 'unreleased', { approval }),
      status: 'draft',
    })
    expect(edit).toMatchObject({
      approval: null,
      event: { action: 'edit', contentHash: NEW, from: { desk: 'approved' }, to: { desk: 'draft' } },
      writers: ['9'],
    })
    expect(
      decided({ row: row('approved', 'unreleased', { approval }), intoRow: false, status: 'draft' }),
    ).toMatchObject({ approval, event: null })
  })

  test('a release of approved words is a release, of any other a flash that waits for a review by somebody else', () => {
    const release = decided({ content: approved, row: row('approved', 'unreleased', { approval }) })
    expect(release).toMatchObject({
      approval: null,
      event: { action: 'release' },
      flashedBy: undefined,
      writers: [],
    })
    const flash = decided({ content: changed, row: row('approved', 'unreleased', { approval }) })
    expect(flash).toMatchObject({ approval: null, event: { action: 'flash' }, flashedBy: ['9'] })
    const again = decided({ content: changed, row: row('draft', 'live', { flashedBy: ['4'] }) })
    expect(again).toMatchObject({ event: { action: 'flash' }, flashedBy: ['4', '9'] })
    const review = decided({
      row: row('done', 'live', { flashedBy: ['4'] }),
      status: 'draft',
      intoRow: false,
      transition: 'review',
    })
    expect(review).toMatchObject({ act: null, event: { action: 'review' }, flashedBy: undefined })
  })

  test('trusted code without a user releases from every desk state but a spiked one', () => {
    for (const desk of ['draft', 'in_review', 'approved', 'done']) {
      expect(decided({ caller: SYSTEM, content: changed, row: row(desk, 'unreleased') }).event).toMatchObject(
        {
          action: 'release',
          actor: null,
        },
      )
    }
    expect(decideSave(workflow, save({ caller: SYSTEM, row: row('spiked', 'unreleased') })).ok).toBe(false)
  })

  test.each([
    ['done', false, 'draft'],
    ['approved', true, 'draft'],
    ['in_review', false, 'in_review'],
    ['fact_check', true, 'draft'],
    ['draft', false, 'draft'],
  ])('afterEdit(%s, %s) is %s', (desk, hasApproval, after) => {
    expect(afterEdit(desk, hasApproval)).toBe(after)
  })
})

describe('what is refused', () => {
  test.each<[string, Partial<SaveRequest>]>([
    ['not_allowed', { caller: by('editor') }],
    ['not_allowed', { caller: by('reporter'), content: changed, row: null }],
    ['not_allowed', { caller: by('reporter'), content: changed, row: row('done', 'live') }],
    [
      'not_allowed',
      { caller: by('reporter'), row: row('done', 'live'), status: 'draft', statusAsked: false },
    ],
    ['not_allowed', { caller: by(null) }],
    ['may_not_edit', { caller: by(null), content: changed, status: 'draft' }],
    ['status_not_asked', { row: row('done', 'live'), status: 'draft', statusAsked: false }],
    ['status_not_asked', { content: changed, row: row('done', 'live'), statusAsked: false }],
    ['not_in_trash', { intoRow: false, row: row('done', 'live'), status: 'draft', trashing: true }],
    ['not_in_trash', { intoRow: false, row: row('done', 'withheld'), status: 'draft', trashing: true }],
    ['not_in_trash', { intoRow: false, row: row('done', 'killed'), status: 'draft', trashing: true }],
    ['trashed', { row: row('draft', 'unreleased', { trashed: true }) }],
    ['trashed', { row: row('draft', 'unreleased', { trashed: true }), transition: 'submit' }],
    ['trashed', { row: row('done', 'unpublished', { trashed: true }), transition: 'republish' }],
    ['illegal', { row: row('draft', 'unreleased', { trashed: true }), transition: 'kill' }],
    ['trashed', { trashing: true }],
    ['killed', { content: changed, intoRow: false, row: row('draft', 'killed'), status: 'draft' }],
    ['killed', { caller: SYSTEM, content: changed, row: row('draft', 'killed') }],
    ['illegal', { row: row('draft', 'killed') }],
    ['spiked', { content: changed, row: row('spiked', 'unreleased'), status: 'draft' }],
    ['illegal', { row: row('done', 'withheld') }],
    ['illegal', { content: changed, row: row('done', 'unpublished') }],
    ['illegal', { row: row('draft', 'unreleased'), transition: 'approve' }],
    ['not_approved', { row: row('approved', 'unreleased'), transition: 'release' }],
    ['sole_author', { isOnlyByCaller: true, row: row('in_review', 'unreleased'), transition: 'approve' }],
    ['unseen_words', { row: row('draft', 'live', { writers: ['9', '4'] }) }],
    ['correction_without_words', { releaseKind: 'correction', row: row('draft', 'live') }],
    ['own_flash', { row: row('done', 'live', { flashedBy: ['9'] }), transition: 'review' }],
    ['own_flash', { row: row('done', 'live', { flashedBy: ['9', '4'] }), transition: 'review' }],
    ['nothing_to_review', { row: row('done', 'live'), transition: 'review' }],
    ['missing', { row: row('done', 'live'), transition: 'kill' }],
    ['missing', { row: row('in_review', 'live'), said: { note: ' ', reason: null }, transition: 'return' }],
    ['unknown_action', { transition: 'explode' }],
  ])('%s (%#)', (type, changes) => {
    expect(decideSave(workflow, save(changes))).toMatchObject({ error: { type }, ok: false })
  })
})
