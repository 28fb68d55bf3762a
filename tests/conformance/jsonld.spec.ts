import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { PublicArticle } from '../../src/domain/article/publicArticle.ts'

import { jsonLDScriptText } from '../../src/formats/jsonld/jsonLDScriptText.ts'
import { renderNewsArticle } from '../../src/formats/jsonld/renderNewsArticle.ts'
import { samplePublicArticle, sampleSite } from '../helpers/samplePublicArticle.ts'

interface Schema {
  types: Record<string, { properties: Record<string, string[]>; subTypeOf: string[] }>
}

const folder = resolve(process.env.NEWSROOM_SCHEMAS ?? '../shared/schemas')
const file = resolve(folder, 'schemaorg/newsarticle-30.0.json')
const isThere = existsSync(file)
const schema: Schema = isThere ? (JSON.parse(readFileSync(file, 'utf8')) as Schema) : { types: {} }

const isA = (type: string, wanted: string): boolean =>
  type === wanted || (schema.types[type]?.subTypeOf ?? []).some((parent) => isA(parent, wanted))

const LITERALS: Record<string, (value: unknown) => boolean> = {
  Boolean: (value) => typeof value === 'boolean',
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  DateTime: (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/.test(value),
  // Search engines read sizes of pictures as plain numbers of pixels.
  Distance: Number.isInteger,
  Integer: Number.isInteger,
  Number: (value) => typeof value === 'number',
  QuantitativeValue: () => false,
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
}

/** Names every property that schema.org does not give the type, and every value of a wrong type. */
const problems = (node: Record<string, unknown>, path = 'NewsArticle'): string[] => {
  const known = schema.types[String(node['@type'])]?.properties
  if (known === undefined) {
    return [`${path}: type ${String(node['@type'])}`]
  }
  return Object.entries(node)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => {
      const ranges = known[name]
      return ranges === undefined
        ? [`${path}.${name}: unknown`]
        : (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((single) => {
            if (typeof single !== 'object' || single === null) {
              return ranges.some((range) => LITERALS[range]?.(single))
                ? []
                : [`${path}.${name}: ${String(single)}`]
            }
            const child = single as Record<string, unknown>
            return [
              ...(ranges.some((range) => isA(String(child['@type']), range))
                ? []
                : [`${path}.${name}: @type`]),
              ...problems(child, `${path}.${name}`),
            ]
          })
    })
}

const render = (changes: Partial<PublicArticle>): Record<string, unknown> =>
  renderNewsArticle(samplePublicArticle(changes), sampleSite) as Record<string, unknown>

const everything: Partial<PublicArticle> = {
  authors: (['reporter', 'editor', 'translator', 'photographer'] as const).map((role, id) => ({
    author: { biography: null, photo: null, id, name: role, path: `/authors/${role}/`, slug: role },
    role,
  })),
  citations: [
    { cue: 'reported', name: 'Sputnik', quote: 'Words', source: null },
    { cue: 'said', name: 'TASS', quote: null, source: null },
  ],
  dateline: { date: '25 January', place: 'BAKU' },
  genre: 'Analysis',
  hero: {
    alt: 'A',
    caption: 'B',
    credit: 'C',
    height: 1,
    mimeType: 'image/jpeg',
    copyrightHolder: null,
    focalPoint: null,
    social: null,
    sources: [],
    usageTerms: null,
    sizes: [],
    url: 'https://today.example/a.jpg',
    width: 2,
  },
  corrections: [
    { at: new Date('2017-01-26T06:00:00Z'), right: 'Three.', severity: 'correction', wrong: 'Two.' },
  ],
  standfirst: 'S',
  usageTerms: 'T',
}

const withSchema = isThere ? describe : describe.skip

withSchema(
  `schema.org NewsArticle${isThere ? '' : ` (skipped: ${file} is not there; set NEWSROOM_SCHEMAS)`}`,
  () => {
    test.each<[string, Partial<PublicArticle>]>([
      ['the seed article', {}],
      ['an article with everything', everything],
      [
        'an article with nothing',
        { authors: [], citations: [], copyrightHolder: null, originalURL: null, source: null, tags: [] },
      ],
    ])('%s has only known properties of the right types', (_, changes) => {
      const article = render(changes)
      expect(problems(article)).toEqual([])
      for (const name of [
        'author',
        'creditText',
        'dateModified',
        'datePublished',
        'headline',
        'mainEntityOfPage',
        'publisher',
      ]) {
        expect(article).toHaveProperty(name)
      }
    })

    test('the check bites', () => {
      const article = render({})
      expect(problems({ ...article, byline: 'x' })).toEqual(['NewsArticle.byline: unknown'])
      expect(problems({ ...article, datePublished: '25.1.2017' })).toEqual([
        'NewsArticle.datePublished: 25.1.2017',
      ])
      expect(problems({ ...article, author: { '@type': 'WebPage' } })).toEqual(['NewsArticle.author: @type'])
    })
  },
)

test('JSON-LD in a script element loses nothing and lets nothing out', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--', '\u2028')),
      (headline) => {
        const article = render({ headline })
        const text = jsonLDScriptText(article)
        expect(text).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(text)).toEqual(article)
      },
    ),
  )
})
