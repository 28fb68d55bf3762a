import type { PublicArticle } from '../article/publicArticle.ts'

/** Where the files of pictures carry the token of a preview. */
export const PREVIEW_PARAMETER = 'preview'

const withParameter = (url: string, token: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}${PREVIEW_PARAMETER}=${token}`

/** Marks every address in a picture, those of its sizes and formats included. */
const mark = <Value>(value: Value, token: string): Value => {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => mark(item, token)) as Value
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    return value
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      key === 'url' && typeof inner === 'string' ? withParameter(inner, token) : mark(inner, token),
    ]),
  ) as Value
}

/** Gives the pictures of a draft addresses that its preview link opens: their files are not public yet. */
export const withPreviewPictures = (article: PublicArticle, token: string): PublicArticle => ({
  ...article,
  hero: mark(article.hero, token),
  seo: { ...article.seo, image: mark(article.seo.image, token) },
  references: { ...article.references, media: mark(article.references.media, token) },
})
