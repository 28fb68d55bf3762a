import type { ErasureRequest } from '../../domain/edition/eraser.ts'

import { isBlank } from '../../domain/text/visibleText.ts'
import { NewsroomError } from '../../shared/newsroomError.ts'

const MAX_REASON = 2000

const refuse = (field: string, value: unknown, remedy: string): never => {
  throw new NewsroomError('NEWSROOM_BAD_INPUT', 400, `"${field}" is not what it must be.`, {
    field,
    remedy,
    value,
  })
}

/** Reads what an administrator sends to have words destroyed. @throws NewsroomError NEWSROOM_BAD_INPUT that names the field */
export const parseErasure = (body: unknown): ErasureRequest => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return refuse('body', body, 'Send { "edition": ..., "reason": ..., "revision": ... }.')
  }
  const { edition = null, reason, revision, ...rest } = body as Record<string, unknown>
  const [further] = Object.keys(rest)
  if (further !== undefined) {
    return refuse(further, rest[further], 'Send "edition", "reason" and "revision" only.')
  }
  if (edition !== null && (typeof edition !== 'string' || !/^[\da-f]{64}$/.test(edition))) {
    return refuse(
      'edition',
      edition,
      'Send the hash of an edition, 64 hex digits; leave it out to erase all of them.',
    )
  }
  if (typeof reason !== 'string' || isBlank(reason) || reason.length > MAX_REASON) {
    return refuse('reason', reason, `Say why, in at most ${MAX_REASON} characters. It is kept for ever.`)
  }
  if (typeof revision !== 'number' || !Number.isSafeInteger(revision) || revision < 0) {
    return refuse('revision', revision, 'Send the revision that you saw.')
  }
  return { edition, reason: reason.trim(), revision }
}
