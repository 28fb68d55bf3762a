import type { Feed } from '../domain/feed/feed.ts'

/** A wire format in which feeds are served. */
export interface FeedFormat {
  /** The last part of a feed's address: "rss.xml". */
  fileName: string
  id: string
  /** Without parameters; the document is UTF-8. */
  mimeType: string
  render(feed: Feed): string
  /** What links to the feed call it: "RSS". */
  title: string
}
