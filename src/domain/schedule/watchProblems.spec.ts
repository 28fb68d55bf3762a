import type { WatchFacts } from './watchProblems.ts'

import { watchProblems } from './watchProblems.ts'
import { createWatchRules, watchRulesProblems } from './watchRules.ts'

const scheduled = { edition: 'aa', number: 1 }
const well: WatchFacts = {
  contentHash: 'aa',
  deletedSections: [],
  demotedUsers: [],
  expiredLicences: [],
  failingGates: [],
}

test.each<[string, Partial<WatchFacts>, string[]]>([
  ['nothing', {}, []],
  [
    'other words',
    { contentHash: 'bb' },
    ['warn changedContent: The words were changed after their approval: what was approved goes out.'],
  ],
  [
    'a section',
    { deletedSections: ['World'] },
    ['hold deletedSection: It stands in "World", which is gone.'],
  ],
  ['a user', { demotedUsers: ['Nigar'] }, ['warn demotedUser: "Nigar" may not release any more.']],
  [
    'a licence',
    { expiredLicences: ['Sputnik', 'TASS'] },
    ['hold expiredLicence: The licence of "Sputnik", "TASS" has ended.'],
  ],
  [
    'a gate',
    { failingGates: ['The headline is empty.'] },
    ['hold failingGate: It would not pass now: The headline is empty.'],
  ],
  [
    'holds first',
    { contentHash: 'bb', failingGates: ['No.'] },
    [
      'hold failingGate: It would not pass now: No.',
      'warn changedContent: The words were changed after their approval: what was approved goes out.',
    ],
  ],
])('the watcher finds: %s', (_, changes, expected) => {
  const found = watchProblems(scheduled, { ...well, ...changes })
  expect(found.map(({ message, rule, then }) => `${then} ${rule}: ${message}`)).toEqual(expected)
})

test('a newsroom decides what follows', () => {
  const facts = { ...well, contentHash: 'bb', deletedSections: ['World'], demotedUsers: ['Nigar'] }
  const rules = createWatchRules({ changedContent: 'hold', deletedSection: 'off' })
  expect(watchProblems(scheduled, facts, rules).map(({ rule, then }) => `${rule} ${then}`)).toEqual([
    'changedContent hold',
    'demotedUser warn',
  ])
})

test.each([
  [undefined, []],
  [{}, []],
  [{ failingGate: 'warn', demotedUser: 'off' }, []],
  [{ failingGate: 'error' }, ['schedule.watch.failingGate is "error". Give "hold", "warn" or "off".']],
  [
    { toString: 'hold' },
    [
      'schedule.watch.toString is unknown. Known are changedContent, deletedSection, demotedUser, expiredLicence, failingGate.',
    ],
  ],
  [
    'hold',
    [
      'schedule.watch is "hold". Give an object with some of changedContent, deletedSection, demotedUser, expiredLicence, failingGate, or leave it out.',
    ],
  ],
])('the option %j', (given, problems) => {
  expect(watchRulesProblems(given)).toEqual(problems)
})
