import { visibleText } from '../../domain/text/visibleText.ts'

const SCHEMES = new Set(['http:', 'https:', 'mailto:'])
const NOWHERE = 'https://relative.invalid/'

const parse = (href: string, base?: string): null | URL =>
  URL.canParse(href, base) ? new URL(href, base) : null

/**
 * Lets an address of a link pass, or gives null: http, https, mailto and relative addresses only. It judges by the parser
 * that browsers use, so that "java\nscript:" and " javascript:" are seen through.
 *
 * @param baseURL makes relative addresses absolute, for copies that leave the site
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export const safeHref = (href: unknown, baseURL?: string): null | string => {
  if (typeof href !== 'string') {
    return null
  }
  const trimmed = visibleText(href)
    .replace(/[\t\n\r]/g, '')
    .trim()
  if (trimmed === '' || trimmed.length > 4000) {
    return null
  }
  const absolute = parse(trimmed)
  if (absolute !== null) {
    return SCHEMES.has(absolute.protocol) ? absolute.href : null
  }
  const resolved = parse(trimmed, baseURL ?? NOWHERE)
  if (resolved === null || !SCHEMES.has(resolved.protocol)) {
    return null
  }
  return baseURL === undefined ? trimmed : resolved.href
}
