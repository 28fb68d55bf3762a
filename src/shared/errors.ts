/** The stable codes of errors that callers can rely on. docs/errors.md explains each with its remedy. */
export const ERROR_CODES = [
  'NEWSROOM_ARTICLE_LIVE',
  'NEWSROOM_ARTICLE_TRASHED',
  'NEWSROOM_BAD_INPUT',
  'NEWSROOM_BULK_RELEASE',
  'NEWSROOM_COMMIT_FAILED',
  'NEWSROOM_FIELD_NOT_PUBLIC',
  'NEWSROOM_IN_USE',
  'NEWSROOM_LIMIT',
  'NEWSROOM_NOT_ALLOWED',
  'NEWSROOM_NOT_DELETABLE',
  'NEWSROOM_REVISION_CONFLICT',
  'NEWSROOM_STATUS_NEEDED',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]
