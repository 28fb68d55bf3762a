import { isInScope, outOfScope, scopeFields, withDescendants } from './scope.ts'

const scope = { languages: ['en', 'az'], sections: [1, 2] }
const article = { language: 'en', section: 1, sections: [] }

describe('isInScope', () => {
  test.each([
    ['its section and its language', scope, article, true],
    ['another section', scope, { ...article, section: 3 }, false],
    ['another language', scope, { ...article, language: 'ru' }, false],
    ['an id as text', scope, { ...article, section: '2' }, true],
    ['no section yet', scope, { ...article, section: null }, true],
    ['no language yet', scope, { ...article, language: null }, true],
    ['all sections', { ...scope, sections: [] }, { ...article, section: 9 }, true],
    ['all languages', { ...scope, languages: [] }, { ...article, language: 'ru' }, true],
    ['nobody is limited', null, { language: 'ru', section: 9 }, true],
  ])('%s', (_, given, subject, expected) => {
    expect(isInScope(given, subject)).toBe(expected)
  })
})

describe('outOfScope', () => {
  test.each([
    ['names the section before the language', { language: 'ru', section: 3, sections: [] }, null, 'section'],
    ['names the language', { ...article, language: 'ru' }, null, 'language'],
    ['names a further section', { ...article, sections: [2, 3] }, null, 'sections'],
    [
      'leaves a further section that was there',
      { ...article, sections: [3] },
      { ...article, sections: ['3'] },
      null,
    ],
    [
      'names the one that is added',
      { ...article, sections: [3, 4] },
      { ...article, sections: [3] },
      'sections',
    ],
  ])('%s', (_, after, before, field) => {
    expect(outOfScope(scope, after, before)?.field ?? null).toBe(field)
  })

  test('says which', () => {
    expect(outOfScope(scope, { ...article, sections: [2, 4, 5] })).toEqual({ field: 'sections', value: 4 })
  })
})

describe('withDescendants', () => {
  const tree = [
    { id: 1, parent: null },
    { id: 2, parent: 1 },
    { id: 3, parent: 2 },
    { id: 4, parent: null },
    { id: 5, parent: 6 },
    { id: 6, parent: 5 },
  ]

  test.each([
    [[1], [1, 2, 3]],
    [[2], [2, 3]],
    [
      [4, 1],
      [4, 1, 2, 3],
    ],
    [['1'], ['1', 2, 3]],
    [[5], [5, 6]],
    [[9], [9]],
    [[], []],
  ])('of %j is %j', (given, expected) => {
    expect(withDescendants(given, tree)).toEqual(expected)
  })
})

test.each([
  [{}, { languages: [], sections: [] }],
  [
    { languages: null, sections: null },
    { languages: [], sections: [] },
  ],
  [
    { languages: ['en', 3], sections: [1, { id: 2 }, null, 1] },
    { languages: ['en'], sections: [1, 2] },
  ],
])('the fields of %j are %j', (user, expected) => {
  expect(scopeFields(user)).toEqual(expected)
})
