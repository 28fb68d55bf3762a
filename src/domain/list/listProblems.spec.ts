import type { ListDraft } from './listProblems.ts'

import { listProblems } from './listProblems.ts'

const named = new Map([
  ['7', { headline: 'A bridge opens', number: 158_043 }],
  ['8', { headline: 'Rain', number: 158_044 }],
])
const draft = (changes: Partial<ListDraft> = {}): ListDraft => ({
  articles: [7, 8],
  fill: 'newest',
  language: 'en',
  limit: 20,
  section: null,
  slug: 'front',
  urgencyAtMost: null,
  ...changes,
})
const problems = (changes: Partial<ListDraft>): [string, string][] =>
  listProblems(draft(changes), { articles: named, languages: ['en', 'az'] }).map(({ message, path }) => [
    path,
    message,
  ])

test.each<[string, Partial<ListDraft>]>([
  ['a usual list', {}],
  ['an empty one', { articles: [], limit: undefined }],
  ['bounds', { limit: 100, urgencyAtMost: 8 }],
  ['other bounds', { limit: 1, urgencyAtMost: 1 }],
  ['a section to fill from', { fill: 'section', section: 3 }],
  ['a name of several words', { slug: 'editors-choice-2026' }],
])('accepts %s', (_, changes) => {
  expect(problems(changes)).toEqual([])
})

test.each<[string, Partial<ListDraft>, string, RegExp]>([
  [
    'a story twice, by its name',
    { articles: [7, 8, 7] },
    'items.2.article',
    /Story 158043, "A bridge opens", .*rows 1 and 3/,
  ],
  ['ids of different types', { articles: [7, '7'] }, 'items.1.article', /twice/],
  ['a row without a story', { articles: [7, null] }, 'items.1.article', /Choose one, or remove the row/],
  ['no section to fill from', { fill: 'section' }, 'rules.section', /Choose a section/],
  ['a limit of 0', { limit: 0 }, 'rules.limit', /from 1 to 100/],
  ['a limit of 101', { limit: 101 }, 'rules.limit', /101 stories/],
  ['half a story', { limit: 2.5 }, 'rules.limit', /2\.5/],
  ['an urgency of 9', { urgencyAtMost: 9 }, 'rules.urgencyAtMost', /from 1 to 8/],
  ['a name with a slash', { slug: 'a/b' }, 'slug', /"a\/b" can't be the name/],
  ['an empty name', { slug: '' }, 'slug', /can't be the name/],
  ['a name with a bidi control', { slug: 'fro\u202Ent' }, 'slug', /can't be the name/],
  ['a name in capitals', { slug: 'Front' }, 'slug', /lower-case/],
  ['an unknown language', { language: 'xx' }, 'language', /"xx" is no language .*en, az/],
  ['no name', { slug: undefined }, 'slug', /nothing can't/],
])('refuses %s', (_, changes, path, message) => {
  const [problem, ...more] = problems(changes)
  expect(more).toEqual([])
  expect(problem?.[0]).toBe(path)
  expect(problem?.[1]).toMatch(message)
})
