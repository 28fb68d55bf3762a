import type { ScheduleFacts, ScheduleRequest } from './scheduleProblems.ts'

import { PAST_TOLERANCE_MS, scheduleProblems } from './scheduleProblems.ts'

const now = new Date('2027-01-01T10:00:00Z')
const at = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000)
const none = { embargo: null, publishAt: null, unpublishAt: null }
const approved: ScheduleFacts = { current: none, desk: 'approved', now, public: 'unreleased' }
const live: ScheduleFacts = { ...approved, desk: 'done', public: 'live' }
const until = (minutes: number) => ({ reason: null, until: at(minutes) })

test.each<[string, ScheduleRequest, ScheduleFacts, string[]]>([
  ['nothing', {}, approved, ['nothing_asked publishAt']],
  ['an instant to come', { publishAt: at(5) }, approved, []],
  ['with an end', { publishAt: at(5), unpublishAt: at(6) }, approved, []],
  [
    'another instant',
    { publishAt: at(5) },
    { ...approved, current: { ...none, publishAt: at(9) }, desk: 'scheduled' },
    [],
  ],
  [
    'none any more',
    { publishAt: null },
    { ...approved, current: { ...none, publishAt: at(9) }, desk: 'scheduled' },
    [],
  ],
  ['a draft', { publishAt: at(5) }, { ...approved, desk: 'draft' }, ['not_approved publishAt']],
  ['an approved correction of what is live', { publishAt: at(5) }, { ...live, desk: 'approved' }, []],
  ['killed', { publishAt: at(-5), unpublishAt: at(-9) }, { ...live, public: 'killed' }, ['killed publishAt']],
  ['a minute ago: it means now', { publishAt: at(-PAST_TOLERANCE_MS / 60_000) }, approved, []],
  [
    'longer ago',
    { publishAt: new Date(now.getTime() - PAST_TOLERANCE_MS - 1) },
    approved,
    ['past_instant publishAt'],
  ],
  ['an end in the past', { unpublishAt: at(-2) }, live, ['past_instant unpublishAt']],
  ['an embargo that has ended', { embargo: until(-2) }, approved, ['past_instant embargo.until']],
  [
    'what is past already and not asked again',
    { unpublishAt: at(20) },
    { ...live, current: { ...none, publishAt: at(-50) } },
    [],
  ],
  ['an end alone of what is live', { unpublishAt: at(5) }, live, []],
  ['an end alone of what is withheld', { unpublishAt: at(5) }, { ...live, public: 'withheld' }, []],
  [
    'an end alone of what was never released',
    { unpublishAt: at(5) },
    approved,
    ['nothing_to_end unpublishAt'],
  ],
  [
    'an end alone of what was unpublished',
    { unpublishAt: at(5) },
    { ...live, public: 'unpublished' },
    ['nothing_to_end unpublishAt'],
  ],
  [
    'an end at the beginning',
    { publishAt: at(5), unpublishAt: at(5) },
    approved,
    ['end_before_begin unpublishAt'],
  ],
  [
    'a beginning after the end that stands',
    { publishAt: at(9) },
    { ...approved, current: { ...none, unpublishAt: at(8) } },
    ['end_before_begin unpublishAt'],
  ],
  ['an embargo alone', { embargo: until(5) }, approved, []],
  ['an embargo of a draft', { embargo: until(5) }, { ...approved, desk: 'draft' }, []],
  ['an embargo of what is live', { embargo: until(5) }, live, ['embargo_after_release embargo']],
  [
    'an embargo of what is withheld',
    { embargo: until(5) },
    { ...live, public: 'withheld' },
    ['embargo_after_release embargo'],
  ],
  [
    'an embargo of what was unpublished',
    { embargo: until(5) },
    { ...live, public: 'unpublished' },
    ['embargo_after_release embargo'],
  ],
  ['an embargo taken away', { embargo: null }, { ...live, current: { ...none, embargo: until(5) } }, []],
  ['an embargo without an end', { embargo: { reason: 'The court says so.', until: null } }, approved, []],
  [
    'an embargo without an end or a reason',
    { embargo: { reason: '  ', until: null } },
    approved,
    ['embargo_without_reason embargo.reason'],
  ],
  ['an embargo after publication', { embargo: until(9), publishAt: at(5) }, approved, []],
  [
    'an embargo that ends with it',
    { embargo: until(5), publishAt: at(5) },
    approved,
    ['embargo_without_effect embargo.until'],
  ],
  [
    'an end within the embargo',
    { embargo: until(9), publishAt: at(5), unpublishAt: at(9) },
    approved,
    ['end_before_embargo_ends unpublishAt'],
  ],
  [
    'everything at once',
    { embargo: until(-9), publishAt: at(-5), unpublishAt: at(-7) },
    { ...approved, desk: 'draft' },
    [
      'not_approved publishAt',
      'past_instant embargo.until',
      'past_instant publishAt',
      'past_instant unpublishAt',
      'end_before_begin unpublishAt',
      'embargo_without_effect embargo.until',
    ],
  ],
])('%s', (_, request, facts, expected) => {
  const problems = scheduleProblems(request, facts)
  expect(problems.map(({ field, type }) => `${type} ${field}`)).toEqual(expected)
  expect(problems.every(({ remedy, rule }) => remedy !== '' && rule !== '')).toBe(true)
})

test('says the value, the rule and what to do', () => {
  expect(scheduleProblems({ embargo: until(5) }, live)).toEqual([
    {
      field: 'embargo',
      remedy: 'Use "withhold", with an end or without.',
      rule: 'An embargo is set before the first release, and this article is live.',
      type: 'embargo_after_release',
      value: '2027-01-01T10:05:00.000Z',
    },
  ])
})
