import type { DocId } from '../../shared/ids.ts'

import { bodyReferencesOf, idOf } from '../article/bodyBlocks.ts'
import { isRichText } from '../article/richText.ts'

/** A field as a sanitized config gives it. */
interface StoredField {
  flattenedFields?: readonly StoredField[]
  name: string
  relationTo?: unknown
  type: string
}

type Doc = Record<string, unknown>

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const NESTING = new Set(['array', 'group', 'tab'])

/** Lists the paths at which documents of a collection name pictures, such as `hero.image`; rich text is not among them. */
export const picturePaths = (fields: readonly StoredField[], media: string): string[] =>
  fields.flatMap(({ flattenedFields, name, relationTo, type }) => {
    if ((type === 'relationship' || type === 'upload') && relationTo === media) {
      return [name]
    }
    return NESTING.has(type) && flattenedFields !== undefined
      ? picturePaths(flattenedFields, media).map((path) => `${name}.${path}`)
      : []
  })

const valuesAt = (value: unknown, [segment, ...rest]: readonly string[]): unknown[] => {
  if (Array.isArray(value)) {
    return (value as unknown[]).flatMap((one) =>
      valuesAt(one, segment === undefined ? [] : [segment, ...rest]),
    )
  }
  if (segment === undefined) {
    return [value]
  }
  return isDoc(value) ? valuesAt(value[segment], rest) : []
}

/** Lists the pictures that a document names, at these paths and in its texts. */
export const picturesIn = (doc: Doc, paths: readonly string[]): DocId[] => [
  ...paths.flatMap((path) => valuesAt(doc, path.split('.')).map(idOf)).filter((id) => id !== null),
  ...Object.values(doc).flatMap((value) => (isRichText(value) ? bodyReferencesOf(value).media : [])),
]
