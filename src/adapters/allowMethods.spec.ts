import type { Endpoint } from 'payload'

import { withAllowedMethods } from './allowMethods.ts'

const endpoint = (method: Endpoint['method'], path: string): Endpoint => ({
  handler: () => Response.json({ method, path }),
  method,
  path,
})

const own = [endpoint('post', '/a/:id'), endpoint('get', '/a/:id'), endpoint('get', '/b')]
const all = withAllowedMethods(own)
const at = (method: string, path: string): Endpoint[] =>
  all.filter((each) => each.method === method && each.path === path)

test('endpoints stay as they are, and before those that refuse', () => {
  expect(all.slice(0, own.length)).toEqual(own)
})

test.each([
  ['put', '/a/:id', 'GET, POST'],
  ['patch', '/a/:id', 'GET, POST'],
  ['delete', '/a/:id', 'GET, POST'],
  ['post', '/b', 'GET'],
])('%s %s is answered with the methods that there are', async (method, path, allow) => {
  expect(at(method, path)).toHaveLength(1)
  const response = await at(method, path)[0]!.handler({} as never)
  expect([response.status, response.headers.get('Allow')]).toEqual([405, allow])
  expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('Use GET') }] })
})

test('nothing is refused where every method has its endpoint', () => {
  expect(at('get', '/a/:id')).toHaveLength(1)
  expect(at('post', '/a/:id')).toHaveLength(1)
})
