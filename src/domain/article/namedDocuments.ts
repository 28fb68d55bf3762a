import type { DocId } from '../../shared/ids.ts'

import { plainError, type PlainError } from '../../shared/plainError.ts'
import { idOf } from './bodyBlocks.ts'

/** A field as a sanitized config gives it. */
interface StoredField {
  flattenedFields?: readonly StoredField[]
  name: string
  relationTo?: unknown
  type: string
}

type Doc = Record<string, unknown>

/** A document that a field names. */
export interface NamedDocument {
  collection: string
  /** "section", "authors.0.author". */
  field: string
  id: DocId
}

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value])

const named = (relationTo: unknown, value: unknown, field: string): NamedDocument[] => {
  const [collection, one] =
    typeof relationTo === 'string' ? [relationTo, value] : isDoc(value) ? [value.relationTo, value.value] : []
  const id = idOf(one)
  return typeof collection === 'string' && id !== null ? [{ collection, field, id }] : []
}

/** Lists the documents that the fields of a document name, with where; those in rich text are not among them. */
export const namedDocuments = (
  fields: readonly StoredField[],
  doc: Readonly<Doc>,
  prefix = '',
): NamedDocument[] =>
  fields.flatMap(({ flattenedFields = [], name, relationTo, type }) => {
    const [value, path] = [doc[name], `${prefix}${name}`]
    switch (type) {
      case 'array':
        return listOf(value).flatMap((row, index) =>
          isDoc(row) ? namedDocuments(flattenedFields, row, `${path}.${index}.`) : [],
        )
      case 'group':
      case 'tab':
        return isDoc(value) ? namedDocuments(flattenedFields, value, `${path}.`) : []
      case 'relationship':
      case 'upload':
        return listOf(value).flatMap((one) => named(relationTo, one, path))
      default:
        return []
    }
  })

/** The error for a field that names a document which is not there, or not for who asks. */
export const noSuchDocument = ({ field, id }: Pick<NamedDocument, 'field' | 'id'>): PlainError =>
  plainError('NEWSROOM_BAD_INPUT', 400, `"${field}" names a document that does not exist: ${id}.`, {
    field,
    remedy: 'Send the id of a document that is there, or leave it out.',
    value: id,
  })
