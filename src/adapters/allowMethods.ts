import type { Endpoint } from 'payload'

const METHODS = ['delete', 'get', 'patch', 'post', 'put'] as const

/**
 * Adds to endpoints what answers the methods that their addresses do not have: 405 with `Allow`, where Payload by itself
 * says that there is no such address.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6
 */
export const withAllowedMethods = (endpoints: readonly Endpoint[]): Endpoint[] => {
  const paths = [...new Set(endpoints.map(({ path }) => path))]
  const refusing = paths.flatMap((path): Endpoint[] => {
    const own = endpoints.filter((endpoint) => endpoint.path === path)
    const allowed = own.map(({ method }) => method.toUpperCase()).sort()
    return METHODS.filter((method) => !own.some((endpoint) => endpoint.method === method)).map((method) => ({
      handler: () =>
        Response.json(
          {
            errors: [
              { message: `${method.toUpperCase()} is not possible here. Use ${allowed.join(' or ')}.` },
            ],
          },
          { headers: { Allow: allowed.join(', '), 'Cache-Control': 'no-store' }, status: 405 },
        ),
      method,
      path,
    }))
  })
  return [...endpoints, ...refusing]
}
