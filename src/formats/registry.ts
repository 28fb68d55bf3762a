import type { FeedFormat } from './feedFormat.ts'

import { rss } from './rss/rss.ts'

/** Lists the formats that every feed is served in; a further one joins by its line here. */
export const feedFormats = {
  rss,
} satisfies Record<string, FeedFormat>

export type FeedFormatID = keyof typeof feedFormats

/** Finds the format that a file name asks for ("rss.xml"), or null. */
export const feedFormatByFileName = (fileName: string): FeedFormat | null =>
  Object.values<FeedFormat>(feedFormats).find((format) => format.fileName === fileName) ?? null
