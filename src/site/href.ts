import { tagPath } from '../domain/permalink/permalink.ts'
import { cleanText } from './text.ts'

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

/** Gives the address of a tag's page; text that UTF-8 can't express would throw, so it is cleaned first. */
export const tagHref = (tag: string): string => tagPath(cleanText(tag))

/** Gives the address of an article's print page where the caller names none: "….html" becomes "…/print". */
export const printPath = (articlePath: string): string => `${articlePath.replace(/\.html$|\/$/, '')}/print`

/** Makes an address of this site absolute; null for what a link may not carry. */
export const absoluteURL = (address: string, siteURL: string): null | string => {
  const href = webHref(address)
  return href === null ? null : new URL(href, siteURL).href
}
