import fc from 'fast-check'

import type { BodyConflict } from './mergeArticle.ts'
import type { RichTextNode } from './richText.ts'

import { keyOf } from '../merge/comparable.ts'
import { mergeArticle } from './mergeArticle.ts'
import { plainTextOf } from './plainText.ts'

const paragraph = (text: string, more: object = {}): RichTextNode => ({
  type: 'paragraph',
  children:
    text === '' ? [] : [{ type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text, version: 1 }],
  direction: null,
  format: '',
  indent: 0,
  version: 1,
  ...more,
})

const body = (...texts: string[]) => ({
  root: {
    type: 'root',
    children: texts.map((text) => paragraph(text)),
    direction: null,
    format: '',
    indent: 0,
    version: 1,
  },
})

const base = {
  authors: [{ id: 'row1', author: 3, role: 'reporter' }],
  body: body('One.', 'Two.', 'Three.', 'Four.'),
  headline: 'A headline',
  hero: { caption: 'A caption', image: 7 },
  kicker: null,
  revision: 4,
  section: 2,
  tags: ['oil', 'gas'],
  updatedAt: '2026-11-24T10:00:00.000Z',
}

describe('fields', () => {
  test('changes of different fields are all taken, and it is told whose they were', () => {
    const { conflicts, kept, merged, taken } = mergeArticle({
      base,
      mine: { ...base, headline: 'My headline', hero: { ...base.hero, caption: 'My caption' } },
      theirs: { ...base, hero: { ...base.hero, image: 8 }, kicker: 'Their kicker', revision: 5 },
    })
    expect(conflicts).toEqual([])
    expect(kept).toEqual(['headline', 'hero.caption'])
    expect(taken).toEqual(['hero.image', 'kicker'])
    expect(merged).toEqual({
      ...base,
      headline: 'My headline',
      hero: { caption: 'My caption', image: 8 },
      kicker: 'Their kicker',
      revision: 5,
    })
  })

  test('the same field changed by both to different values is a conflict that keeps all three', () => {
    const { conflicts, merged, taken } = mergeArticle({
      base,
      mine: { ...base, headline: 'Mine', section: 5 },
      theirs: { ...base, headline: 'Theirs', section: 6 },
    })
    expect(conflicts).toEqual([
      { base: 'A headline', kind: 'text', mine: 'Mine', path: 'headline', theirs: 'Theirs' },
      { base: 2, kind: 'other', mine: 5, path: 'section', theirs: 6 },
    ])
    expect(merged.headline).toBe('Mine')
    expect(taken).toEqual([])
  })

  test('the same change by both is no conflict', () => {
    const changed = { ...base, headline: 'Both wrote this' }
    expect(mergeArticle({ base, mine: changed, theirs: { ...changed } })).toMatchObject({
      conflicts: [],
      kept: [],
      merged: { headline: 'Both wrote this' },
      taken: [],
    })
  })

  test.each(['revision', 'updatedAt', '_status', 'byline', 'number', 'act', 'lastEditedBy', 'publishedAt'])(
    '%s is always that of the stored article',
    (name) => {
      const { conflicts, merged } = mergeArticle({
        base: { [name]: 'before' },
        mine: { [name]: 'mine' },
        theirs: { [name]: 'stored' },
      })
      expect(conflicts).toEqual([])
      expect(merged).toEqual({ [name]: 'stored' })
    },
  )

  test.each([
    ['null and empty text', null, ''],
    ['an absent value and an empty list', undefined, []],
    ['an empty group and null', { caption: '', image: null }, null],
    ['an id as number and as text', 7, '7'],
    ['a reference and its document', 7, { id: 7, name: 'X', updatedAt: '2026-11-24T10:00:00.000Z' }],
    [
      'a polymorphic reference and its document',
      { relationTo: 'media', value: 7 },
      { relationTo: 'media', value: { id: 7, createdAt: 'x' } },
    ],
    ['rows with other ids', [{ id: 'a', author: 3 }], [{ id: 'b', author: 3, note: null }]],
    ['an empty rich text and null', body(''), null],
    [
      'what the editor writes by itself',
      body('One.'),
      {
        root: {
          type: 'root',
          children: [paragraph('One.', { direction: 'ltr', textFormat: 1, version: 2 })],
        },
      },
    ],
  ])('%s are equal', (_, one, other) => {
    const { conflicts, kept, taken } = mergeArticle({
      base: { x: one },
      mine: { x: other },
      theirs: { x: one },
    })
    expect({ conflicts, kept, taken }).toEqual({ conflicts: [], kept: [], taken: [] })
  })

  test('what a form leaves out was not changed in it', () => {
    const { headline: _, ...mine } = base
    expect(mergeArticle({ base, mine, theirs: { ...base, headline: 'Theirs' } }).merged.headline).toBe(
      'Theirs',
    )
    expect(mergeArticle({ base, mine, theirs: base }).merged.headline).toBe('A headline')
  })

  test('what was emptied on purpose stays empty', () => {
    expect(mergeArticle({ base, mine: { ...base, headline: '' }, theirs: base }).merged.headline).toBe('')
  })

  test('lists without an order of weight take what either added and lose what either removed', () => {
    const { conflicts, merged } = mergeArticle({
      base: { tags: ['oil', 'gas'] },
      mine: { tags: ['gas', 'mine'] },
      theirs: { tags: ['oil', 'gas', 'theirs'] },
    })
    expect(conflicts).toEqual([])
    expect(merged.tags).toEqual(['gas', 'theirs', 'mine'])
  })

  test('rows changed in different places are merged, the same row is a conflict', () => {
    const rows = (...roles: string[]) =>
      roles.map((role, index) => ({ id: `r${index}`, author: index, role }))
    const from = { authors: rows('a', 'b', 'c') }
    expect(
      mergeArticle({
        base: from,
        mine: { authors: rows('x', 'b', 'c') },
        theirs: { authors: rows('a', 'b', 'z') },
      }),
    ).toMatchObject({ conflicts: [], merged: { authors: rows('x', 'b', 'z') } })
    expect(
      mergeArticle({
        base: from,
        mine: { authors: rows('x', 'b', 'c') },
        theirs: { authors: rows('y', 'b', 'c') },
      }).conflicts,
    ).toMatchObject([{ kind: 'other', path: 'authors' }])
  })
})

