import { NewsroomError } from '../src/shared/newsroomError.ts'

/** The error for an argument of a query that can't be used. */
export const badInput = (field: string, value: unknown, remedy: string): NewsroomError =>
  new NewsroomError('NEWSROOM_BAD_INPUT', 400, `The argument "${field}" can't be used.`, {
    field,
    remedy,
    value,
  })
