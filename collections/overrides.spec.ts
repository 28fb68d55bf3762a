import type { CollectionConfig } from 'payload'

import { applyOverrides, mergeHooks } from './overrides.ts'

const hook = (name: string) => Object.assign(() => undefined, { hookName: name }) as never
const collection: CollectionConfig = {
  slug: 'stories',
  access: { create: () => false, read: () => true },
  admin: { group: 'Newsroom', useAsTitle: 'headline' },
  fields: [{ name: 'headline', type: 'text' }],
  hooks: { beforeChange: [hook('own')] },
}

describe('applyOverrides', () => {
  test('changes nothing without overrides', () => {
    expect(applyOverrides(collection)).toEqual(collection)
  })

  test('keeps what it is not told to change, and replaces what it is', () => {
    const changed = applyOverrides(collection, {
      access: { create: () => true },
      admin: { group: 'Desk' },
      fields: ({ defaultFields }) => [...defaultFields, { name: 'mood', type: 'text' }],
    })
    expect(changed.admin).toEqual({ group: 'Desk', useAsTitle: 'headline' })
    expect(changed.access?.create?.({} as never)).toBe(true)
    expect(changed.access?.read?.({} as never)).toBe(true)
    expect(changed.fields.map((field) => 'name' in field && field.name)).toEqual(['headline', 'mood'])
    expect(collection.fields).toHaveLength(1)
  })

  test("runs the newsroom's hooks, then the host's, then the last word", () => {
    const changed = applyOverrides(
      collection,
      { hooks: { beforeChange: [hook('host')] } },
      { beforeChange: [hook('last')] },
    )
    expect(
      changed.hooks?.beforeChange?.map((own) => (own as unknown as { hookName: string }).hookName),
    ).toEqual(['own', 'host', 'last'])
  })
})

test('mergeHooks leaves its arguments as they are', () => {
  const one = { beforeChange: [hook('a')] }
  mergeHooks(one, { beforeChange: [hook('b')] })
  expect(one.beforeChange).toHaveLength(1)
})
