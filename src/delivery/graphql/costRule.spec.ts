import {
  buildSchema,
  getIntrospectionQuery,
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  validate,
} from 'graphql'
import { argsOf, errorsOf, schema } from '../../../tests/helpers/costedQuery.ts'
import { createCostRules } from './costRule.ts'
import { measureQuery } from './measureQuery.ts'

const costOf = (query: string, variables: Record<string, unknown> = {}): unknown => {
  const document = parse(query)
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  const measured = measureQuery(operation, { document, maxLimit: 100, schema, variables: coerced })
  return measured.ok && measured.value.cost
}

describe('createCostRules: cost', () => {
  it.each([
    ['a page with its default limit', '{ latestArticles { articles { number } next } }', 1 + 20 * 2 + 1],
    ['a page with a limit', '{ latestArticles(limit: 50) { articles { number } next } }', 1 + 50 * 2 + 1],
    ['null for the default', '{ latestArticles(limit: null) { articles { number } } }', 1 + 20 * 2],
    ['a generated list', '{ Articles(limit: 30) { docs { id title } totalDocs } }', 1 + 30 * 3 + 1],
    ['a generated list without a limit', '{ Articles { docs { id title } totalDocs } }', 1 + 10 * 3 + 1],
    ['a list that takes a limit itself', '{ plain(limit: 9) { number section { title } } }', 1 + 9 * 3],
    [
      'pages in pages',
      '{ latestArticles(limit: 10) { articles { section { articles(limit: 5) { articles { number } } } } } }',
      1 + 10 * (1 + 1 + (1 + 5 * 2)),
    ],
    [
      'lists without a limit',
      '{ latestArticles(limit: 10) { articles { tags authors { name } } } }',
      1 + 10 * (1 + 2 * 1 + 2 * 2),
    ],
    [
      'a fragment wherever it is spread',
      'query { a: latestArticles(limit: 10) { ...P } b: latestArticles(limit: 20) { ...P } } fragment P on Page { articles { number } next }',
      1 + 10 * 2 + 1 + 1 + 20 * 2 + 1,
    ],
    [
      'an inline fragment',
      '{ latestArticles(limit: 10) { ... on Page { articles { number } } ... { next } } }',
      1 + 10 * 2 + 1,
    ],
    [
      'fields that a directive skips',
      '{ latestArticles(limit: 10) { articles @skip(if: true) { number } } }',
      1 + 10 * 2,
    ],
    [
      'aliases one by one',
      '{ a: latestArticles(limit: 10) { next } b: latestArticles(limit: 10) { articles { number } } }',
      1 + 1 + 1 + 10 * 2,
    ],
  ])('counts %s', (_, query, cost) => {
    expect(costOf(query)).toBe(cost)
  })

  it.each([
    [
      'a variable',
      'query($n: Int) { latestArticles(limit: $n) { articles { number } } }',
      { n: 70 },
      1 + 70 * 2,
    ],
    [
      'its default',
      'query($n: Int = 60) { latestArticles(limit: $n) { articles { number } } }',
      {},
      1 + 60 * 2,
    ],
    [
      'the default of the schema when absent',
      'query($n: Int) { latestArticles(limit: $n) { articles { number } } }',
      {},
      1 + 20 * 2,
    ],
    [
      'null in a variable',
      'query($n: Int = 60) { Articles(limit: $n) { docs { id } } }',
      { n: null },
      1 + 10 * 2,
    ],
  ])('reads a limit from %s', (_, query, variables, cost) => {
    expect(costOf(query, variables)).toBe(cost)
  })

  it('uses the complexity that a field declares', () => {
    const weighed = buildSchema('type Query { heavy: String light: String }')
    weighed.getQueryType()!.getFields().heavy!.extensions = { complexity: 40 }
    const judge = (query: string) =>
      createCostRules({ isExempt: () => false, maxCost: 39 })({ document: parse(query), schema: weighed })
        .length
    expect([judge('{ light }'), judge('{ heavy }')]).toEqual([0, 1])
  })

  it('lets a query of exactly the allowed cost pass, and names both figures of a dearer one', () => {
    const query = '{ latestArticles(limit: 100) { articles { number } } }'
    expect(errorsOf(query, { maxCost: 201 })).toEqual([])
    const [error, ...more] = errorsOf(query, { maxCost: 200 })
    expect(more).toEqual([])
    expect(error).toBeInstanceOf(GraphQLError)
    expect(error!.message).toMatch(/cost of the query is 201; up to 200 /)
    expect(error!.extensions).toEqual({ code: 'NEWSROOM_LIMIT', field: 'maxCost', value: 201 })
  })

  it('refuses nested pages that each stay within the limit', () => {
    const query =
      '{ latestArticles(limit: 100) { articles { section { articles(limit: 100) { articles { number } } } } } }'
    expect(errorsOf(query)[0]!.extensions).toEqual({ code: 'NEWSROOM_LIMIT', field: 'maxCost', value: 20301 })
  })
})

