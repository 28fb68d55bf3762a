/** Tells whether the runtime knows a time zone by this IANA name. */
export const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** Tells whether a value is a well-formed language tag (BCP 47). */
export const isLanguageTag = (tag: unknown): tag is string => {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/**
 * Tells whether a value can be the authority of permanent ids: a domain and a year or day.
 *
 * @see RFC 4151, section 2.1
 */
export const isTagAuthority = (value: string): boolean =>
  /^[a-z0-9.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?$/i.test(value)
