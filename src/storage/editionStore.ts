import type { BasePayload } from 'payload'

import type { EditionContent } from '../domain/edition/content.ts'
import type { Request } from '../domain/runtime.ts'
import type { Slugs } from '../../collections/slugs.ts'
import type { DocId } from '../shared/ids.ts'
import type { Dialect } from './dialect/dialect.ts'

import { NewsroomError } from '../shared/newsroomError.ts'
import { hashEdition } from './contentHash.ts'

/** Keeps editions: immutable contents under article number and hash. */
export interface EditionStore {
  /** Reads the contents of several editions; those that were erased or are unknown are missing from the result. */
  get(keys: EditionKey[], req?: Request): Promise<Map<string, EditionContent>>
  /** Destroys the contents of editions; their hashes stay. */
  erase(keys: readonly EditionKey[], req?: Request): Promise<void>
  /** The editions of an article, erased ones among them. */
  of(number: number, req?: Request): Promise<StoredEdition[]>
  /**
   * Stores the content unless it is there already, and gives its hash: 64 hex digits.
   *
   * @throws NewsroomError NEWSROOM_ERASED for words that have been erased
   */
  put(content: EditionContent, req?: Request): Promise<string>
}

export interface EditionKey {
  hash: string
  number: number
}

/** An edition; null content was erased. */
export interface StoredEdition {
  content: EditionContent | null
  hash: string
}

export const editionKey = ({ hash, number }: EditionKey): string => `${number}:${hash}`

interface Deps {
  dialect: Dialect
  payload: BasePayload
  slugs: Slugs
}

export const createEditionStore = ({ dialect, payload, slugs }: Deps): EditionStore => ({
  get: async (keys, req) => {
    const wanted = [...new Set(keys.map(editionKey))]
    if (wanted.length === 0) {
      return new Map()
    }
    const { docs } = await payload.db.find<{ content: null | string; key: string }>({
      collection: slugs.editions,
      limit: wanted.length,
      pagination: false,
      req: req as never,
      where: { key: { in: wanted } },
    })
    return new Map(
      docs.flatMap(({ content, key }) =>
        typeof content === 'string' ? [[key, JSON.parse(content) as EditionContent] as const] : [],
      ),
    )
  },
  erase: async (keys, req) => {
    for (const key of keys) {
      await payload.db.updateOne({
        collection: slugs.editions,
        data: { content: null },
        req: req as never,
        where: { key: { equals: editionKey(key) } },
      })
    }
  },
  of: async (number, req) => {
    const { docs } = await payload.db.find<{ [key: string]: unknown; content?: null | string; hash: string }>(
      {
        collection: slugs.editions,
        limit: 0,
        pagination: false,
        req: req as never,
        where: { number: { equals: number } },
      },
    )
    return docs.map(({ content, hash }) => ({
      content: typeof content === 'string' ? (JSON.parse(content) as EditionContent) : null,
      hash,
    }))
  },
  put: async (content, req) => {
    const { bytes, hash } = hashEdition(content)
    const { number, schema } = content
    const isNew = await dialect.insertIfAbsent(
      slugs.editions,
      { content: bytes, hash, key: editionKey({ hash, number }), number, schema },
      req,
    )
    if (isNew) {
      return hash
    }
    // What stands under this hash is these words, unless they were destroyed: then nobody may bring them back unawares.
    const erased = await payload.db.findOne<{ id: DocId }>({
      collection: slugs.editions,
      req: req as never,
      select: { number: true },
      where: { and: [{ key: { equals: editionKey({ hash, number }) } }, { content: { exists: false } }] },
    })
    if (erased !== null) {
      throw new NewsroomError('NEWSROOM_ERASED', 409, 'Exactly these words have been erased.', {
        field: 'body',
        remedy: 'Write others.',
        value: hash,
      })
    }
    return hash
  },
})
