import fc from 'fast-check'

import type { EditionContent } from '../edition/content.ts'
import type { ContentNames } from './contentFields.ts'

import { compareContents } from './compareContents.ts'
import { compareParagraphs } from './compareParagraphs.ts'

const text = (words: string, format = 0) => ({ format, text: words, type: 'text', version: 1 })
const paragraph = (...children: object[]) => ({ children, type: 'paragraph', version: 1 })
const body = (...children: object[]) => ({ root: { children, type: 'root', version: 1 } }) as never

const content = (changes: Partial<EditionContent> = {}): EditionContent => ({
  authors: [{ author: 1, role: 'reporter' }],
  body: body(paragraph(text('The harbour opens at nine.')), paragraph(text('Ferries leave every hour.'))),
  canonicalURL: null,
  citations: [],
  copyrightHolder: null,
  dateline: { date: null, place: 'Baku' },
  genre: null,
  headline: 'The harbour opens',
  hero: null,
  kicker: null,
  language: 'en',
  number: 7,
  originalURL: null,
  schema: 1,
  section: 2,
  sections: [],
  seo: { description: null, title: null },
  slug: null,
  slugline: null,
  source: 3,
  standfirst: null,
  tags: ['port'],
  translationGroup: null,
  urgency: null,
  usageTerms: null,
  ...changes,
})

const names: ContentNames = {
  article: (id) => `article ${id}`,
  author: (id) => `author ${id}`,
  media: (id) => `picture ${id}`,
  section: (id) => `section ${id}`,
  source: (id) => `source ${id}`,
}

const compare = (changes: Partial<EditionContent>) => compareContents(content(), content(changes), names)
const told = (changes: Partial<EditionContent>) =>
  compare(changes).map(({ after, before, field }) => [field, before, after])

