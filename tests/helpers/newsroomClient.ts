import type { Credentials } from './runningNewsroom.ts'

export interface ClientAnswer {
  body: Record<string, unknown>
  status: number
}

/** Asks the REST API of a running newsroom. */
export type NewsroomClient = (method: string, path: string, data?: unknown) => Promise<ClientAnswer>

/** Makes a client that is logged in, or an anonymous one. */
export const createClient = async (
  origin: string,
  credentials: Credentials | null,
): Promise<NewsroomClient> => {
  const ask = async (
    headers: object,
    method: string,
    path: string,
    data?: unknown,
  ): Promise<ClientAnswer> => {
    const response = await fetch(`${origin}/api${path}`, {
      headers: { 'content-type': 'application/json', ...headers },
      method,
      ...(data !== undefined && { body: JSON.stringify(data) }),
    })
    const text = await response.text()
    return { body: text === '' ? {} : (JSON.parse(text) as ClientAnswer['body']), status: response.status }
  }
  if (credentials === null) {
    return (...request) => ask({}, ...request)
  }
  const login = await ask({}, 'POST', '/users/login', credentials)
  if (login.status !== 200) {
    throw new Error(`The login answered ${login.status}: ${JSON.stringify(login.body)}`)
  }
  return (...request) => ask({ authorization: `JWT ${String(login.body.token)}` }, ...request)
}
