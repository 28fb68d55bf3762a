import { handleEndpoints } from 'payload'

import type { Role } from '../../src/index.ts'
import type { TestNewsroom } from './testNewsroom.ts'

export interface RestAnswer {
  body: Record<string, unknown>
  status: number
}

/** Logs a user in, and gives the header that says so. */
export const authorizationOf = async ({ payload, users }: TestNewsroom, role: Role): Promise<string> => {
  const { token } = await payload.login({
    collection: 'users',
    data: { email: String(users[role].email), password: 'correct horse battery' } as never,
  })
  return `JWT ${token}`
}

const answersWith = (newsroom: TestNewsroom, authorizationFor: () => Promise<null | string>) => {
  const ask = async (method: string, path: string, data?: unknown): Promise<RestAnswer> => {
    const headers = new Headers({ 'content-type': 'application/json', origin: 'https://today.example' })
    const authorization = await authorizationFor()
    if (authorization !== null) {
      headers.set('authorization', authorization)
    }
    const request = new Request(`https://today.example/api${path}`, {
      headers,
      method,
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    const response = await handleEndpoints({ config: newsroom.config, request })
    return { body: (await response.json()) as Record<string, unknown>, status: response.status }
  }
  return {
    delete: (path: string) => ask('DELETE', path),
    get: (path: string) => ask('GET', path),
    patch: (path: string, data: unknown) => ask('PATCH', path, data),
    post: (path: string, data: unknown = {}) => ask('POST', path, data),
  }
}

/** Asks the REST API as one of the users, who logs in for each request, or anonymously. */
export const rest = (newsroom: TestNewsroom, role?: Role) => {
  const login = () => (role === undefined ? Promise.resolve(null) : authorizationOf(newsroom, role))
  return {
    ...answersWith(newsroom, login),
    /** Logs in once for many requests. */
    session: async () => {
      const authorization = await login()
      return answersWith(newsroom, () => Promise.resolve(authorization))
    },
  }
}
