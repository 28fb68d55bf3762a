import type { Act } from './changeLog.ts'
import type { EditionContent } from './content.ts'

import { correctionAfter, decideErasure, type Erasure, isErasedWith, secretsOf } from './erasure.ts'

const at = new Date('2026-01-01T12:00:00Z')
const act = (n: number, kind: Act['kind'], edition: null | string, hour: number): Act => ({
  actor: null,
  at: new Date(Date.UTC(2026, 0, 1, hour)),
  edition,
  embargo: null,
  from: edition === null ? null : new Date(Date.UTC(2026, 0, 1, hour)),
  kind,
  n,
  number: 1,
  publishedAt: null,
  reason: null,
  releaseKind: null,
  revision: n,
  terms: null,
  until: null,
})
const released = [act(1, 'released', 'a', 1), act(2, 'updated', 'b', 2)]
const killed = [...released, act(3, 'killed', null, 3)]
const known = [
  { hash: 'a', isErased: false },
  { hash: 'b', isErased: false },
]

test.each<[string, Act[], null | string, typeof known, object]>([
  ['an edition behind the live one', released, 'a', known, { ok: true, value: ['a'] }],
  ['the live one', released, 'b', known, { error: { edition: 'b', type: 'visible' }, ok: false }],
  ['all of a live article', released, null, known, { error: { edition: 'b', type: 'visible' }, ok: false }],
  ['all of a killed article', killed, null, known, { ok: true, value: ['a', 'b'] }],
  [
    'one that is scheduled',
    [...killed.slice(0, 2), act(3, 'unpublished', null, 3), act(4, 'scheduled', 'a', 23)],
    'a',
    known,
    { error: { edition: 'a', type: 'visible' }, ok: false },
  ],
  [
    'one of another article',
    killed,
    'c',
    known,
    { error: { known: ['a', 'b'], type: 'unknown' }, ok: false },
  ],
  [
    'what is gone',
    killed,
    'a',
    [{ hash: 'a', isErased: true }, known[1]!],
    { error: { type: 'nothing_left' }, ok: false },
  ],
])('%s', (_, acts, edition, editions, outcome) => {
  expect(decideErasure({ acts, at, edition, known: editions })).toMatchObject(outcome)
})

const content = (...texts: string[]): EditionContent => ({ body: { texts }, headline: texts[0] }) as never

test('only texts that stand nowhere else are secret, and single words never', () => {
  expect(
    secretsOf([content('He stole it', 'It rained today', 'news')], [content('It rained today')]),
  ).toEqual(['He stole it'])
})

const erasure: Erasure = {
  all: false,
  editions: new Set(['a']),
  kept: new Set(['b']),
  lastRevision: 3,
  secrets: ['He stole it'],
}
const copy = { content: content('It rained today'), hash: 'x', isWorkingCopy: false, revision: 5 }

test.each<[string, Partial<Erasure>, Partial<typeof copy>, boolean]>([
  ['any copy when all is erased', { all: true }, { hash: 'b', isWorkingCopy: true }, true],
  ['the words of what stays', {}, { hash: 'b', revision: 1 }, false],
  ['the very words', {}, { hash: 'a', isWorkingCopy: true }, true],
  ['another working copy', {}, { content: content('He stole it'), isWorkingCopy: true }, false],
  ['a draft on the way to them', {}, { revision: 3 }, true],
  ['a later draft with a text of them', {}, { content: content('New lead', 'He stole it') }, true],
  ['a later draft without', {}, {}, false],
])('%s', (_, changes, given, expected) => {
  expect(isErasedWith({ ...erasure, ...changes }, { ...copy, ...given })).toBe(expected)
})

test('a correction loses the half that repeats what is destroyed, and all of it with the article', () => {
  const correction = { right: 'He bought it.', severity: 'correction', wrong: 'stole it' } as const
  expect(correctionAfter(erasure, correction)).toEqual({ ...correction, wrong: '' })
  expect(correctionAfter(erasure, { ...correction, wrong: 'We wrote: He stole it' })!.wrong).toBe('')
  expect(correctionAfter(erasure, { ...correction, wrong: 'It snowed' })!.wrong).toBe('It snowed')
  expect(correctionAfter({ ...erasure, all: true }, correction)).toBeNull()
})
