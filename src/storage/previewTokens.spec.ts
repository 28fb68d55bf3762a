import { createHmac, hkdfSync } from 'node:crypto'

import { checkClaims, parseClaims, writeClaims } from '../domain/preview/previewClaims.ts'
import { createPreviewTokens } from './previewTokens.ts'

const claims = { expiresAt: new Date('2026-12-01T00:00:00Z'), generation: 2, issuer: '12', number: 158043 }
const tokens = createPreviewTokens('a secret')
const token = tokens.seal(claims)

/** The bytes of a token with one bit of one byte turned over. */
const flipped = (index: number): string => {
  const bytes = Buffer.from(token, 'base64url')
  bytes[index] = bytes[index]! ^ 1
  return bytes.toString('base64url')
}

/** Another spelling of the same bytes: bits of the last character that no byte is made of. */
const respelled = (): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const last = alphabet[alphabet.indexOf(token.at(-1)!) + 1]!
  return token.slice(0, -1) + last
}

const signed = (text: string): string => {
  const key = Buffer.from(hkdfSync('sha256', 'a secret', 'payload-newsroom', 'preview link, version 1', 32))
  const bytes = Buffer.from(text, 'latin1')
  return Buffer.concat([createHmac('sha256', key).update(bytes).digest(), bytes]).toString('base64url')
}

describe('preview tokens', () => {
  test('open what was sealed, and say the same again', () => {
    expect(tokens.open(token)).toEqual(claims)
    expect(tokens.seal(claims)).toBe(token)
    expect(token).toMatch(/^[\w-]+$/)
    expect(tokens.open(tokens.seal({ ...claims, issuer: null }))).toEqual({ ...claims, issuer: null })
  })

  test.each([
    ['nothing', ''],
    ['a changed signature', flipped(0)],
    ['a changed claim', flipped(36)],
    ['a cut end', token.slice(0, -4)],
    ['junk behind', `${token}AAAA`],
    ['padding', `${token}=`],
    ['white space', `${token} `],
    ['a character that is none', `${token}!`],
    ['the other base64 alphabet', `${token.slice(0, 10)}+${token.slice(11)}`],
    ['far too much', 'A'.repeat(100_000)],
    ['another installation', createPreviewTokens('another secret').seal(claims)],
    ['a version of the form that is not ours', signed('2.158043.1764000000.0.12')],
    ['claims with a leading zero', signed('1.0158043.1764000000.0.12')],
    ['claims with more behind', signed('1.158043.1764000000.0.12.13')],
    ['a number that no article can bear', signed('1.9999999999.1764000000.0.12')],
  ])('%s opens nothing', (_, value) => {
    expect(tokens.open(value)).toBeNull()
  })

  test('another spelling of the same bytes opens nothing', () => {
    // A token whose length is no multiple of four leaves bits over.
    expect(token.length % 4).not.toBe(0)
    expect(Buffer.from(respelled(), 'base64url')).toEqual(Buffer.from(token, 'base64url'))
    expect(tokens.open(respelled())).toBeNull()
  })

  test('the helper of this spec signs as the newsroom does', () => {
    expect(tokens.open(signed(writeClaims(claims)))).toEqual(claims)
  })
})

describe('checkClaims', () => {
  test.each([
    ['a moment before its end', { generation: 2, now: new Date('2026-11-30T23:59:59.999Z') }, 'ok'],
    ['at its end', { generation: 2, now: claims.expiresAt }, 'expired'],
    ['after a revocation', { generation: 3, now: new Date('2026-11-01') }, 'revoked'],
  ])('%s', (_, context, outcome) => {
    const checked = checkClaims(claims, context)
    expect(checked.ok ? 'ok' : checked.error.type).toBe(outcome)
  })

  test('claims keep whole seconds', () => {
    const read = parseClaims(writeClaims({ ...claims, expiresAt: new Date('2026-12-01T00:00:00.900Z') }))
    expect(read).toEqual({ ok: true, value: claims })
  })
})
