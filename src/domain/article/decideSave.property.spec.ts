import fc from 'fast-check'

import type { ArticleRow, SaveDecision, SaveRefusal, SaveRequest } from './decideSave.ts'
import type { Result } from '../../shared/result.ts'

import {
  act,
  inherited,
  isThere,
  type Model,
  type Write,
  write,
} from '../../../tests/helpers/workflow/model.ts'
import { reaches, TABLE, type Who, WHO } from '../../../tests/helpers/workflow/table.ts'
import { propertyRun } from '../../../tests/helpers/workflow/propertyRun.ts'
import { isOnlyBy } from '../workflow/soleAuthor.ts'
import { createWorkflow } from '../workflow/workflow.ts'
import { decideSave } from './decideSave.ts'

const { runs: RUNS, seed } = propertyRun(100_000)
const workflow = createWorkflow()
const at = new Date('2026-11-24T10:00:00Z')

const step = fc.record({
  action: fc.constantFrom(...Object.keys(TABLE)),
  intoRow: fc.boolean(),
  isAction: fc.boolean(),
  isChange: fc.boolean(),
  isStale: fc.nat(15).map((n) => n === 0),
  said: fc.nat(9).map((n) => n > 0),
  saw: fc.boolean(),
  status: fc.constantFrom<null | Write['status']>('draft', 'published', null),
  who: fc.constantFrom(...WHO),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** The row as the newsroom stores it, with the words that readers see and what was decided of the edition that holds them. */
interface Stored {
  row: ArticleRow
  /** The words that were approved, or released without: by hash. */
  vouched: Set<string>
  seen: null | string
  words: string
}

const first = (who: Who): { model: Model; stored: Stored } => ({
  model: {
    approved: false,
    creator: who,
    desk: 'draft',
    flashedBy: null,
    seen: 'unreleased',
    words: 'w0',
    writers: [who],
  },
  stored: {
    row: {
      id: 1,
      acts: 0,
      approval: null,
      contentHash: 'w0',
      contentSchema: 1,
      events: 0,
      flashedBy: undefined,
      lastEdition: null,
      number: 7,
      publishedAt: null,
      revision: 1,
      state: { desk: 'draft', public: 'unreleased' },
      trashed: false,
      writers: [who],
    },
    seen: null,
    vouched: new Set(),
    words: 'w0',
  },
})

const callerOf = (who: Who): SaveRequest['caller'] => ({
  id: who === 'system' || who === 'anonymous' ? null : who,
  isSystem: who === 'system',
  name: who,
  role: who === 'system' || who === 'anonymous' ? null : who,
})

const decide = (
  { row, words }: Stored,
  creator: Who,
  {
    asked,
    said,
    saw,
    statusGiven,
    who,
    ...save
  }: {
    asked: null | string
    intoRow: boolean
    said: boolean
    saw: boolean
    status: Write['status']
    statusGiven: boolean
    who: Who
    words: string
  },
): Result<SaveDecision, SaveRefusal> =>
  decideSave(workflow, {
    at,
    caller: callerOf(who),
    content: {
      hash: save.words,
      isApproved: row.approval?.edition === save.words,
      isChanged: save.words !== words,
      schema: 1,
    },
    intoRow: save.intoRow,
    isImport: false,
    namesRevision: saw,
    isOnlyByCaller: isOnlyBy(callerOf(who).id, { bylineUsers: [], createdBy: creator, writers: row.writers }),
    number: 7,
    publishedAt: null,
    releaseKind: null,
    row,
    said: said ? { note: 'A note', reason: 'A reason' } : { note: null, reason: ' ' },
    status: save.status,
    statusAsked: statusGiven,
    terms: null,
    transition: asked,
    trashing: false,
  })

/** What the storage does with a decision. */
const store = (stored: Stored, decision: SaveDecision, words: string): Stored => {
  const { row } = stored
  const edition = decision.act === null ? null : decision.makesEdition ? words : decision.act.edition
  const vouched = new Set(stored.vouched)
  if (decision.event?.action === 'approve' || decision.event?.action === 'flash') {
    vouched.add(words)
  }
  if (decision.event?.action === 'release' && decision.event.actor === null) {
    vouched.add(words)
  }
  return {
    row: {
      ...row,
      acts: decision.act?.n ?? row.acts,
      approval: decision.approval,
      contentHash: decision.contentHash,
      events: decision.event?.n ?? row.events,
      flashedBy: decision.flashedBy,
      lastEdition: decision.act === null ? row.lastEdition : (edition ?? row.lastEdition),
      publishedAt: decision.act?.publishedAt ?? row.publishedAt,
      revision: row.revision + 1,
      state: decision.state,
      writers: decision.writers,
    },
    seen: decision.state.public === 'live' ? (decision.act === null ? stored.seen : edition) : null,
    vouched,
    words,
  }
}

/** Each once: the system is nobody who could review. */
const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort()

const expectedOf = (model: Model): object => ({
  approved: model.approved,
  desk: model.desk,
  flashedBy: model.flashedBy === null ? null : sorted(model.flashedBy.filter((who) => who !== 'system')),
  seen: model.seen,
})

const actualOf = ({ row }: Stored): object => ({
  approved: row.approval !== null,
  desk: row.state.desk,
  flashedBy: row.flashedBy === undefined ? null : sorted(row.flashedBy),
  seen: row.state.public,
})

const totals = { accepted: 0, refused: 0 }

/** Takes one step in the code and in the oracle, and compares what came of it. */
const take = (
  { model, stored }: { model: Model; stored: Stored },
  { action, isAction, isChange, said, status, who, ...given }: Step,
  index: number,
): { model: Model; stored: Stored } => {
  const words = isChange && !isAction ? `w${index + 1}` : stored.words
  const isRelease = TABLE[action]!.thenSeen === 'live' && TABLE[action]!.then === 'done'
  const intoRow = isAction ? isRelease : given.intoRow || status === 'published'
  const asked: Write = {
    intoRow,
    saw: isAction || given.saw,
    status: isAction
      ? isRelease
        ? 'published'
        : 'draft'
      : (status ?? (intoRow ? inherited(model) : 'draft')),
    statusGiven: isAction || status !== null,
    words,
  }
  const next = isAction ? act(model, action, { said, who }) : write(model, asked, who)
  // Who may not even see a killed article is kept away by the rights to read, which stand before these rules.
  const isKeptAway = !isThere(model, who)
  const decision = decide(stored, model.creator, {
    ...asked,
    asked: isAction ? action : null,
    said: isAction ? said : true,
    saw: isAction || given.saw,
    who,
  })
  if (isKeptAway) {
    return { model, stored }
  }
  if (decision.ok !== (next !== null)) {
    throw new Error(
      `${isAction ? action : JSON.stringify(asked)} by ${who} of ${model.desk}/${model.seen}: ${decision.ok ? 'accepted' : JSON.stringify(decision.error)}`,
    )
  }
  if (!decision.ok || next === null) {
    totals.refused += 1
    return { model, stored }
  }
  totals.accepted += 1
  const after = store(stored, decision.value, words)
  if (JSON.stringify(actualOf(after)) !== JSON.stringify(expectedOf(next))) {
    throw new Error(
      `${isAction ? action : JSON.stringify(asked)} by ${who}: ${JSON.stringify(actualOf(after))}, not ${JSON.stringify(expectedOf(next))}`,
    )
  }
  checkInvariants(stored, after, decision.value)
  return { model: next, stored: after }
}

/** What must hold whatever the table says. */
const checkInvariants = (before: Stored, after: Stored, { approval, event }: SaveDecision): void => {
  const broken = [
    before.row.state.public === 'killed' && after.row.state.public !== 'killed' && 'killed is final',
    before.row.state.public === 'killed' &&
      after.words !== before.words &&
      'the words of a killed article stay',
    after.row.state.public === 'live' &&
      (after.seen === null || !after.vouched.has(after.seen)) &&
      'readers see words that nobody vouched for',
    before.row.approval !== null &&
      after.words !== before.words &&
      approval !== null &&
      'an approval survived a change of words',
    event === null &&
      after.words === before.words &&
      JSON.stringify(approval) !== JSON.stringify(before.row.approval) &&
      'housekeeping took an approval away',
    event?.action === 'review' &&
      event.actor !== null &&
      before.row.flashedBy?.includes(String(event.actor)) &&
      'somebody reviewed their own flash',
    event !== null && event.n !== before.row.events + 1 && 'the events have a gap',
    JSON.stringify(before.row.state) !== JSON.stringify(after.row.state) &&
      event === null &&
      'a state changed without an event',
  ].filter((problem) => problem !== false)
  if (broken.length > 0) {
    throw new Error(broken.join('; '))
  }
}

test(`${RUNS} random sequences: the rules never differ from the domain's table, and no invariant breaks`, () => {
  const creators = fc.constantFrom<Who>('reporter', 'editor')
  fc.assert(
    fc.property(creators, fc.array(step, { maxLength: 25, minLength: 1, size: 'max' }), (creator, steps) => {
      let current = first(creator)
      for (const [index, one] of steps.entries()) {
        current = one.isStale ? current : take(current, one, index)
      }
    }),
    { numRuns: RUNS, seed },
  )
  process.stdout.write(
    `${RUNS} sequences (seed ${seed}): ${totals.accepted} steps accepted, ${totals.refused} refused, 0 illegal.\n`,
  )
  expect(totals.accepted).toBeGreaterThan(RUNS)
  expect(totals.refused).toBeGreaterThan(RUNS)
}, 600_000)

test('the oracle itself refuses and accepts', () => {
  expect(reaches('editor', 'publisher')).toBe(false)
  expect(act(first('reporter').model, 'submit', { said: true, who: 'reporter' })?.desk).toBe('in_review')
  expect(act(first('reporter').model, 'approve', { said: true, who: 'admin' })).toBeNull()
})
