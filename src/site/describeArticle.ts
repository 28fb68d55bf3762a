import type { PublicArticle } from '../domain/article/publicArticle.ts'
import { excerpt } from '../formats/richtext/excerpt.ts'
import { introOf } from '../formats/richtext/introOf.ts'

/** Introduces an article where it has no standfirst: how its text begins. */
export const introduceArticle = (article: PublicArticle, maxCharacters: number): string =>
  article.standfirst ?? excerpt(introOf(article), maxCharacters)

/** Describes an article to machines: the editor's own description, the standfirst, or how the text begins. */
export const describeArticle = (article: PublicArticle): string =>
  article.seo.description ?? introduceArticle(article, 200)
