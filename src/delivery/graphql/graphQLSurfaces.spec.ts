import * as GraphQL from 'graphql'
import { createMemoryReader } from '../../../tests/helpers/memoryReader.ts'
import { createNewsroomQueries } from './createNewsroomQueries.ts'
import { graphQLSurfaces } from './graphQLSurfaces.ts'

describe('graphQLSurfaces', () => {
  it('lists each query and nothing else', () => {
    const queries = createNewsroomQueries({
      keepPrivate: () => undefined,
      previewsOf: () => ({ read: () => Promise.resolve(null) }),
      readerOf: () => createMemoryReader({}),
    })
    const names = Object.keys(queries(GraphQL, { Query: { fields: {} } }))
    expect(graphQLSurfaces.map(({ id }) => id).sort()).toEqual(names.map((name) => `graphql.${name}`).sort())
  })

  it('answers none of them itself', () => {
    expect(graphQLSurfaces.filter(({ handle }) => handle !== undefined)).toEqual([])
  })
})