describe('createCostRules: limits', () => {
  it.each([
    ['0, which means all', '{ Articles(limit: 0) { totalDocs } }', 0],
    ['a negative one', '{ Articles(limit: -1) { totalDocs } }', -1],
    ['101', '{ Articles(limit: 101) { totalDocs } }', 101],
    ['101 of our own', '{ latestArticles(limit: 101) { next } }', 101],
    ['none without pagination, which means all', '{ Articles(pagination: false) { totalDocs } }', null],
    ['none of a join, which means all', '{ Articles { docs { related { hasNextPage } } } }', null],
    ['0 of a join', '{ Articles { docs { related(limit: 0) { hasNextPage } } } }', 0],
    ['one inside a fragment', 'query { ...Q } fragment Q on Query { Articles(limit: 0) { totalDocs } }', 0],
  ])('refuses %s', (_, query, value) => {
    const [error] = errorsOf(query)
    expect(error!.extensions).toEqual({ code: 'NEWSROOM_BAD_INPUT', field: 'limit', value })
    expect(error!.message).toMatch(/must be 1 to 100; /)
  })

  it.each([
    ['100', '{ Articles(limit: 100) { totalDocs } }'],
    ['one without pagination', '{ Articles(limit: 5, pagination: false) { totalDocs } }'],
    ['one of a join', '{ Articles(limit: 5) { docs { related(limit: 5) { hasNextPage } } } }'],
  ])('accepts %s', (_, query) => {
    expect(errorsOf(query)).toEqual([])
  })

  it('refuses a variable limit of 0 and a variable that turns pagination off', () => {
    const query = 'query($n: Int, $p: Boolean) { Articles(limit: $n, pagination: $p) { totalDocs } }'
    expect(errorsOf(query, { variableValues: { n: 0 } })).toHaveLength(1)
    expect(errorsOf(query, { variableValues: { p: false } })).toHaveLength(1)
    expect(errorsOf(query, { variableValues: { n: 10, p: false } })).toEqual([])
    expect(errorsOf(query, { variableValues: {} })).toEqual([])
  })
})

