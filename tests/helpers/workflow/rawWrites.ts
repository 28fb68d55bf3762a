import type { Piece, Stage } from './stage.ts'

import { STATES } from './outsideWrites.ts'
import { oldest } from './restorations.ts'

/** Writes of the database itself that pass by every hook of Payload: all are refused. */
export const RAW: Readonly<
  Record<string, (stage: Stage, piece: Piece, released: boolean) => Promise<unknown>>
> = {
  create: ({ newsroom, payload }) =>
    payload.db.create({ collection: 'articles', data: { ...newsroom.story(), ...STATES } }),
  createVersion: ({ newsroom, payload }, { id }) => {
    const now = new Date().toISOString()
    return payload.db.createVersion({
      autosave: false,
      collectionSlug: 'articles',
      createdAt: now,
      parent: id,
      updatedAt: now,
      versionData: { ...newsroom.story(), headline: 'Forged' } as never,
    })
  },
  'updateOne _status': ({ payload }, { id }) =>
    payload.db.updateOne({ id, collection: 'articles', data: { _status: 'published' } }),
  'updateOne states': ({ payload }, { id }) =>
    payload.db.updateOne({ collection: 'articles', data: STATES, where: { id: { equals: id } } }),
  'updateOne words': ({ payload }, { id }) =>
    payload.db.updateOne({ id, collection: 'articles', data: { headline: 'Forged' } }),
  'updateOne with a number': ({ payload }, { id, number }) =>
    payload.db.updateOne({
      id,
      collection: 'articles',
      data: { headline: 'Forged', number },
      req: {} as never,
    }),
  'updateMany states': ({ payload }, { id }) =>
    payload.db.updateMany({
      collection: 'articles',
      data: { deskState: 'approved' },
      where: { id: { equals: id } },
    }),
  'updateMany words': ({ payload }, { id }) =>
    payload.db.updateMany({
      collection: 'articles',
      data: { kicker: 'Forged' },
      where: { id: { equals: id } },
    }),
  upsert: ({ payload }, { id }) =>
    payload.db.upsert({
      collection: 'articles',
      data: { publicState: 'live' },
      where: { id: { equals: id } },
    }),
  updateVersion: async (stage, piece) =>
    stage.payload.db.updateVersion({
      id: (await oldest(stage, piece)).id,
      collection: 'articles',
      versionData: { version: { _status: 'published', headline: 'Forged' } } as never,
    }),
}

/** Removals of the database itself: refused once readers have seen the article. */
export const REMOVALS: typeof RAW = {
  deleteMany: ({ payload }, { id }) =>
    payload.db.deleteMany({ collection: 'articles', where: { id: { equals: id } } }),
  deleteOne: ({ payload }, { id }) =>
    payload.db.deleteOne({ collection: 'articles', where: { id: { equals: id } } }),
}
