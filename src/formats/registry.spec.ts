import type { FeedFormat } from './feedFormat.ts'

import { feedFormatByFileName, feedFormats } from './registry.ts'

describe('feedFormats', () => {
  test('names each format by its key, and each file once', () => {
    const entries = Object.entries<FeedFormat>(feedFormats)
    expect(entries.map(([key]) => key)).toEqual(entries.map(([, { id }]) => id))
    expect(new Set(entries.map(([, { fileName }]) => fileName)).size).toBe(entries.length)
  })

  test('are found by the file that an address names', () => {
    expect(feedFormatByFileName('rss.xml')).toBe(feedFormats.rss)
    expect(feedFormatByFileName('feed.xml')).toBeNull()
    expect(feedFormatByFileName('constructor')).toBeNull()
  })
})
