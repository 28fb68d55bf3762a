import { namedDocuments, noSuchDocument } from './namedDocuments.ts'

const relation = (name: string, relationTo: unknown) => ({ name, relationTo, type: 'relationship' })

const FIELDS = [
  relation('section', 'sections'),
  relation('sections', 'sections'),
  relation('target', ['articles', 'sections']),
  { name: 'headline', type: 'text' },
  {
    flattenedFields: [{ name: 'image', relationTo: 'media', type: 'upload' }],
    name: 'hero',
    type: 'group',
  },
  { flattenedFields: [relation('author', 'authors')], name: 'authors', type: 'array' },
]

test('each document that is named is found with its field', () => {
  const doc = {
    authors: [{ author: 7 }, null, { author: { id: 8 } }],
    headline: '9',
    hero: { image: 'abc' },
    section: 1,
    sections: [2, { id: 3 }],
    target: { relationTo: 'articles', value: 4 },
  }
  expect(namedDocuments(FIELDS, doc)).toEqual([
    { collection: 'sections', field: 'section', id: 1 },
    { collection: 'sections', field: 'sections', id: 2 },
    { collection: 'sections', field: 'sections', id: 3 },
    { collection: 'articles', field: 'target', id: 4 },
    { collection: 'media', field: 'hero.image', id: 'abc' },
    { collection: 'authors', field: 'authors.0.author', id: 7 },
    { collection: 'authors', field: 'authors.2.author', id: 8 },
  ])
})

test.each([[{}], [{ authors: 0, hero: null, section: null, sections: [], target: 4 }]])(
  '%j names nothing',
  (doc) => {
    expect(namedDocuments(FIELDS, doc)).toEqual([])
  },
)

test('the error names the field, the value and the remedy', () => {
  expect(noSuchDocument({ field: 'section', id: 999 })).toMatchObject({
    code: 'NEWSROOM_BAD_INPUT',
    details: { field: 'section', remedy: expect.any(String), value: 999 },
    message: '"section" names a document that does not exist: 999.',
    status: 400,
  })
})
