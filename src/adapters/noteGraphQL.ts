import type { Config, PayloadRequest } from 'payload'

import type { SanitizedOptions } from '../config/options.ts'

import { createNoteFields } from '../delivery/graphql/noteFields.ts'
import { createDeskAccess } from '../domain/access/deskAccess.ts'
import { runtimeOf } from '../domain/runtime.ts'
import { articleOfRequest, requireRole } from './deskRequest.ts'

type Extend = NonNullable<NonNullable<Config['graphQL']>['queries']>
type Extended = Parameters<Extend>

/** Adds notes to GraphQL. Payload asks for queries and for mutations apart, and both must speak of the same types. */
export const withNotesInGraphQL = (config: Config, options: SanitizedOptions): Config => {
  const access = createDeskAccess({ roleOf: options.roleOf, usersCollection: options.slugs.users })
  const made = new WeakMap<object, ReturnType<typeof createNoteFields>>()
  const fieldsFor = ([GraphQL, generated]: Extended) => {
    // Of what Payload hands over, this alone is the same both times.
    const schema = (generated as unknown as { types: object }).types
    const fields =
      made.get(schema) ??
      createNoteFields(
        {
          deskOf: async (context, article) => {
            const { req } = context as { req: PayloadRequest }
            requireRole(access, req, 'reporter')
            const id = await articleOfRequest(req, options, article)
            return { article: id, notes: runtimeOf(req.payload).notes, req }
          },
        },
        GraphQL as never,
        generated as never,
      )
    made.set(schema, fields)
    return fields
  }
  const { mutations, queries } = config.graphQL ?? {}
  return {
    ...config,
    graphQL: {
      ...config.graphQL,
      mutations: (...args: Extended) => ({ ...fieldsFor(args).mutations, ...mutations?.(...args) }) as never,
      queries: (...args: Extended) => ({ ...fieldsFor(args).queries, ...queries?.(...args) }) as never,
    },
  }
}
