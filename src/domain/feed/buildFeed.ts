import type { PublicArticle } from '../article/publicArticle.ts'
import type { SiteInfo } from '../edition/newsstandReader.ts'
import type { Feed } from './feed.ts'

export interface FeedParts {
  articles: PublicArticle[]
  description: string
  homeURL: string
  language: string
  selfURL: string
  site: Pick<SiteInfo, 'name' | 'siteURL'>
  title: string
}

/** Makes a feed; `updatedAt` is the newest change among its articles, so that an unchanged feed has an unchanged date. */
export const buildFeed = ({ site, ...parts }: FeedParts): Feed => ({
  ...parts,
  site: { name: site.name, siteURL: site.siteURL },
  updatedAt: new Date(
    parts.articles.reduce(
      (newest, { modifiedAt, publishedAt }) => Math.max(newest, modifiedAt.getTime(), publishedAt.getTime()),
      0,
    ),
  ),
})
