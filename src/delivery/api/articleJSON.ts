import type { PublicArticle, PublicSection } from '../../domain/article/publicArticle.ts'

const sectionJSON = ({ path, slug, title }: PublicSection, siteURL: string) => ({
  path,
  slug,
  title,
  url: `${siteURL}${path}`,
})

/** A story as lists give it to programs: what a headline on a page is made from, without the text and without database ids. */
export const articleJSON = (article: PublicArticle, siteURL: string) => ({
  corrections: article.corrections,
  credit: article.credit,
  headline: article.headline,
  hero: article.hero,
  kicker: article.kicker,
  language: article.language,
  modifiedAt: article.modifiedAt,
  number: article.number,
  path: article.path,
  publishedAt: article.publishedAt,
  readingMinutes: article.readingMinutes,
  section: sectionJSON(article.section, siteURL),
  standfirst: article.standfirst,
  tags: article.tags,
  tagURI: article.tagURI,
  updateOf: article.updateOf,
  urgency: article.urgency,
  url: article.url,
  wordCount: article.wordCount,
})
