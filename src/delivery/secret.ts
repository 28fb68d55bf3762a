/** What an answer says to caches, crawlers and other sites whose address or content is for who has a link to it. */
export const SECRET = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
} as const
