import type { PublicArticle } from '../article/publicArticle.ts'

/** What every feed format is rendered from. URLs are absolute. */
export interface Feed {
  articles: PublicArticle[]
  /** One sentence about the feed. */
  description: string
  /** The page that the feed mirrors. */
  homeURL: string
  /** BCP 47. */
  language: string
  /** The address that this document is served at (rel="self"). */
  selfURL: string
  site: { name: string; siteURL: string }
  title: string
  /** The newest change among the articles, or the epoch of an empty feed. */
  updatedAt: Date
}
