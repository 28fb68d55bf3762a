import { overlong } from './overlong.ts'

const FIELDS = [
  { name: 'kicker', type: 'text', maxLength: 100 },
  { name: 'note', type: 'textarea' },
  { name: 'tags', type: 'text', hasMany: true, maxLength: 10 },
  { name: 'meta', type: 'group', flattenedFields: [{ name: 'title', type: 'text' }] },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'cue', type: 'text', maxLength: 2 }] },
]

const found = (data: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    overlong(FIELDS as never, data, 1000).map(({ message, path }) => [path, /\d+/.exec(message)![0]]),
  )

test('a draft may be five times too long, and no longer; the limit is told', () => {
  expect(found({ kicker: 'x'.repeat(500), rows: [{ cue: 'x'.repeat(10) }], tags: ['x'.repeat(50)] })).toEqual(
    {},
  )
  expect(
    found({ kicker: 'x'.repeat(501), rows: [{}, { cue: 'x'.repeat(11) }], tags: ['', 'x'.repeat(51)] }),
  ).toEqual({ kicker: '100', 'rows.1.cue': '2', tags: '10' })
})

test('a text whose field has no limit has that of the config', () => {
  expect(found({ meta: { title: 'x'.repeat(1000) }, note: 'x'.repeat(1000) })).toEqual({})
  expect(found({ meta: { title: 'x'.repeat(1001) }, note: 'x'.repeat(1001) })).toEqual({
    'meta.title': '1000',
    note: '1000',
  })
})
