import type { BasePayload } from 'payload'

import type { Slugs } from '../../collections/slugs.ts'
import type { DocId } from '../shared/ids.ts'

import { relationId } from './toEditionContent.ts'

interface StoredVersion {
  createdAt: Date | string
  id: DocId
  version: { autosaved?: boolean | null; lastEditedBy?: unknown }
}

interface Article {
  article: DocId
  editor: DocId | null
  slugs: Slugs
}

/**
 * Finds the version that the next autosave of an editor takes the place of: the last one of the article, when the same
 * editor's form made it by itself. One spell of writing is one version then, however long it takes; a version that somebody
 * saved by hand, released, or that another person wrote, is never overwritten.
 */
export const ownAutosave = async (
  payload: BasePayload,
  { article, editor, slugs }: Article,
  req: unknown,
): Promise<{ createdAt: string; id: DocId } | null> => {
  const { docs } = await payload.db.findVersions({
    collection: slugs.articles,
    limit: 1,
    pagination: false,
    req: req as never,
    sort: '-version.revision',
    where: { parent: { equals: article } },
  })
  const [last] = docs as unknown as StoredVersion[]
  const isOwn =
    last?.version.autosaved === true && String(relationId(last.version.lastEditedBy)) === String(editor)
  return last !== undefined && isOwn
    ? { id: last.id, createdAt: new Date(last.createdAt).toISOString() }
    : null
}
