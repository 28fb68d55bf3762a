import type { Model } from './model.ts'
import type { Answer, Piece, Stage } from './stage.ts'
import type { Who } from './table.ts'

import { write } from './model.ts'
import { said } from './stage.ts'

interface StoredVersion {
  id: number | string
  version: { _status: 'draft' | 'published'; kicker: string }
}

/** All versions, the oldest first: their words and their status are those that a restoration brings back. */
export const versionsOf = async ({ payload }: Stage, { id }: Piece): Promise<StoredVersion[]> => {
  const { docs } = await payload.db.findVersions({
    collection: 'articles',
    limit: 0,
    pagination: false,
    sort: 'createdAt',
    where: { parent: { equals: id } },
  })
  return docs as unknown as StoredVersion[]
}

export const oldest = async (stage: Stage, piece: Piece): Promise<StoredVersion> =>
  (await versionsOf(stage, piece))[0]!

export interface Restoration {
  after: Model | null
  answer: Answer
}

/** Where an article stands when a version of it has been restored. */
export const restored = (
  { model }: Piece,
  { asDraft, version, who }: { asDraft: boolean; version: StoredVersion['version']; who: Who },
): Model | null =>
  write(
    model,
    {
      intoRow: !asDraft,
      saw: true,
      status: asDraft ? 'draft' : version._status,
      // A draft that is brought back doesn't take the article from readers.
      statusGiven: asDraft || version._status === 'published',
      words: version.kicker,
    },
    who,
  )

/** Restores the oldest version by REST; what is expected depends on it. */
export const restore = async (
  stage: Stage,
  piece: Piece,
  { asDraft, who }: { asDraft: boolean; who: Who },
): Promise<Restoration> => {
  const { id, version } = await oldest(stage, piece)
  const { body, status } = await stage.sessions
    .get(who)!
    .post(`/articles/versions/${id}${asDraft ? '?draft=true' : ''}`)
  return {
    after: restored(piece, { asDraft, version, who }),
    answer: { ok: status < 300, said: said(body) },
  }
}
