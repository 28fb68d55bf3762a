import type { CorrectionWords } from '../../domain/article/correctionWords.ts'
import type { SourceKind } from '../../domain/article/publicArticle.ts'
import type { AuthorRole } from '../../domain/edition/content.ts'

export type ErrorStatus = 400 | 404 | 405 | 410 | 413 | 500

/** Every word that the site adds to an article. `{name}` and the like are filled in when rendered. */
export interface SiteStrings {
  allSections: string
  breadcrumb: string
  bySource: string
  byRole: Record<AuthorRole, string>
  citedSources: string
  connect: string
  connectText: string
  copyright: string
  correction: string
  /** What each kind of correction is called, and what leads into its two halves. */
  corrections: CorrectionWords
  errors: Record<ErrorStatus, { text: string; title: string }>
  feed: string
  friendEmail: string
  friendName: string
  homePage: string
  latestNews: string
  moreIn: string
  moreNews: string
  newest: string
  noStories: string
  older: string
  originalURL: string
  pages: string
  photo: string
  /** The bar over unpublished work; `until` has the instant at which its link ends as {name}. */
  preview: { title: string; until: string }
  printVersion: string
  recommend: string
  recommendByEmail: string
  sections: string
  send: string
  skipToContent: string
  sourceKind: Record<SourceKind, string>
  subsections: string
  tag: string
  tags: string
  toFrontPage: string
  toFullVersion: string
  updated: string
  /** Leads to the stories that bring this one up to date. */
  updatedBy: string
  /** Leads to the story that this one brings up to date. */
  updateOf: string
  url: string
  views: string
  yourEmail: string
  yourName: string
  /** The twelve names, in the form that stands after a day. */
  months: readonly string[]
  /** OpenGraph's form of the locale. */
  ogLocale: string
  archive: string
  archiveText: string
  breaking: string
  /** `{name}` is a month with its year. */
  calendar: string
  correctionsText: string
  corrected: string
  /** The language in its own words: "Azərbaycanca". */
  languageName: string
  languages: string
  nextDay: string
  nextMonth: string
  noCorrections: string
  noStoriesOnDay: string
  noStoriesInLanguage: string
  previousDay: string
  previousMonth: string
  readIn: string
  /** `{name}` is a number of minutes. */
  readingTime: string
  /** `{name}` is a day. */
  storiesOf: string
  waysOn: string
  /** A whole day in words: `{weekday}`, `{day}`, `{month}`, `{year}`. */
  dayPattern: string
  /** Seven, Monday first. */
  weekdays: readonly string[]
  /** The same for the head of a calendar. */
  weekdaysShort: readonly string[]
  /** The twelve names, as they stand without a day. */
  monthsAlone: readonly string[]
}
