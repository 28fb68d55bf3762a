import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

import type { PreviewClaims } from '../domain/preview/previewClaims.ts'

import { parseClaims, PREVIEW_VERSION, writeClaims } from '../domain/preview/previewClaims.ts'

/** Signs claims into tokens, and reads them back. */
export interface PreviewTokens {
  /** Null for whatever this newsroom has not signed in exactly this form. */
  open(token: string): null | PreviewClaims
  seal(claims: PreviewClaims): string
}

const MAC_BYTES = 32
/** A MAC and the longest claims, in base64url. */
const MAX_CHARACTERS = 200

/**
 * Makes tokens of one piece: the MAC and the claims, in base64url without padding. A token stands for its bytes in one way
 * only: another spelling of them is refused before the signature is looked at.
 *
 * @param secret of the installation; the key is derived from it for this purpose alone
 * @see RFC 2104 (HMAC), RFC 5869 (HKDF), RFC 4648 section 5
 */
export const createPreviewTokens = (secret: string): PreviewTokens => {
  const key = Buffer.from(
    hkdfSync('sha256', secret, 'payload-newsroom', `preview link, version ${PREVIEW_VERSION}`, MAC_BYTES),
  )
  const sign = (text: Uint8Array): Buffer => createHmac('sha256', key).update(text).digest()
  return {
    open: (token) => {
      if (token.length > MAX_CHARACTERS) {
        return null
      }
      const bytes = Buffer.from(token, 'base64url')
      if (bytes.length <= MAC_BYTES || bytes.toString('base64url') !== token) {
        return null
      }
      const text = bytes.subarray(MAC_BYTES)
      if (!timingSafeEqual(sign(text), bytes.subarray(0, MAC_BYTES))) {
        return null
      }
      const claims = parseClaims(text.toString('latin1'))
      return claims.ok ? claims.value : null
    },
    seal: (claims) => {
      const text = Buffer.from(writeClaims(claims), 'latin1')
      return Buffer.concat([sign(text), text]).toString('base64url')
    },
  }
}
