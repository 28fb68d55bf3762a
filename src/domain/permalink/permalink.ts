/** What an address may be made from. */
export interface PermalinkArticle {
  language: string
  number: number
  publishedAt: Date
  section: { slug: string }
  slug: null | string
}

/** Makes the path of an article, starting with "/": the one rule that every page, format, redirect and e-mail follows. */
export type Permalink = (article: PermalinkArticle) => string

/** "/news/regions/158043.html": section and a number that is never reused. */
export const defaultPermalink: Permalink = ({ number, section }) =>
  `/news/${encodeURIComponent(section.slug)}/${number}.html`

/** The largest number that an article can bear: what 32-bit integers of databases and partners can hold. */
export const MAX_NUMBER = 2_147_483_647

/** Tells whether a value can be the number of an article. */
export const isArticleNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_NUMBER

/**
 * Makes the permanent identity of an article in feeds from the site's authority and the number.
 *
 * @param authority "today.az,2017": a domain and a date on which the outlet held it
 * @see RFC 4151, section 2.1
 */
export const tagURI = (authority: string, number: number): string => `tag:${authority}:article/${number}`

export const sectionPath = (slug: string): string => `/news/${encodeURIComponent(slug)}/`
export const authorPath = (slug: string): string => `/authors/${encodeURIComponent(slug)}/`
export const sourcePath = (slug: string): string => `/sources/${encodeURIComponent(slug)}/`
export const tagPath = (tag: string): string => `/tags/${encodeURIComponent(tag)}/`
