import { isArticleNumber } from '../permalink/permalink.ts'

/** What somebody typed or pasted to get to an article. */
export type OpenQuery =
  | { id: string; type: 'id' }
  | { number: number; type: 'number' }
  | { number: null | number; path: string; type: 'path'; url: null | string }
  | { text: string; type: 'words' }
  | { type: 'empty' }

export interface OpenQueryContext {
  /** "/admin": addresses of the panel itself lead to the document that they show. */
  adminPath: string
  /** Slug of the articles. */
  collection: string
  /** "/api/newsroom/site": where the site hangs in a host; null where it has the root. */
  sitePath?: null | string
}

/** What no address needs, and what pasting from mail and chat brings along. */
const AROUND =
  /^[\s<>"'“”«»\u200b-\u200f\u202a-\u202e\u2066-\u2069]+|[\s<>"'“”«»,;\u200b-\u200f\u202a-\u202e\u2066-\u2069]+$/gu

const MAX_LENGTH = 2000

/** "158043", "№ 158043", "#158043", "158 043" and "158,043" are one number. */
const numberIn = (text: string): null | number => {
  const digits = /^(?:№|no\.?|#)?\s*(\d{1,3}(?:[ \u00a0,.]\d{3})+|\d+)$/iu.exec(text)?.[1]
  const number = Number(digits?.replace(/\D/gu, ''))
  return digits !== undefined && isArticleNumber(number) ? number : null
}

/** The number that an address of the default form ends with: ".../158043.html", ".../158043/print", ".../158043". */
const numberInPath = (path: string): null | number => {
  const number = Number(/\/(\d{1,10})(?:\.html?)?(?:\/print)?\/?$/u.exec(path)?.[1])
  return isArticleNumber(number) ? number : null
}

const decode = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

const parseAddress = (text: string): null | { path: string; url: null | string } => {
  if (text.startsWith('/') && !text.startsWith('//')) {
    return { path: text.replace(/[?#].*$/su, ''), url: null }
  }
  // "www.today.az/news/x/1.html", as browsers show an address.
  const absolute = /^https?:\/\//iu.test(text)
    ? text
    : /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//u.test(text)
      ? `https://${text}`
      : null
  if (absolute === null || !URL.canParse(absolute)) {
    return null
  }
  const { pathname } = new URL(absolute)
  return { path: pathname, url: text }
}

/**
 * Makes sense of what was typed into the box that opens articles: a number, an address of the site on whatever host, an old
 * address, an address of the panel itself, or words.
 */
export const parseOpenQuery = (
  given: string,
  { adminPath, collection, sitePath = null }: OpenQueryContext,
): OpenQuery => {
  const text = given.slice(0, MAX_LENGTH).replace(AROUND, '')
  if (text === '') {
    return { type: 'empty' }
  }
  const number = numberIn(text)
  if (number !== null) {
    return { number, type: 'number' }
  }
  const address = parseAddress(text)
  if (address === null) {
    return { text, type: 'words' }
  }
  const inPanel = `${adminPath}/collections/${collection}/`
  const id = address.path.startsWith(inPanel) ? address.path.slice(inPanel.length).split('/')[0] : undefined
  if (id !== undefined && id !== '' && id !== 'create') {
    return { id: decode(id), type: 'id' }
  }
  const path =
    sitePath !== null && address.path.startsWith(`${sitePath}/`)
      ? address.path.slice(sitePath.length)
      : address.path
  return { number: numberInPath(path), path, type: 'path', url: address.url }
}
