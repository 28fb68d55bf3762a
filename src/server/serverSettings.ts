/** What the server must know of its surroundings. */
export interface ServerSettings {
  /** The largest JSON body of REST and GraphQL, and the largest upload, in bytes. */
  bodyLimits: { jsonBytes: number; uploadBytes: number }
  isProduction: boolean
  /** Where previews are shown, when that isn't the site itself: the panel may frame it. */
  previewOrigin?: string
  /** "https://today.az": links, redirects and cookies follow it, whatever the Host header says. */
  siteURL: string
  /** Which proxies to believe about the client's address: Express's setting of that name. */
  trustProxy: boolean | number | string
}

export const defaultBodyLimits: ServerSettings['bodyLimits'] = {
  jsonBytes: 4 * 1024 * 1024,
  uploadBytes: 32 * 1024 * 1024,
}
