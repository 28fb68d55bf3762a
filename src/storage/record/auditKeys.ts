import { createHash, createHmac, hkdfSync } from 'node:crypto'

/** The keys that seal the record, by their ids. */
export interface AuditKeys {
  /** Which key seals now. */
  readonly presentId: string
  /** Makes the seal of a text: 64 hex digits; null for a key that is not known. */
  seal(keyId: string, text: string): null | string
}

/** The purpose that a key is derived for: the same secret gives other keys for other purposes. */
const PURPOSE = 'payload-newsroom audit'

/** @see RFC 5869 */
const deriveKey = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', PURPOSE, 32))

const idOf = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 8)

/**
 * Derives the keys of the record. The present one seals and verifies, former ones verify only.
 *
 * @param secret what the present key is derived from: the option `audit.key`, or Payload's secret
 */
export const createAuditKeys = (secret: string, formerSecrets: readonly string[]): AuditKeys => {
  const present = deriveKey(secret)
  const presentId = idOf(present)
  const keys = new Map([...formerSecrets.map(deriveKey), present].map((key) => [idOf(key), key] as const))
  return {
    presentId,
    seal: (keyId, text) => {
      const key = keys.get(keyId)
      return key === undefined ? null : createHmac('sha256', key).update(text, 'utf8').digest('hex')
    },
  }
}
