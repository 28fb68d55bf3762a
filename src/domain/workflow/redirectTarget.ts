/** Where the pages of the site hang. */
export interface SitePlace {
  /** "/api/newsroom/site": where a host has the pages below its API; absent where there are none. */
  sitePath?: string
  /** "https://today.az". */
  siteURL: string
}

const hostOf = ({ host }: URL): string => host.replace(/^www\.|\.(?=:|$)/gu, '')

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

const below = (path: string, prefix: string): string =>
  prefix !== '' && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path

/**
 * Gives the path on this site that an address leads to, as the site's own links write it; null for an address elsewhere. However
 * the site is spelled (scheme, "www.", letters' case, "..", escapes, a question, a fragment), it is one address.
 */
export const sitePathOf = (address: string, { sitePath = '', siteURL }: SitePlace): null | string => {
  const site = new URL(siteURL)
  if (!URL.canParse(address, site)) {
    return null
  }
  const url = new URL(address, site)
  if (hostOf(url) !== hostOf(site)) {
    return null
  }
  const path = below(below(url.pathname, site.pathname.replace(/\/$/u, '')), sitePath)
  return path
    .split('/')
    .map((segment) => encodeURIComponent(decoded(segment)))
    .join('/')
}

/** The addresses that answer alike: with a slash at the end, and as a print page. The likeliest first. */
export const sameAddresses = (path: string): string[] => {
  const bare = path === '/' ? path : path.replace(/\/+$/u, '')
  const stem = /^(\/.+)\/print$/u.exec(bare)?.[1]
  return [
    ...new Set([path, bare, `${bare}/`, ...(stem === undefined ? [] : [`${stem}.html`, stem, `${stem}/`])]),
  ]
}

/** The number in an address of the default form, whatever section stands in it; null for any other form. */
export const numberInAddress = (path: string): null | number => {
  const number = /^(?:\/[\w-]+)?\/news\/[^/]+\/([1-9]\d{0,9})(?:\.html|\/print)?\/*$/u.exec(path)?.[1]
  return number === undefined ? null : Number(number)
}
