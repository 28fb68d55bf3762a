import type { FeedFormat } from '../feedFormat.ts'

import { renderRSS } from './renderRSS.ts'

/** RSS 2.0, the format that every reader knows. */
export const rss = {
  id: 'rss',
  fileName: 'rss.xml',
  mimeType: 'application/rss+xml',
  render: renderRSS,
  title: 'RSS',
} satisfies FeedFormat
