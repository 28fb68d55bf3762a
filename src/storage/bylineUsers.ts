import type { BasePayload } from 'payload'

import type { Slugs } from '../../collections/slugs.ts'
import type { Request } from '../domain/request.ts'
import type { DocId } from '../shared/ids.ts'

import { distinctIds } from '../shared/ids.ts'
import { relationId } from './toEditionContent.ts'

/** Finds the users behind the authors that an article names, each once. */
export const bylineUsers = async (
  { payload, slugs }: { payload: BasePayload; slugs: Slugs },
  authors: readonly unknown[],
  req: Request,
): Promise<string[]> => {
  const ids = distinctIds(authors.map((entry) => relationId((entry as { author?: unknown }).author)))
  if (ids.length === 0) {
    return []
  }
  const { docs } = await payload.db.find<{ [key: string]: unknown; id: DocId; user?: unknown }>({
    collection: slugs.authors,
    limit: ids.length,
    pagination: false,
    req: req as never,
    select: { user: true },
    where: { id: { in: ids } },
  })
  return distinctIds(docs.map(({ user }) => relationId(user))).map(String)
}
