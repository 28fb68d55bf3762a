/** An article page of the former today.az, as far as it can be told from the page. */
export interface LegacyPage {
  /** Persons named in the byline. */
  authorNames: string[]
  headline: string
  /** BCP 47. */
  language: string
  number: number
  originalURL: string
  /** The site's name in the breadcrumb: "TODAY.AZ". */
  outlet: string
  paragraphs: string[]
  publishedAt: Date
  sectionSlug: string
  sectionTitle: string
  /** The organisation of the byline, else of the date line; null when only persons are named. */
  sourceName: null | string
  /** What the page's own counter showed. */
  views: number
}

/** Why a page can't be imported; `message` tells a person what to do. */
export interface ImportError {
  message: string
  /** What is missing or wrong, as a person calls it: "headline". */
  part: string
  type: ImportErrorType
}

export type ImportErrorType =
  | 'invalid_date'
  | 'missing_body'
  | 'missing_byline'
  | 'missing_date'
  | 'missing_headline'
  | 'missing_number'
  | 'missing_section'
  | 'missing_url'
  | 'missing_views'
  | 'too_large'
  | 'unreadable'
