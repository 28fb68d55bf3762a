import type { PresentTab } from './presence.ts'

import { presentOthers } from './presence.ts'

const NOW = new Date('2026-11-24T14:10:00.000Z')
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000)

const tab = (user: number, changes: Partial<PresentTab> = {}): PresentTab => ({
  name: `User ${user}`,
  seenAt: ago(5),
  since: ago(60),
  typing: false,
  user,
  ...changes,
})

const others = (...tabs: PresentTab[]) => presentOthers(tabs, { now: NOW, user: 1 })

test('others are told, oneself is not, whichever way ids are kept', () => {
  expect(others(tab(1), tab(2))).toEqual([{ name: 'User 2', since: ago(60), typing: false, user: 2 }])
  expect(presentOthers([tab(1)], { now: NOW, user: '1' })).toEqual([])
})

test.each([
  [30, 1],
  [30.001, 0],
])('who was heard of %d seconds ago counts as %d', (seconds, count) => {
  expect(others(tab(2, { seenAt: ago(seconds) }))).toHaveLength(count)
})

test('a person with several tabs is there once, since the first of them, and types in any of them', () => {
  expect(others(tab(2, { since: ago(10), typing: true }), tab(2, { since: ago(90) }))).toEqual([
    { name: 'User 2', since: ago(90), typing: true, user: 2 },
  ])
})

test('a tab that fell silent says nothing of its person any more', () => {
  expect(others(tab(2, { seenAt: ago(40), since: ago(900), typing: true }), tab(2))).toEqual([
    { name: 'User 2', since: ago(60), typing: false, user: 2 },
  ])
})

test('the first to come stands first', () => {
  expect(others(tab(3, { since: ago(10) }), tab(2, { since: ago(20) })).map(({ user }) => user)).toEqual([
    2, 3,
  ])
})
