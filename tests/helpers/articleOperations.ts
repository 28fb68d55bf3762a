import type { Role } from '../../src/index.ts'
import type { DocId } from '../../src/shared/ids.ts'
import type { ArticleDoc, StoredEntry } from './articleDocs.ts'
import type { TestNewsroom } from './testNewsroom.ts'

import { readRows } from './articleDocs.ts'
import { findDisagreements } from './findDisagreements.ts'

export type { ArticleDoc, StoredEntry } from './articleDocs.ts'

type Data = Record<string, unknown>

/** The operations on articles that specs need, through the Local API. */
export const createArticles = ({ payload, story, users }: TestNewsroom, caller: object = {}) => ({
  /** What row, log, newsstand and versions disagree about; empty when they agree. */
  agree: (id: DocId): Promise<string[]> => findDisagreements(payload, id),
  as: (role: Role) =>
    createArticles({ payload, story, users } as TestNewsroom, { overrideAccess: false, user: users[role] }),
  create: async (changes: Data = {}, more: object = {}): Promise<ArticleDoc> =>
    (await payload.create({
      collection: 'articles',
      data: story(changes) as never,
      ...caller,
      ...more,
    } as never)) as unknown as ArticleDoc,
  log: (number: number): Promise<StoredEntry[]> =>
    readRows<StoredEntry>(payload, 'newsroom-change-log', { number: { equals: number } }),
  row: async (id: DocId): Promise<ArticleDoc> =>
    (await payload.db.findOne({
      collection: 'articles',
      where: { id: { equals: id } },
    })) as unknown as ArticleDoc,
  update: async (id: DocId, data: Data, more: object = {}): Promise<ArticleDoc> =>
    (await payload.update({
      id,
      collection: 'articles',
      data: data as never,
      ...caller,
      ...more,
    } as never)) as unknown as ArticleDoc,
  /** Newest first. */
  versions: async (id: DocId): Promise<{ id: string; version: ArticleDoc }[]> =>
    (
      await payload.findVersions({
        collection: 'articles',
        limit: 0,
        sort: '-updatedAt',
        where: { parent: { equals: id } },
      })
    ).docs as never,
})