describe('the text', () => {
  const merge = (mine: string[], theirs: string[]) =>
    mergeArticle({ base, mine: { ...base, body: body(...mine) }, theirs: { ...base, body: body(...theirs) } })
  const words = (value: unknown) => plainTextOf(value)

  test('paragraphs changed in different places are merged', () => {
    const { conflicts, kept, merged, taken } = merge(
      ['One, mine.', 'Two.', 'Three.', 'Four.'],
      ['One.', 'Two.', 'Three.', 'Four.', 'Five, theirs.'],
    )
    expect(conflicts).toEqual([])
    expect(words(merged.body)).toBe('One, mine. Two. Three. Four. Five, theirs.')
    expect([kept, taken]).toEqual([['body'], ['body']])
  })

  test('neighbours changed by different people are merged', () => {
    const { conflicts, merged } = merge(
      ['One.', 'Two, mine.', 'Three.', 'Four.'],
      ['One.', 'Two.', 'Three, theirs.', 'Four.'],
    )
    expect(conflicts).toEqual([])
    expect(words(merged.body)).toBe('One. Two, mine. Three, theirs. Four.')
  })

  test('the same paragraph changed by both is a conflict; all else is merged', () => {
    const { conflicts } = merge(
      ['One, mine.', 'Two.', 'Three.', 'Four, mine.'],
      ['One, theirs.', 'Two.', 'Three, theirs.', 'Four.'],
    )
    const [conflict] = conflicts as [BodyConflict]
    expect(conflict).toMatchObject({ kind: 'body', path: 'body' })
    expect(
      conflict.pieces.map((piece) =>
        'items' in piece
          ? piece.items.map((node) => words({ root: node }))
          : {
              mine: piece.mine.map((node) => words({ root: node })),
              theirs: piece.theirs.map((node) => words({ root: node })),
            },
      ),
    ).toEqual([{ mine: ['One, mine.'], theirs: ['One, theirs.'] }, ['Two.', 'Three, theirs.', 'Four, mine.']])
  })

  test('a paragraph that one removed and the other changed is a conflict', () => {
    const { conflicts } = merge(['One.', 'Three.', 'Four.'], ['One.', 'Two, changed.', 'Three.', 'Four.'])
    expect((conflicts as BodyConflict[])[0]?.pieces[1]).toMatchObject({
      mine: [],
      theirs: [{ type: 'paragraph' }],
    })
  })

  test('what both wrote into an empty text is a conflict without an empty paragraph', () => {
    const { conflicts } = mergeArticle({
      base: { body: body('') },
      mine: { body: body('Mine.') },
      theirs: { body: body('Theirs.') },
    })
    expect((conflicts as BodyConflict[])[0]?.pieces).toMatchObject([{ base: [] }])
  })
})

describe('for all articles', () => {
  const text = fc.constantFrom('a', 'b', 'c', 'd e', '')
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 })
  const article = fc.record({
    body: texts.map((all) => body(...all)),
    headline: text,
    hero: fc.record({ caption: text, image: fc.option(fc.nat({ max: 3 })) }),
    tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
  })

  test('who changed nothing gets what the other wrote', () => {
    fc.assert(
      fc.property(article, article, (from, to) => {
        expect(keyOf(mergeArticle({ base: from, mine: from, theirs: to }).merged)).toBe(keyOf(to))
        expect(keyOf(mergeArticle({ base: from, mine: to, theirs: from }).merged)).toBe(keyOf(to))
      }),
    )
  })

  test('what both changed alike is never asked', () => {
    fc.assert(
      fc.property(article, article, (from, to) => {
        const { conflicts, merged } = mergeArticle({ base: from, mine: to, theirs: to })
        expect(conflicts).toEqual([])
        expect(keyOf(merged)).toBe(keyOf(to))
      }),
    )
  })

  test('both sides see the same conflicts, and the inputs stay as they were', () => {
    fc.assert(
      fc.property(article, article, article, (from, one, other) => {
        const before = JSON.stringify([from, one, other])
        const here = mergeArticle({ base: from, mine: one, theirs: other }).conflicts
        const there = mergeArticle({ base: from, mine: other, theirs: one }).conflicts
        expect(here.map(({ path }) => path)).toEqual(there.map(({ path }) => path))
        expect(JSON.stringify([from, one, other])).toBe(before)
      }),
    )
  })

  test('a paragraph that only one side wrote is in the merged text or in a choice', () => {
    fc.assert(
      fc.property(texts, texts, texts, (from, one, other) => {
        const { conflicts, merged } = mergeArticle({
          base: { body: body(...from) },
          mine: { body: body(...one, 'only mine') },
          theirs: { body: body('only theirs', ...other) },
        })
        const all = JSON.stringify([merged.body, conflicts])
        expect(all).toContain('only mine')
        expect(all).toContain('only theirs')
      }),
    )
  })
})
