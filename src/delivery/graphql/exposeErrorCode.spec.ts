import { GraphQLError } from 'graphql'
import { exposeErrorCode } from './exposeErrorCode.ts'

const graphqlResult = { extensions: { name: 'GraphQLError', statusCode: 400 }, message: 'number: ...' }

describe('exposeErrorCode', () => {
  it('adds code, field and value to what Payload answers, and keeps the rest', () => {
    const error = new GraphQLError('number: ...', {
      extensions: { code: 'NEWSROOM_BAD_INPUT', field: 'number', value: 0 },
    })
    expect(exposeErrorCode({ error, graphqlResult })).toEqual({
      graphqlResult: {
        extensions: {
          name: 'GraphQLError',
          code: 'NEWSROOM_BAD_INPUT',
          field: 'number',
          statusCode: 400,
          value: 0,
        },
        message: 'number: ...',
      },
    })
  })

  it.each([
    ['without extensions', new Error('x')],
    ['of another house', new GraphQLError('x', { extensions: { code: 'SECRET' } })],
    ['without a code', new GraphQLError('x', { extensions: { field: 'a' } })],
  ])('leaves an error %s as it is', (_, error) => {
    expect(exposeErrorCode({ error, graphqlResult })).toBeUndefined()
  })

  it('leaves errors outside GraphQL alone', () => {
    const error = new GraphQLError('x', { extensions: { code: 'NEWSROOM_BAD_INPUT' } })
    expect(exposeErrorCode({ error })).toBeUndefined()
  })
})
