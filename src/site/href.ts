import { tagPath } from '../domain/permalink/permalink.ts'
import { cleanText } from '../formats/markup/cleanText.ts'
import { webHref } from '../formats/markup/webHref.ts'

export { webHref }

/** Gives the address of a tag's page; text that UTF-8 can't express would throw, so it is cleaned first. */
export const tagHref = (tag: string): string => tagPath(cleanText(tag))

/** Gives the address of an article's print page where the caller names none: "….html" becomes "…/print". */
export const printPath = (articlePath: string): string => `${articlePath.replace(/\.html$|\/$/, '')}/print`

/** Makes an address of this site absolute; null for what a link may not carry. */
export const absoluteURL = (address: string, siteURL: string): null | string => {
  const href = webHref(address)
  return href === null ? null : new URL(href, siteURL).href
}
