/**
 * Lets an address through that a link may carry: http, https, or a path of this site. Anything else ("javascript:",
 * "data:", "//host") gives null, and the caller shows the text without a link.
 */
export const webHref = (address: null | string | undefined): null | string => {
  // Browsers drop these wherever they stand.
  const trimmed = address?.replace(/[\t\n\r]/g, '').trim() ?? ''
  if (/^\/(?![/\\])/.test(trimmed)) {
    return trimmed
  }
  return /^https?:\/\/[^\s/]/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : null
}