describe('compareContents', () => {
  test('equal contents differ in nothing', () => {
    expect(compare({})).toEqual([])
    expect(compare({ section: '2' as never })).toEqual([])
  })

  test.each<[string, Partial<EditionContent>, string[][]]>([
    ['the headline', { headline: 'The port opens' }, [['headline', 'The harbour opens', 'The port opens']]],
    [
      'who wrote it, by name and role',
      {
        authors: [
          { author: 1, role: 'reporter' },
          { author: 4, role: 'translator' },
        ],
      },
      [['authors', 'author 1 (reporter)', 'author 1 (reporter)\nauthor 4 (translator)']],
    ],
    ['the source', { source: null }, [['source', 'source 3', '']]],
    ['the section', { section: 9 }, [['section', 'section 2', 'section 9']]],
    ['tags', { tags: ['port', 'sea'] }, [['tags', 'port', 'port, sea']]],
    [
      'a picture with its words',
      { hero: { caption: 'Dawn', credit: 'N. M.', media: 5 } },
      [
        ['hero.image', '', 'picture 5'],
        ['hero.caption', '', 'Dawn'],
        ['hero.credit', '', 'N. M.'],
      ],
    ],
    ['the dateline', { dateline: null }, [['dateline.place', 'Baku', '']]],
    [
      'who is quoted',
      { citations: [{ cue: 'reported', name: 'Sputnik', quote: null, source: 8 }] },
      [['citations', '', 'Sputnik (reported) → source 8']],
    ],
    [
      'what search engines get',
      { seo: { description: 'D', image: 6, title: 'T' } },
      [
        ['meta.title', '', 'T'],
        ['meta.description', '', 'D'],
        ['meta.image', '', 'picture 6'],
      ],
    ],
    ['urgency', { urgency: 1 }, [['urgency', '', '1']]],
  ])('%s', (_, changes, expected) => {
    expect(told(changes)).toEqual(expected)
  })

  test('every public field that changes is told', () => {
    const other: Partial<EditionContent> = {
      authors: [],
      body: body(),
      canonicalURL: 'https://x.example',
      citations: [{ cue: 'said', name: 'S', quote: 'Q', source: null }],
      copyrightHolder: 'C',
      dateline: { date: '2026-11-24T00:00:00.000Z', place: 'Ganja' },
      genre: 'G',
      headline: 'H',
      hero: { caption: 'c', credit: 'd', media: 5 },
      kicker: 'K',
      language: 'az',
      section: 5,
      sections: [6],
      seo: { description: 'D', image: 2, title: 'T' },
      slug: 's',
      slugline: 'L',
      source: 9,
      standfirst: 'F',
      tags: [],
      translationGroup: '7',
      urgency: 2,
      usageTerms: 'U',
    }
    const fields = new Set(compare(other).map(({ field }) => field.split('.')[0]!.replace('meta', 'seo')))
    const system = ['number', 'originalURL', 'schema']
    expect([...fields].sort()).toEqual(
      Object.keys(content())
        .filter((name) => !system.includes(name))
        .sort(),
    )
  })

  test('a body is told paragraph by paragraph, what changed word by word', () => {
    const [change] = compare({
      body: body(
        paragraph(text('The harbour opens at ten.')),
        paragraph(text('A new pier is being built.')),
        paragraph(text('Ferries leave every hour.')),
      ),
    })
    expect(change?.paragraphs?.map(({ kind }) => kind)).toEqual(['changed', 'added', 'same'])
    expect(change?.paragraphs?.[0]?.pieces).toEqual([
      { state: 'same', text: 'The harbour opens at ' },
      { state: 'removed', text: 'nine' },
      { state: 'added', text: 'ten' },
      { state: 'same', text: '.' },
    ])
    expect(change?.before).toBe('The harbour opens at nine.\n\nFerries leave every hour.')
  })

  test('bold letters and links are a change without other words', () => {
    const [bold] = compare({
      body: body(
        paragraph(text('The harbour opens at nine.', 1)),
        paragraph(text('Ferries leave every hour.')),
      ),
    })
    expect(bold?.paragraphs?.map(({ after, before, kind }) => [kind, before === after])).toEqual([
      ['changed', true],
      ['same', true],
    ])
  })

  test('lists, citations, pictures and galleries are lines', () => {
    const item = (words: string) => ({ children: [text(words)], type: 'listitem' })
    const [change] = compare({
      body: body(
        { children: [item('One'), item('Two')], type: 'list' },
        paragraph(text('So '), {
          fields: { blockType: 'citation', cue: 'reported', name: 'Sputnik' },
          type: 'inlineBlock',
        }),
        { fields: { blockType: 'image', caption: 'Dawn', credit: 'N. M.', image: 5 }, type: 'block' },
        {
          fields: { blockType: 'gallery', images: [{ image: 5 }, { caption: 'C', image: 6 }] },
          type: 'block',
        },
        { fields: { article: 3, blockType: 'relatedArticle' }, type: 'block' },
        { fields: { blockType: 'mood', id: 'x', word: 'Calm' }, type: 'block' },
      ),
    })
    expect(change?.paragraphs?.filter(({ kind }) => kind === 'added').map(({ after }) => after)).toEqual([
      'One',
      'Two',
      'So Sputnik reported',
      'picture 5 | Dawn | N. M.',
      'picture 5\npicture 6 | C',
      'article 3',
      'Calm',
    ])
  })
})

test('compareParagraphs: what was there before and what is there after can be read from it, in order', () => {
  const paragraphs = fc.array(
    fc.constantFrom('A b c.', 'A b d.', 'Ferry leaves.', 'Ferry left.', 'X', '').map((words) => ({
      key: words,
      text: words,
    })),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const changes = compareParagraphs(before, after)
      const texts = (side: 'after' | 'before', kind: string) =>
        changes.filter((change) => change.kind !== kind).map((change) => change[side])
      expect(texts('before', 'added')).toEqual(before.map((each) => each.text))
      expect(texts('after', 'removed')).toEqual(after.map((each) => each.text))
      for (const { after: to, before: from, pieces } of changes) {
        const joined = (without: string) =>
          pieces
            .filter(({ state }) => state !== without)
            .map((piece) => piece.text)
            .join('')
        expect(joined('added')).toBe(from)
        expect(joined('removed')).toBe(to)
      }
    }),
  )
})
