import type { Payload } from 'payload'

import type { DocId } from '../../src/shared/ids.ts'

export interface ArticleDoc {
  [key: string]: unknown
  _status: string
  act: Record<string, unknown>
  id: DocId
  number: number
  publishedAt: null | string
  revision: number
}

export interface StoredEntry {
  [key: string]: unknown
  edition: null | string
  id: number
  kind: string
  n: number
}

type Data = Record<string, unknown>

/** Reads rows of one of the newsroom's own tables, in the order of their ids. */
export const readRows = async <Row = Data>(
  payload: Payload,
  collection: string,
  where: object = {},
): Promise<Row[]> =>
  (
    await payload.db.find({
      collection: collection as never,
      limit: 0,
      pagination: false,
      sort: 'id',
      where: where as never,
    })
  ).docs as unknown as Row[]
