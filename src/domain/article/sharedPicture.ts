import type { PublicArticle, PublicImage } from './publicArticle.ts'

/** The file of a picture that goes where a story is shared, with its own dimensions. */
export type SharedFile = Pick<PublicImage, 'height' | 'mimeType' | 'url' | 'width'>

/** Gives the picture that networks, search engines and feeds show of a story: the one chosen for them, else the one above it. */
export const sharedPicture = ({ hero, seo }: Pick<PublicArticle, 'hero' | 'seo'>): null | PublicImage =>
  seo.image ?? hero

/** Gives the file to share of a picture: the rendition cut for it, or the picture itself where it is too small for one. */
export const sharedFile = (image: PublicImage): SharedFile => image.social ?? image
