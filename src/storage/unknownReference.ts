import { NewsroomError } from '../shared/newsroomError.ts'

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

/** Says in words what a relational database says by a number: that a relation names a document that is not there. */
export const explainReference = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && isForeignKeyViolation(error)
    ? new NewsroomError('NEWSROOM_BAD_INPUT', 400, 'A relation names a document that does not exist.', {
        remedy: 'Send ids of documents that are there.',
      })
    : error
