import { APIError } from 'payload'

import type { ErrorCode } from './errors.ts'
import type { PlainError } from './plainError.ts'

export interface ErrorDetails {
  [key: string]: unknown
  /** The field that the error is about, as a dotted path. */
  field?: string
  /** What to do about it, as a sentence. */
  remedy?: string
  /** The value that was refused. */
  value?: unknown
}

/** An error that callers may rely on: a stable code, the field, the value and the remedy, beside the sentence and the HTTP status. */
export class NewsroomError extends APIError {
  readonly code: ErrorCode

  constructor(code: ErrorCode, status: number, message: string, details: ErrorDetails = {}) {
    super(
      details.remedy === undefined ? message : `${message} ${details.remedy}`,
      status,
      { code, ...details } as never,
      true,
    )
    this.code = code
    this.name = 'NewsroomError'
  }
}

/** The error that says this. */
export const toNewsroomError = ({ code, details, message, status }: PlainError): NewsroomError =>
  new NewsroomError(code, status, message, details)
