import type { PublicArticle } from '../domain/article/publicArticle.ts'
import type { Lookup, NewsstandReader } from '../domain/edition/newsstandReader.ts'

import { isArticleNumber, MAX_NUMBER } from '../domain/permalink/permalink.ts'
import { articlePathsOf, printPathOf } from './printPath.ts'

/** What stands at an address. */
export type Found =
  | { article: PublicArticle; kind: 'page' | 'print' }
  | { detail: string; kind: 'malformed' }
  | { kind: 'elsewhere'; to: string }
  | { kind: 'gone'; language: null | string; notice: null | string }
  | { kind: 'moved'; to: string }
  | { kind: 'nothing' }

/** The number in an address of the default form, as text; null for addresses of any other form. */
const numberIn = (path: string): null | string =>
  /^\/news\/[^/]+\/([^/]+?)(?:\.html|\/print)$/.exec(path)?.[1] ?? null

/** Writes a path as the site's own links do, so that "%7E" and "~" or "%c3" and "%C3" are one address. */
const rewritten = (path: string): string =>
  path
    .split('/')
    .map((segment) => encodeURIComponent(decodeURIComponent(segment)))
    .join('/')

const malformedNumber = (text: string): Found => ({
  detail: `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}" is not the number of an article. A number has digits only, without leading zeros, from 1 to ${MAX_NUMBER}.`,
  kind: 'malformed',
})

/** What readers are told where an article stood; an address that leads to itself leads nowhere. */
const answerTo = (found: Lookup, path: string): Found => {
  if (found.state === 'killed') {
    return { kind: 'gone', language: found.language, notice: found.notice }
  }
  return found.state === 'unpublished' && found.redirectTo !== null && found.redirectTo !== path
    ? { kind: 'elsewhere', to: found.redirectTo }
    : { kind: 'nothing' }
}

/**
 * Finds out what an address leads to.
 *
 * | at the address | then |
 * |---|---|
 * | a live article | its page (its print page below "/print") |
 * | a killed article | gone, with what the newsroom says in its place |
 * | an unpublished article whose readers are sent on | elsewhere |
 * | a redirect made by a move or by an editor | moved there |
 * | "/news/{any section}/{number}.html", the number live | moved to the article's own address, one hop |
 * | the same, the number killed or its readers sent on | gone, elsewhere |
 * | the same, but no number ("15x", too large) | malformed |
 * | anything else, also an unpublished or withheld article | nothing |
 */
export const findAddress = async (reader: NewsstandReader, path: string): Promise<Found> => {
  const isPrint = articlePathsOf(path).length > 0
  const lookups: Lookup[] = []
  for (const pathname of new Set([path, rewritten(path)])) {
    for (const candidate of [pathname, ...articlePathsOf(pathname)]) {
      const found = await reader.byPath(candidate)
      if (found.state === 'live') {
        return { article: found.article, kind: candidate === pathname ? 'page' : 'print' }
      }
      lookups.push(found)
    }
  }
  const left = lookups.map((found) => answerTo(found, path)).find(({ kind }) => kind !== 'nothing')
  if (left !== undefined) {
    return left
  }
  const target = await reader.redirect(path)
  if (target !== null && target !== path) {
    return { kind: 'moved', to: target }
  }
  const text = numberIn(path)
  if (text === null) {
    return { kind: 'nothing' }
  }
  const number = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : NaN
  if (!isArticleNumber(number)) {
    return malformedNumber(decodeURIComponent(text))
  }
  const found = await reader.byNumber(number)
  if (found.state === 'live') {
    const to = isPrint ? printPathOf(found.article.path) : found.article.path
    return to === path ? { article: found.article, kind: isPrint ? 'print' : 'page' } : { kind: 'moved', to }
  }
  return answerTo(found, path)
}
