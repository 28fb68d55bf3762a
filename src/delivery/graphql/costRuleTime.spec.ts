import fc from 'fast-check'
import { GraphQLError } from 'graphql'
import { errorsOf } from '../../../tests/helpers/costedQuery.ts'

describe('createCostRules: time', () => {
  const megabyte = (unit: (index: number) => string) => {
    const parts: string[] = []
    for (let length = 0, index = 0; length < 1e6; index += 1) {
      parts.push(unit(index))
      length += parts.at(-1)!.length + 1
    }
    return parts.join(' ')
  }
  const documents: Record<string, string> = {
    aliases: `{ ${megabyte((i) => `a${i}: articleByNumber(number: ${i}) { number }`)} }`,
    arguments: `{ latestArticles(${megabyte((i) => `x${i}: 1`)}) { next } }`,
    deep: `{ ${'... { '.repeat(1000)} ${megabyte(() => 'a')} ${'} '.repeat(1000)} }`,
    directives: `{ latestArticles { next ${megabyte(() => '@skip(if: true)')} } }`,
    fragments: `query { ...F0 } ${megabyte((i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 2} }`)}`,
    introspection: `{ __schema { ${megabyte(() => 'types { name }')} } }`,
    operations: megabyte((i) => `query Q${i} { latestArticles { next } }`),
    repetition: `{ ${megabyte(() => 'latestArticles { articles { number } }')} }`,
    spreads: `query { ${megabyte(() => '...F')} } fragment F on Query { latestArticles { next } }`,
    variables: `query(${megabyte((i) => `$v${i}: Int`)}) { latestArticles { next } }`,
  }

  it.each(Object.keys(documents))('judges and validates 1 MB of %s without hanging', (name) => {
    const start = performance.now()
    expect(errorsOf(documents[name]!)).not.toEqual([])
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it.each([
    [
      'fragments',
      `query { ${Array.from({ length: 200 }, (_, i) => `...F${i}`).join(' ')} } ${Array.from({ length: 200 }, (_, i) => `fragment F${i} on Query { ${'articleByNumber(number: 1) { number }'} plain(limit: 1) { ${i % 2 ? 'number tags' : 'tags number'} } }`).join(' ')}`,
    ],
    ['fields', `{ plain(limit: 1) { ${'section { title } '.repeat(51)} } }`],
  ])('validates the most %s that may pass in little time', (_, query) => {
    const start = performance.now()
    expect(errorsOf(query)).toEqual([])
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('refuses more fragments than can be compared in little time', () => {
    const fragments = Array.from(
      { length: 201 },
      (_, i) => `fragment F${i} on Query { latestArticles { next } }`,
    )
    expect(errorsOf(`query { ...F0 } ${fragments.join(' ')}`)[0]!.extensions).toMatchObject({
      field: 'fragments',
      value: 201,
    })
  })

  it('takes time in proportion to the document and never throws, whatever its shape', () => {
    const selection: fc.Arbitrary<string> = fc.letrec<{ set: string }>((tie) => ({
      set: fc
        .array(
          fc.oneof(
            fc.constantFrom('number', 'title', '__typename', '...A', '...B', 'x: tags', 'nope'),
            fc
              .tuple(
                fc.constantFrom(
                  'section',
                  'latestArticles(limit: 100)',
                  'articles',
                  '...',
                  '... on Query',
                  'y: Articles(limit: 0)',
                ),
                tie('set'),
              )
              .map(([head, set]) => `${head} ${set}`),
          ),
          { maxLength: 4, minLength: 1 },
        )
        .map((parts) => `{ ${parts.join(' ')} }`),
    })).set
    fc.assert(
      fc.property(selection, selection, selection, fc.boolean(), (root, a, b, exempt) => {
        const errors = errorsOf(`query ${root} fragment A on Query ${a} fragment B on NewsArticle ${b}`, {
          exempt,
        })
        expect(errors.every((error) => error instanceof GraphQLError)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
