import type { ErrorCode } from './errors.ts'

/** What an error says, apart from any framework: a stable code, the HTTP status, the sentence and its details. */
export interface PlainError {
  code: ErrorCode
  details: Record<string, unknown>
  message: string
  status: number
}

/** Puts together what an error says. */
export const plainError = (
  code: ErrorCode,
  status: number,
  message: string,
  details: Record<string, unknown>,
): PlainError => ({ code, details, message, status })
