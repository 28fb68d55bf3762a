import type { BasePayload } from 'payload'

import { createHash } from 'node:crypto'

import type { EditionContent } from '../domain/edition/content.ts'
import type { Request } from '../domain/runtime.ts'
import type { Slugs } from '../../collections/slugs.ts'
import type { Dialect } from './dialect/dialect.ts'

import { canonicalJson } from '../domain/edition/canonicalJson.ts'

/** Keeps editions: immutable contents under article number and hash. */
export interface EditionStore {
  /** Reads the contents of several editions; those that were erased or are unknown are missing from the result. */
  get(keys: EditionKey[], req?: Request): Promise<Map<string, EditionContent>>
  /** Stores the content unless it is there already, and gives its hash: 64 hex digits. */
  put(content: EditionContent, req?: Request): Promise<string>
}

export interface EditionKey {
  hash: string
  number: number
}

export const editionKey = ({ hash, number }: EditionKey): string => `${number}:${hash}`

/** SHA-256 over the canonical JSON of the content, in hex. */
export const hashEdition = (content: EditionContent): { bytes: string; hash: string } => {
  const bytes = canonicalJson(content)
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex') }
}

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
  put: async (content, req) => {
    const { bytes, hash } = hashEdition(content)
    const { number, schema } = content
    await dialect.insertIfAbsent(
      slugs.editions,
      { content: bytes, hash, key: editionKey({ hash, number }), number, schema },
      req,
    )
    return hash
  },
})
