import { GRAPHQL_POST } from '@payloadcms/next/routes'

import type { Role } from '../../src/index.ts'
import type { TestNewsroom } from './testNewsroom.ts'

import { authorizationOf } from './rest.ts'

export interface GraphQLAnswer {
  data?: Record<string, unknown>
  errors?: { extensions?: Record<string, unknown>; message: string }[]
}

/** Asks GraphQL over HTTP as one of the users, or anonymously. */
export const graphql = async (
  newsroom: TestNewsroom,
  query: string,
  {
    authorization,
    role,
    variables,
  }: { authorization?: string; role?: Role; variables?: Record<string, unknown> } = {},
): Promise<GraphQLAnswer> => {
  const headers = new Headers({ 'content-type': 'application/json', origin: 'https://today.example' })
  const known = authorization ?? (role === undefined ? undefined : await authorizationOf(newsroom, role))
  if (known !== undefined) {
    headers.set('authorization', known)
  }
  const request = new Request('https://today.example/api/graphql', {
    body: JSON.stringify({ query, variables }),
    headers,
    method: 'POST',
  })
  return (await (await GRAPHQL_POST(newsroom.config)(request)).json()) as GraphQLAnswer
}
