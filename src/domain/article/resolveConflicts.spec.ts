import type { Choice } from './resolveConflicts.ts'

import { mergeArticle } from './mergeArticle.ts'
import { plainTextOf } from './plainText.ts'
import { questionsOf, resolveConflicts } from './resolveConflicts.ts'

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const body = (...texts: string[]) => ({ root: { type: 'root', children: texts.map(paragraph) } })

const base = {
  body: body('One.', 'Two.', 'Three.'),
  headline: 'Base',
  hero: { caption: 'Base', image: 1 },
  section: 1,
}
const merged = mergeArticle({
  base,
  mine: {
    body: body('One, mine.', 'Two.', 'Three, mine.'),
    headline: 'My headline',
    hero: { caption: 'My caption', image: 1 },
    section: 2,
  },
  theirs: {
    body: body('One, theirs.', 'Two.', 'Three, theirs.'),
    headline: 'Their headline',
    hero: { caption: 'Their caption', image: 9 },
    section: 3,
  },
})
const questions = questionsOf(merged.conflicts)
const all = (choice: Choice) => Object.fromEntries(questions.map(({ key }) => [key, choice]))

const resolved = (choices: Record<string, Choice>) => {
  const result = resolveConflicts(merged, choices)
  if (!result.ok) {
    throw new Error(result.error.keys.join())
  }
  return { ...result.value, body: plainTextOf(result.value.body) }
}

test('each place of a text is a question of its own', () => {
  expect(questions.map(({ canBeBoth, key, kind, position }) => ({ canBeBoth, key, kind, position }))).toEqual(
    [
      { canBeBoth: true, key: 'body#1', kind: 'body', position: 1 },
      { canBeBoth: true, key: 'body#2', kind: 'body', position: 2 },
      { canBeBoth: true, key: 'headline', kind: 'text', position: null },
      { canBeBoth: true, key: 'hero.caption', kind: 'text', position: null },
      { canBeBoth: false, key: 'section', kind: 'other', position: null },
    ],
  )
})

test('what waits for a choice is named', () => {
  expect(resolveConflicts(merged, { 'body#1': 'mine', section: 'theirs' })).toEqual({
    error: { keys: ['body#2', 'headline', 'hero.caption'], type: 'unanswered' },
    ok: false,
  })
})

test.each([
  [
    'mine',
    {
      body: 'One, mine. Two. Three, mine.',
      headline: 'My headline',
      hero: { caption: 'My caption', image: 9 },
      section: 2,
    },
  ],
  [
    'theirs',
    {
      body: 'One, theirs. Two. Three, theirs.',
      headline: 'Their headline',
      hero: { caption: 'Their caption', image: 9 },
      section: 3,
    },
  ],
  [
    'both',
    {
      body: 'One, theirs. One, mine. Two. Three, theirs. Three, mine.',
      headline: 'Their headline My headline',
      hero: { caption: 'Their caption My caption', image: 9 },
      section: 2,
    },
  ],
] as const)('choosing %s everywhere', (choice, expected) => {
  expect(resolved(all(choice))).toEqual(expected)
})

test('places of one text are chosen one by one', () => {
  expect(resolved({ ...all('mine'), 'body#2': 'theirs' }).body).toBe('One, mine. Two. Three, theirs.')
})

test('both of texts with several lines stand in paragraphs of their own', () => {
  const lines = mergeArticle({
    base: { editorsNote: '' },
    mine: { editorsNote: 'a\nb' },
    theirs: { editorsNote: 'c' },
  })
  expect(resolveConflicts(lines, { editorsNote: 'both' })).toEqual({
    ok: true,
    value: { editorsNote: 'c\n\na\nb' },
  })
})

test('both is not offered where one has emptied the field', () => {
  const emptied = mergeArticle({ base: { headline: 'x' }, mine: { headline: '' }, theirs: { headline: 'y' } })
  expect(questionsOf(emptied.conflicts)).toMatchObject([{ canBeBoth: false, key: 'headline' }])
})
