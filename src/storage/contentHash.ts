import { createHash } from 'node:crypto'

import { canonicalJson } from '../domain/edition/canonicalJson.ts'
import { EDITION_SCHEMA, type EditionContent } from '../domain/edition/content.ts'
import { toEditionContent } from './toEditionContent.ts'

type Doc = Record<string, unknown>

/**
 * How the public content is taken from an article, by the version of the shape. A version that was ever used stays here, so
 * that what was approved under it can be recognised for ever.
 */
const SHAPES: ReadonlyMap<number, (doc: Doc) => object> = new Map([[EDITION_SCHEMA, toEditionContent]])

/** SHA-256 over the canonical JSON of the content, in hex, with the bytes that were hashed. */
export const hashEdition = (content: EditionContent | object): { bytes: string; hash: string } => {
  const bytes = canonicalJson(content)
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex') }
}

/**
 * The hash of the public content of an article, as it is stored or about to be, by the rule of a version.
 *
 * @returns null for a version that this release of the newsroom doesn't know
 */
export const hashContent = (doc: Doc, schema: number = EDITION_SCHEMA): null | string => {
  const shape = SHAPES.get(schema)
  return shape === undefined ? null : hashEdition(shape(doc)).hash
}
