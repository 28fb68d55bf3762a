import type { Result } from '../../shared/result.ts'

import { err, ok } from '../../shared/result.ts'
import { isArticleNumber } from '../permalink/permalink.ts'

/** The version of the form below; a key is derived for each, so that no token of another form is ever taken for this one. */
export const PREVIEW_VERSION = 1

/** What a preview link says; a signature vouches for it. */
export interface PreviewClaims {
  /** The instant from which the link opens nothing. Whole seconds. */
  expiresAt: Date
  /** How often the links of the article had been revoked when this one was made. */
  generation: number
  /** The user who made the link, or null for the newsroom itself. */
  issuer: null | string
  /** The number of the article: unlike an id, it is never used for another one. */
  number: number
}

export type ClaimsProblem = { type: 'expired' } | { type: 'malformed' } | { type: 'revoked' }

const SECOND_MS = 1000
const FORM = /^1\.([1-9]\d{0,9})\.([1-9]\d{0,11})\.(0|[1-9]\d{0,9})\.([A-Z0-9-]{0,64})$/i

/** Writes claims as the text that is signed: "1.158043.1764000000.0.12". Equal claims give equal text. */
export const writeClaims = ({ expiresAt, generation, issuer, number }: PreviewClaims): string =>
  [PREVIEW_VERSION, number, Math.floor(expiresAt.getTime() / SECOND_MS), generation, issuer ?? ''].join('.')

/** Reads what `writeClaims` wrote, and nothing that only looks like it. */
export const parseClaims = (text: string): Result<PreviewClaims, ClaimsProblem> => {
  const [, number, seconds, generation, issuer] = FORM.exec(text) ?? []
  const expiresAt = new Date(Number(seconds) * SECOND_MS)
  if (!isArticleNumber(Number(number)) || Number.isNaN(expiresAt.getTime())) {
    return err({ type: 'malformed' })
  }
  return ok({
    expiresAt,
    generation: Number(generation),
    issuer: issuer === '' || issuer === undefined ? null : issuer,
    number: Number(number),
  })
}

/**
 * Checks whether a link still opens its article.
 *
 * @param generation how often the links of the article have been revoked by now
 */
export const checkClaims = (
  claims: PreviewClaims,
  { generation, now }: { generation: number; now: Date },
): Result<PreviewClaims, ClaimsProblem> => {
  if (now >= claims.expiresAt) {
    return err({ type: 'expired' })
  }
  return claims.generation === generation ? ok(claims) : err({ type: 'revoked' })
}
