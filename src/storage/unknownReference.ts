import type { BasePayload } from 'payload'

import type { DocId } from '../shared/ids.ts'

import { namedDocuments, noSuchDocument } from '../domain/article/namedDocuments.ts'
import { NewsroomError, toNewsroomError } from '../shared/newsroomError.ts'

interface DatabaseError {
  cause?: unknown
  code?: string
  message?: string
}

/** Whether a database refused a row because it names a document that is not there. */
const isForeignKeyViolation = (error: unknown): boolean => {
  const { cause, code, message } = error as DatabaseError
  return (
    code === '23503' ||
    /FOREIGN ?KEY/i.test(`${code ?? ''} ${message ?? ''}`) ||
    (typeof cause === 'object' && cause !== null && isForeignKeyViolation(cause))
  )
}

interface Written {
  collection: string
  data: object
  payload: BasePayload
}

/** The first document that is named and not there; looked up outside of the transaction, which the database has given up. */
const findMissing = async ({ collection, data, payload }: Written): Promise<NewsroomError | null> => {
  const { flattenedFields } = payload.collections[collection]!.config
  for (const named of namedDocuments(flattenedFields, data as Record<string, unknown>)) {
    const found = await payload.db.findOne<{ [key: string]: unknown; id: DocId }>({
      collection: named.collection,
      select: { id: true },
      where: { id: { equals: named.id } },
    })
    if (found === null) {
      return toNewsroomError(noSuchDocument(named))
    }
  }
  return null
}

/** Says in words what a relational database says by a number: that a field names a document that is not there. */
export const explainReference = async (error: unknown, written: Written): Promise<unknown> =>
  typeof error === 'object' && error !== null && isForeignKeyViolation(error)
    ? ((await findMissing(written)) ??
      new NewsroomError(
        'NEWSROOM_BAD_INPUT',
        400,
        'A relation names a document that does not exist any more.',
        {
          remedy: 'Send ids of documents that are there.',
        },
      ))
    : error
