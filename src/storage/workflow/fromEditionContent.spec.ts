import fc from 'fast-check'

import type { EditionContent } from '../../domain/edition/content.ts'

import { hashEdition } from '../contentHash.ts'
import { toEditionContent } from '../toEditionContent.ts'
import { fromEditionContent } from './fromEditionContent.ts'

const text = fc.string({ minLength: 1 }).filter((value) => value.trim() !== '')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const id = fc.integer({ max: 9999, min: 1 })
const body = fc.constant({
  root: { children: [], direction: null, format: '', indent: 0, type: 'root', version: 1 },
})

const contents = fc.record({
  authors: fc.array(fc.record({ author: id, role: fc.constantFrom('reporter', 'editor') })),
  body,
  canonicalURL: maybe(text),
  citations: fc.array(fc.record({ cue: text, name: text, quote: maybe(text), source: maybe(id) })),
  copyrightHolder: maybe(text),
  dateline: maybe(fc.record({ date: fc.constant(null), place: text })),
  genre: maybe(text),
  headline: text,
  hero: maybe(fc.record({ caption: maybe(text), credit: maybe(text), media: id })),
  kicker: maybe(text),
  language: fc.constantFrom('en', 'az'),
  number: id,
  originalURL: fc.constant(null),
  schema: fc.constant(1 as const),
  section: id,
  sections: fc.array(id),
  seo: fc.oneof(
    fc.record({ description: maybe(text), title: maybe(text) }),
    fc.record({ description: maybe(text), image: id, title: maybe(text) }),
  ),
  slug: maybe(text),
  slugline: maybe(text),
  source: maybe(id),
  standfirst: maybe(text),
  tags: fc.array(text),
  translationGroup: maybe(text),
  updateOf: fc.option(id, { nil: undefined }),
  urgency: maybe(fc.integer({ max: 8, min: 1 })),
  usageTerms: maybe(text),
})

test('the fields made from an edition make the same edition again', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const { number } = content
      const again = toEditionContent({ ...fromEditionContent(content as unknown as EditionContent), number })
      expect(hashEdition(again).hash).toBe(hashEdition(content).hash)
    }),
  )
})
