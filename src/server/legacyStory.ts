import type { LegacyPage, StoryToImport } from '../index.ts'

import { textToRichText } from '../index.ts'

/** Turns a page of today.az that has been read into a story to import. */
export const legacyStory = (page: LegacyPage, importedFrom: string): StoryToImport => ({
  authorNames: page.authorNames,
  body: textToRichText(page.paragraphs),
  citations: null,
  datelinePlace: null,
  genre: null,
  headline: page.headline,
  importedFrom,
  kicker: null,
  language: page.language,
  number: page.number,
  originalURL: page.originalURL,
  paragraphs: page.paragraphs,
  publishedAt: page.publishedAt,
  section: { slug: page.sectionSlug, title: page.sectionTitle },
  sourceName: page.sourceName,
  standfirst: null,
  tags: [],
  urgency: null,
  views: page.views,
})
