import { buildSchema } from 'graphql'
import { printNewsroomSchema } from './printNewsroomSchema.ts'

describe('printNewsroomSchema', () => {
  it('prints the same text whatever the order of types, fields and arguments', () => {
    const one = buildSchema('type Query { b(y: Int, x: Int): B a: A } type A { n: Int } type B { m: Int }')
    const other = buildSchema('type B { m: Int } type A { n: Int } type Query { a: A b(x: Int, y: Int): B }')
    expect(printNewsroomSchema(one)).toBe(printNewsroomSchema(other))
    expect(printNewsroomSchema(one)).toMatch(/\S\n$/)
  })

  it('shows a change of nullability', () => {
    const one = buildSchema('type Query { a: Int }')
    expect(printNewsroomSchema(one)).not.toBe(printNewsroomSchema(buildSchema('type Query { a: Int! }')))
  })
})
