import { impossibleCondition } from './possibleConditions.ts'

const COLLECTIONS = {
  articles: {
    config: {
      flattenedFields: [
        { name: 'headline', type: 'text' },
        { name: 'tags', type: 'text', hasMany: true },
        { name: 'publishedAt', type: 'date' },
        { name: 'place', type: 'point' },
        { name: 'hero', type: 'group', flattenedFields: [{ name: 'takenAt', type: 'date' }] },
        { name: 'section', type: 'relationship', relationTo: 'sections' },
      ],
    },
  },
  sections: { config: { flattenedFields: [{ name: 'since', type: 'date' }] } },
}

const check = (where: object) => impossibleCondition(where, 'articles', COLLECTIONS as never)

test.each([
  ['publishedAt', 'equals', 'zzz'],
  ['publishedAt', 'greater_than', 'yesterday-ish'],
  ['publishedAt', 'in', '2026-11-29,zzz'],
  ['hero.takenAt', 'less_than', {}],
  ['hero__takenAt', 'less_than', 'x'],
  ['section.since', 'not_equals', 'zzz'],
  ['section.createdAt', 'equals', 'zzz'],
  ['updatedAt', 'equals', 'zzz'],
  ['headline', 'near', '1,2,3'],
  ['unknown', 'within', '1'],
  ['tags', 'intersects', '1'],
  ['headline', 'all', 'a,b'],
])('no database answers %s %s %j', (path, operator, value) => {
  const condition = { [path]: { [operator]: value } }
  const found = { operator, path, remedy: expect.stringMatching(/./), value }
  expect(check(condition)).toEqual(found)
  expect(check({ or: [{ headline: { equals: 'a' } }, { AND: [condition] }] })).toEqual(found)
})

test.each([
  ['publishedAt', 'equals', '2026-11-29T08:00:00Z'],
  ['publishedAt', 'equals', 'null'],
  ['publishedAt', 'exists', 'true'],
  ['publishedAt', 'in', ['2026-11-29', '2026-11-30']],
  ['publishedAt', 'less_than', 1],
  ['createdAt', 'greater_than', '2026-11-29'],
  ['place', 'near', '1,2,3'],
  ['tags', 'all', 'a,b'],
  ['headline', 'like', 'zzz'],
  ['unknown', 'equals', 'zzz'],
])('databases answer %s %s %j', (path, operator, value) => {
  expect(check({ [path]: { [operator]: value } })).toBeNull()
})
