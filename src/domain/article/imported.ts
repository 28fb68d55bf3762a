import type { DocId } from '../../shared/ids.ts'
import type { RichText } from './richText.ts'

/** What an imported article brings along from where it was published before. */
export interface ImportedFacts {
  legacy: {
    /** ISO 8601. */
    importedAt: string
    /** The file or address that was read. */
    importedFrom: string
    originalURL: null | string
    views: number
  }
  /** The number that it bore before, or null to be given the next one. */
  number: null | number
  publishedAt: Date
}

/** A story from elsewhere, with everything by name. */
export interface StoryToImport {
  authorNames: readonly string[]
  body: RichText
  /** Citations that are known; null to find those of known sources in the paragraphs. */
  citations: null | { cue: string; name: string }[]
  datelinePlace: null | string
  genre: null | string
  headline: string
  /** The id of the picture above the text, where it was uploaded already. */
  hero?: DocId
  /** The file or address that was read. */
  importedFrom: string
  kicker: null | string
  /** BCP 47. */
  language: string
  number: null | number
  originalURL: null | string
  /** The plain text of the body. */
  paragraphs: string[]
  publishedAt: Date
  section: { slug: string; title: string }
  sourceName: null | string
  standfirst: null | string
  tags: readonly string[]
  urgency: null | number
  /** What its counter showed before. */
  views: number
}

export interface ImportedStory {
  number: number
  /** The path of its page. */
  path: string
  status: 'created' | 'unchanged'
}

/** Takes stories over from elsewhere. */
export interface StoryImporter {
  /**
   * Creates and releases the story with the author, source and section that it names. A story whose number or original
   * address is here already is left as it is.
   */
  importStory(story: StoryToImport): Promise<ImportedStory>
}
