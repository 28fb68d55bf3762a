/**
 * Writes a value as canonical JSON: keys sorted by UTF-16 code units, no white space, keys with undefined values left out,
 * so that equal contents have equal bytes on every database (one of them reorders the keys of stored JSON).
 *
 * @throws TypeError for what JSON can't carry: functions, symbols, bigints, NaN and infinities
 * @see RFC 8785, JSON Canonicalization Scheme, section 3.2
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value)
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) {
      throw new TypeError(`Canonical JSON can't carry the number ${value}.`)
    }
    return JSON.stringify(value)
  }
  if (value instanceof Date) {
    return JSON.stringify(value.toISOString())
  }
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  }
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError(`Canonical JSON can't carry a ${typeof value}.`)
}
