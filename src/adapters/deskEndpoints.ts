import type { Endpoint, PayloadRequest } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'

import { openArticle } from '../delivery/desk/openArticle.ts'
import { createDeskAccess } from '../domain/access/deskAccess.ts'
import { runtimeOf } from '../domain/runtime.ts'

/** Makes the endpoints of the desk's own views, below `/api/newsroom/desk`. */
export const createDeskEndpoints = (options: SanitizedOptions): Endpoint[] => {
  const { roleOf } = createDeskAccess({ roleOf: options.roleOf, usersCollection: options.slugs.users })
  return [
    {
      handler: (req: PayloadRequest) =>
        openArticle(req.searchParams.get('q'), {
          context: {
            adminPath: req.payload.config.routes.admin,
            collection: options.slugs.articles,
            sitePath: `${req.payload.config.routes.api}/newsroom/site`,
          },
          find: (query) => runtimeOf(req.payload).deskReader.find(query, req),
          isDesk: roleOf(req) !== null,
        }),
      method: 'get',
      path: '/newsroom/desk/open',
    },
  ]
}