describe('createCostRules: depth and aliases', () => {
  const nested = (depth: number) =>
    `{ articleByNumber(number: 1) { section { ${'parent { '.repeat(depth - 3)} title ${'} '.repeat(depth - 3)} } } }`

  it('allows 12 levels and refuses 13', () => {
    expect(errorsOf(nested(12))).toEqual([])
    expect(errorsOf(nested(13))[0]!.extensions).toEqual({
      code: 'NEWSROOM_LIMIT',
      field: 'maxDepth',
      value: 13,
    })
  })

  it('counts levels through fragments, and fragments themselves not', () => {
    const query =
      'query { ...A } fragment A on Query { articleByNumber(number: 1) { ...B } } fragment B on NewsArticle { ... { section { title } } }'
    expect(errorsOf(query, { maxDepth: 3 })).toEqual([])
    expect(errorsOf(query, { maxDepth: 2 })[0]!.extensions.value).toBe(3)
  })

  it('counts aliases, also those in fragments each time they are spread', () => {
    const query =
      'query { x: articleByNumber(number: 1) { ...F } articleByNumber(number: 2) { ...F } } fragment F on NewsArticle { a: number b: number }'
    expect(errorsOf(query, { maxAliases: 4 })[0]!.extensions).toMatchObject({ field: 'maxAliases', value: 5 })
    expect(errorsOf(query, { maxAliases: 5 }).some(({ extensions }) => extensions.code)).toBe(false)
  })

  it('refuses an alias bomb, and the same field over and over', () => {
    const aliases = Array.from(
      { length: 51 },
      (_, index) => `a${index}: articleByNumber(number: ${index}) { number }`,
    )
    expect(errorsOf(`{ ${aliases.join(' ')} }`)[0]!.extensions).toMatchObject({
      field: 'maxAliases',
      value: 51,
    })
    expect(errorsOf(`{ ${aliases.slice(1).join(' ')} }`)).toEqual([])
    expect(errorsOf(`{ ${'latestArticles { next } '.repeat(52)} }`)[0]!.extensions.field).toBe('maxAliases')
    expect(errorsOf(`{ ${'... { latestArticles { next } } '.repeat(52)} }`)[0]!.extensions.field).toBe(
      'maxAliases',
    )
    expect(errorsOf(`{ ${'latestArticles { next } '.repeat(51)} }`)).toEqual([])
  })
})

