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
  url: string
  views: string
  yourEmail: string
  yourName: string
  /** The twelve names, in the form that stands after a day. */
  months: readonly string[]
  /** OpenGraph's form of the locale. */
  ogLocale: string
}
