import { SYSTEM_FIELDS } from '../../src/domain/article/systemFields.ts'
import { systemFields } from './systemFields.ts'

test('what the newsroom itself keeps in a row is nothing that colleagues change, compare or merge', () => {
  const names = systemFields({ slugs: { users: 'users' } } as never).map(
    (field) => (field as { name: string }).name,
  )
  expect(names.length).toBeGreaterThan(15)
  expect(names.filter((name) => !SYSTEM_FIELDS.has(name))).toEqual([])
})