describe('createCostRules: fragments', () => {
  const bomb = (levels: number) =>
    Array.from({ length: levels }, (_, index) =>
      index === levels - 1
        ? `fragment F${index} on NewsArticle { number }`
        : `fragment F${index} on NewsArticle { ...F${index + 1} ...F${index + 1} }`,
    ).join('\n')

  it.each([
    ['for anybody', {}],
    ['for the exempt', { exempt: true }],
    ['behind an operation that nobody asks for', { operationName: 'Other' }],
  ])('refuses fragments that double 60 times at once, %s', (_, options) => {
    const start = performance.now()
    const [error, ...more] = errorsOf(`query Q { articleByNumber(number: 1) { ...F0 } } ${bomb(60)}`, options)
    expect(error!.extensions).toMatchObject({ code: 'NEWSROOM_LIMIT', field: 'maxCost' })
    expect(more).toEqual([])
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('measures fragments that double less often', () => {
    const query = `query { articleByNumber(number: 1) { ...F0 } } ${bomb(14)}`
    expect(errorsOf(query)[0]!.extensions).toEqual({
      code: 'NEWSROOM_LIMIT',
      field: 'maxCost',
      value: 1 + 2 ** 13,
    })
  })

  it.each([false, true])('refuses circles with one error (exempt: %s)', (exempt) => {
    const query = `query { articleByNumber(number: 1) { ...A } }
      fragment A on NewsArticle { section { articles { articles { ...B } } } } fragment B on NewsArticle { ...A }`
    const errors = errorsOf(query, { exempt })
    expect(errors).toHaveLength(1)
    expect(errors[0]!.message).toBe('Cannot spread fragment "A" within itself.')
  })

  it('refuses circles that no operation reaches', () => {
    expect(
      errorsOf('query { latestArticles { next } } fragment A on NewsArticle { ...A }')[0]!.message,
    ).toContain('"A"')
  })

  const chain = Array.from({ length: 150 }, (_, i) =>
    i === 149
      ? `fragment F${i} on Query { latestArticles { next } }`
      : `fragment F${i} on Query { ... { ...F${i + 1} } }`,
  )

  it.each([
    ['inline fragments', `{ ${'... { '.repeat(500)} latestArticles { next } ${'} '.repeat(500)} }`],
    ['a chain of fragments', `query { ...F0 } ${chain.join(' ')}`],
    ['a chain of fragments met from its end', `${[...chain].reverse().join(' ')} query { ...F0 }`],
    ['introspection', `{ __schema { types { ${'ofType { '.repeat(500)} name ${'} '.repeat(500)} } } }`],
  ])('refuses %s that nest hundreds of levels deep, for everybody', (_, query) => {
    for (const exempt of [false, true]) {
      const errors = errorsOf(query, { exempt })
      expect(errors.map(({ message }) => message)).toEqual(['The query nests too deeply.'])
    }
  })

  it('leaves an unknown fragment, field and type to the standard rules', () => {
    const messages = errorsOf('query($x: Nope) { ...Gone nothing { at { all } } }').map(
      ({ message }) => message,
    )
    expect(messages.join('\n')).toMatch(/Unknown fragment "Gone"/)
    expect(messages.join('\n')).toMatch(/Cannot query field "nothing"/)
    expect(messages.join('\n')).toMatch(/Unknown type "Nope"/)
  })
})

describe('createCostRules: who is bounded', () => {
  it('leaves the exempt alone', () => {
    const query = `{ Articles(limit: 0) { docs { id } } ${Array.from({ length: 60 }, (_, i) => `a${i}: plain { number }`).join(' ')} }`
    expect(errorsOf(query, { exempt: true })).toEqual([])
    expect(errorsOf(query, { exempt: false })).not.toEqual([])
  })

  it('bounds mutations too', () => {
    const query = `mutation { ${Array.from({ length: 51 }, (_, i) => `a${i}: createArticle { id }`).join(' ')} }`
    expect(errorsOf(query)[0]!.extensions.field).toBe('maxAliases')
  })

  it('measures the operation that is asked for', () => {
    const query = 'query Cheap { latestArticles { next } } query Dear { Articles(limit: 0) { totalDocs } }'
    expect(errorsOf(query, { operationName: 'Cheap' })).toEqual([])
    expect(errorsOf(query, { operationName: 'Dear' })).toHaveLength(1)
    expect(errorsOf(query)).toHaveLength(1)
  })

  it('refuses also where a server validates the original document', () => {
    const args = argsOf('{ Articles(limit: 0) { totalDocs } }')
    const { document } = args
    const rules = createCostRules({ isExempt: () => false })(args)
    expect(validate(schema, document, rules).map(({ extensions }) => extensions.field)).toEqual(['limit'])
    expect(args.document).not.toBe(document)
  })

  it('changes nothing of a document that may pass', () => {
    const args = argsOf('{ latestArticles { next } }')
    const { document } = args
    expect(createCostRules({ isExempt: () => false })(args)).toEqual([])
    expect(args.document).toBe(document)
  })

  it.each(['maxAliases', 'maxCost', 'maxDepth', 'maxLimit'] as const)('takes no %s below 1', (name) => {
    expect(() => createCostRules({ isExempt: () => false, [name]: 0 })).toThrow(`${name} must be`)
    expect(() => createCostRules({ isExempt: () => false, [name]: undefined })).not.toThrow()
  })
})

describe('createCostRules: introspection', () => {
  it('lets the queries of GraphiQL and code generators pass', () => {
    expect(errorsOf(getIntrospectionQuery())).toEqual([])
    expect(
      errorsOf(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true })),
    ).toEqual([])
    expect(errorsOf('{ __typename __type(name: "Section") { fields { name } } }')).toEqual([])
  })

  it('counts each look into the schema', () => {
    const looks = Array.from({ length: 11 }, (_, index) => `a${index}: __schema { queryType { name } }`)
    expect(errorsOf(`{ ${looks.join(' ')} }`)[0]!.extensions).toMatchObject({ field: 'maxCost', value: 5500 })
  })

  it('can be kept for the exempt, but for __typename', () => {
    const hidden = 'query { ...Q } fragment Q on Query { __type(name: "Section") { name } }'
    expect(errorsOf(getIntrospectionQuery(), { introspection: 'exempt' })[0]!.extensions.field).toBe(
      'introspection',
    )
    expect(errorsOf(hidden, { introspection: 'exempt' })).toHaveLength(1)
    expect(errorsOf(hidden, { exempt: true, introspection: 'exempt' })).toEqual([])
    expect(errorsOf('{ __typename }', { introspection: 'exempt' })).toEqual([])
  })
})
