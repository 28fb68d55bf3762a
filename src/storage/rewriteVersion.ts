import type { BasePayload } from 'payload'

import type { Slugs } from '../../collections/slugs.ts'
import type { Request } from '../domain/request.ts'
import type { DocId } from '../shared/ids.ts'

import { unguarded } from './guardWrites.ts'

/** When a version was made, and which it is. */
export interface StoredVersion {
  createdAt: string
  id: DocId
  updatedAt: string
}

/**
 * Changes what a stored version says, and leaves when it was made: versions are put in order by that, and the desk works on
 * the last one.
 */
export const rewriteVersion = async (
  { payload, slugs }: { payload: BasePayload; slugs: Slugs },
  { id, createdAt, updatedAt }: StoredVersion,
  changes: { latest?: boolean; version?: object },
  req?: Request,
): Promise<void> => {
  await payload.db.updateVersion(
    unguarded({
      id,
      collection: slugs.articles,
      req: req as never,
      versionData: { createdAt, updatedAt, ...changes } as never,
    }),
  )
}
