/** The identifier of a Payload document: a number on the SQL databases, a 24-hex string on MongoDB. */
export type DocId = number | string

/** Lists ids, each once, in their order; what is missing is left out. */
export const distinctIds = (ids: readonly (DocId | null | undefined)[]): DocId[] => [
  ...new Map(
    ids.filter((id) => id !== null && id !== undefined).map((id) => [String(id), id] as const),
  ).values(),
]

/** What a database says of the ids that it gives. */
export interface IdKind {
  defaultIDType: 'number' | 'text'
  /** Of the SQL adapters: how ids are made. */
  idType?: unknown
  name: string
}

/**
 * Tells whether a value has the form of the ids of this database. One that has not is an id that nothing has; asked for it,
 * databases fail instead of finding nothing.
 */
export const isPossibleId = (id: unknown, { defaultIDType, idType, name }: IdKind): id is DocId => {
  if (typeof id !== 'number' && typeof id !== 'string') {
    return false
  }
  const form =
    defaultIDType === 'number'
      ? /^\d{1,15}$/
      : name === 'mongoose'
        ? /^[\da-f]{24}$/i
        : idType === 'uuid' || idType === 'uuidv7'
          ? /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
          : /^[\w-]{1,64}$/
  return form.test(String(id))
}

/** Reads the id of a document as an address or a body gives it; null for what no id of this database looks like. */
export const parseDocId = (value: unknown, kind: IdKind): DocId | null => {
  if (!isPossibleId(value, kind)) {
    return null
  }
  return kind.defaultIDType === 'number' ? Number(value) : String(value)
}
