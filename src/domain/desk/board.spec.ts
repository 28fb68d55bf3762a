import type { BoardCard } from './board.ts'

import { actionInto, byDueTime } from './board.ts'

const card = (name: string, dueAt: null | string, updatedAt: string) =>
  ({
    dueAt: dueAt === null ? null : new Date(dueAt),
    headline: name,
    updatedAt: new Date(updatedAt),
  }) as BoardCard

test('what is due stands first, the next before the later ones; then the last changed', () => {
  const cards = [
    card('old', null, '2026-11-01'),
    card('tomorrow', '2026-11-25', '2026-11-01'),
    card('new', null, '2026-11-20'),
    card('today', '2026-11-24', '2026-10-01'),
  ]
  expect(cards.sort(byDueTime).map(({ headline }) => headline)).toEqual(['today', 'tomorrow', 'new', 'old'])
})

const open = [
  { action: 'return', toDesk: 'draft' },
  { action: 'release', toDesk: 'done' },
  { action: 'kill', toDesk: 'approved' },
]

test.each([
  ['approved', 'done', 'release'],
  ['approved', 'draft', 'return'],
  ['approved', 'in_review', null],
  // What leaves the article in its column leads nowhere.
  ['approved', 'approved', null],
])('from %s to %s by %j', (from, to, action) => {
  expect(actionInto(open, { from, to })?.action ?? null).toBe(action)
})
