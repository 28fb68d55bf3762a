import type { BasePayload } from 'payload'

import type { Slugs } from '../../collections/slugs.ts'
import type { Request } from '../domain/runtime.ts'
import type { DocId } from '../shared/ids.ts'

export type DraftDoc = Record<string, unknown> & { id: DocId; number: number }

interface Deps {
  payload: BasePayload
  slugs: Slugs
}

/**
 * Reads the latest draft of an article with references by id: what the desk sees in its form. Null when there is none or it
 * lies in the trash, unless that is asked for.
 */
export const readLatestDraft = async (
  { payload, slugs }: Deps,
  id: DocId,
  req?: Request,
  { trash = false }: { trash?: boolean } = {},
): Promise<DraftDoc | null> => {
  const doc = (await payload.findByID({
    id,
    collection: slugs.articles as never,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    ...(trash && { trash }),
    ...(req !== undefined && { req: req as never }),
  })) as unknown as (DraftDoc & { deletedAt?: unknown }) | null
  return doc === null || (doc.deletedAt && !trash) ? null : doc
}

/** Finds the id of the article with a number. */
export const articleIdOf = async ({ payload, slugs }: Deps, number: number): Promise<DocId | null> => {
  const row = await payload.db.findOne<{ [key: string]: unknown; id: DocId }>({
    collection: slugs.articles,
    select: { number: true },
    where: { number: { equals: number } },
  })
  return row?.id ?? null
}
