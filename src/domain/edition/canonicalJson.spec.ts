import fc from 'fast-check'

import { canonicalJson } from './canonicalJson.ts'

describe('canonicalJson', () => {
  test('sorts keys, keeps the order of arrays and drops undefined members', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: undefined, B: 'x' } })).toBe(
      '{"a":{"B":"x","d":null},"b":[2,1]}',
    )
  })

  test('reorders the keys of no value: any JSON survives, and its canonical form is a fixed point', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const once = canonicalJson(value)
        expect(canonicalJson(JSON.parse(once))).toBe(once)
        expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [() => 1], [1n]])('refuses %p', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError)
  })
})
